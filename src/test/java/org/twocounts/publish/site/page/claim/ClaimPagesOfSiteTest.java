package org.twocounts.publish.site.page.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twocounts.WholeGallery;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.claim.pack.PackReader;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.data.SixtyElections;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.ClaimReview;
import org.twocounts.publish.ReviewOptions;
import org.twocounts.publish.site.BrokenLinks;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.Sites;
import org.twocounts.publish.site.material.SiteCharts;
import org.twocounts.publish.site.material.SiteClaim;
import org.twocounts.publish.site.material.SiteClaims;
import org.twocounts.publish.site.material.SiteSheets;

@WholeGallery
class ClaimPagesOfSiteTest {
  private static final ElectionRecord RECORD = SixtyElections.record();
  private static final String BASE = "https://example.org/two-counts/";

  private static SiteRequest request(SiteClaims claims, Optional<String> baseUrl) {
    return Sites.request(RECORD, baseUrl).with(claims, SiteCharts.NONE, SiteSheets.NONE);
  }

  private static SiteClaims of(String... json) {
    List<ClaimPack> packs =
        java.util.Arrays.stream(json)
            .map(pack -> PackReader.read("/home/jo/my claims.json", pack.getBytes(UTF_8)))
            .toList();
    return Sites.claims(RECORD, packs);
  }

  private static String pack(String claims) {
    return """
    {"format": {"name": "twocounts-claims", "version": 1}, "id": "p",
     "title": "<script>alert(1)</script> \\"quoted\\"",
     "source": {"who": "<img src=x onerror=alert(3)>"}, "claims": [%s]}
    """
        .formatted(claims);
  }

  private static String claim(String id, String readings) {
    return """
    {"id": "%s", "statement": "<script>alert('%s')</script>",
     "caveats": ["</li><script>"], "readings": [%s]}
    """
        .formatted(id, id, readings);
  }

  private static String reading(String id, int splits) {
    return """
    {"id": "%s", "reading": "& <b>%s</b>", "check": {"measure": "splits"},
     "expect": {"equals": %d}}
    """
        .formatted(id, id, splits);
  }

  private static OtherSide otherSide(String... readings) {
    SiteClaims claims = of(pack(claim("c", String.join(",", readings))));
    return OtherSide.of(claims.all().get(0).checked());
  }

  @Test
  void every_claim_of_every_pack_has_a_page_that_the_list_leads_to() {
    Map<String, String> site = Sites.released();
    BuiltInPacks.all().stream()
        .flatMap(pack -> pack.claims().stream())
        .forEach(
            claim -> {
              String path = "claim/" + claim.id() + ".html";
              assertThat(site).containsKey(path);
              assertThat(site.get("claims.html")).contains("href=\"" + path + "\"");
            });
  }

  @Test
  void a_page_holds_the_verdict_its_readings_and_what_to_know() {
    assertThat(Sites.released().get("claim/won-306-223.html"))
        .contains(
            "<h1>The Electoral College of 2016 was won 306 to 223.</h1>",
            "Refuted on every reading: holds on 0 of 2 readings",
            "<h2>How it can be read</h2>",
            "Federal Election Commission",
            "twocounts claims show won-306-223<");
  }

  @Test
  void both_sides_point_to_readings_where_readings_differ() {
    OtherSide both = otherSide(reading("yes", 5), reading("no", 6));
    assertThat(both.sentence()).isEmpty();
    assertThat(both.arguments())
        .extracting(OtherSide.Argument::heading)
        .containsExactly("Who defends the claim can point to", "Who denies the claim can point to");
    assertThat(both.arguments())
        .extracting(argument -> argument.readings().get(0).id())
        .containsExactly("yes", "no");
  }

  @Test
  void where_all_readings_agree_no_argument_is_made_up() {
    assertThat(otherSide(reading("yes", 5)).arguments()).isEmpty();
    assertThat(otherSide(reading("yes", 5)).sentence()).hasValueSatisfying(s -> has(s, "fails"));
    assertThat(otherSide(reading("no", 6)).arguments()).isEmpty();
    assertThat(otherSide(reading("no", 6)).sentence()).hasValueSatisfying(s -> has(s, "holds"));
  }

  private static void has(String sentence, String word) {
    assertThat(sentence).contains(word);
  }

  @Test
  void every_verdict_of_the_packs_has_another_side_in_words_or_in_readings() {
    for (SiteClaim claim : Sites.claims(RECORD, BuiltInPacks.all()).all()) {
      OtherSide side = OtherSide.of(claim.checked());
      assertThat(side.sentence().isPresent())
          .as(claim.path())
          .isEqualTo(side.arguments().isEmpty());
      if (claim.checked().verdict() == Verdict.DEPENDS_ON_READING) {
        assertThat(side.arguments()).as(claim.path()).hasSizeGreaterThanOrEqualTo(2);
      }
    }
  }

  @Test
  void markup_in_a_pack_is_words_on_every_page() {
    Map<String, String> site =
        Sites.of(request(of(pack(claim("c", reading("r", 5)))), Optional.of(BASE)));
    assertThat(site.get("claim/c.html")).contains("&lt;script&gt;alert('c')");
    assertThat(site.get("claims.html")).contains("&lt;script&gt;alert(1)");
    site.forEach(
        (path, text) ->
            assertThat(text).as(path).doesNotContain("<script>", "<img src=x", "<b>r</b>"));
  }

  @Test
  void claims_of_the_same_id_have_pages_of_their_own() {
    SiteClaims claims =
        of(
            pack(claim("c", reading("r", 5))),
            pack(claim("c-2", reading("r", 5))),
            pack(claim("c", reading("r", 6))));
    assertThat(claims.all())
        .extracting(SiteClaim::path)
        .containsExactly("claim/c.html", "claim/c-2.html", "claim/c-3.html");
    assertThat(BrokenLinks.in(Sites.of(request(claims, Optional.empty())))).isEmpty();
  }

  @Test
  void a_pack_of_ones_own_is_named_in_the_command_without_the_way_to_it() {
    Map<String, String> site =
        Sites.of(request(of(pack(claim("c", reading("r", 5)))), Optional.empty()));
    assertThat(site.get("claim/c.html"))
        .contains("twocounts claims show c 'my claims.json'")
        .doesNotContain("/home/jo");
    assertThat(site.get("claims.html")).contains("twocounts claims check 'my claims.json'");
  }

  @Test
  void evidence_without_room_is_counted_and_the_page_stays_small() {
    String wide =
        """
        {"id": "r", "reading": "All state rows.", "check": {"sql":
          "SELECT count(*) AS n FROM elections"}, "expect": {"equals": 1}}
        """;
    assertThat(wide).isNotBlank();
    String many =
        java.util.stream.IntStream.range(0, 30)
            .mapToObj(
                i ->
                    """
                    {"id": "r%d", "reading": "Leaders, again.",
                     "check": {"measure": "popular-leaders"}, "expect": {"equals": 1}}
                    """
                        .formatted(i))
            .collect(java.util.stream.Collectors.joining(","));
    String page =
        Sites.of(request(of(pack(claim("c", many))), Optional.empty())).get("claim/c.html");
    assertThat(page).contains("rows for which there is no room.");
  }

  @Test
  void a_review_is_the_one_of_the_command_and_needs_the_address_of_the_site() throws Exception {
    SiteClaims claims = Sites.claims(RECORD, BuiltInPacks.all());
    String page = Sites.of(request(claims, Optional.of(BASE))).get("claim/won-306-223.html");
    String begin = "<script type=\"application/ld+json\">";
    int from = page.indexOf(begin) + begin.length();
    SiteClaim claim =
        claims.all().stream()
            .filter(c -> c.path().contains("won-306-223"))
            .findFirst()
            .orElseThrow();
    String review =
        ClaimReview.of(
            List.of(claim.alone()),
            new ReviewOptions(
                Optional.of(BASE + claim.path()), Optional.empty(), Optional.empty()));
    ObjectMapper json = new ObjectMapper();
    assertThat(json.readTree(page.substring(from, page.indexOf("</script>", from))))
        .isEqualTo(json.readTree(review));
    assertThat(Sites.released().get("claim/won-306-223.html")).doesNotContain("ld+json");
  }

  @Test
  void a_pack_of_ones_own_is_signed_by_nobody() {
    Map<String, String> site =
        Sites.of(request(of(pack(claim("c", reading("r", 5)))), Optional.of(BASE)));
    assertThat(site.get("claim/c.html")).doesNotContain("ld+json");
  }

  @Test
  void a_claim_without_a_verdict_and_figures_of_other_data_are_not_signed() {
    SiteClaims claims = Sites.claims(RECORD, BuiltInPacks.all());
    assertThat(Sites.of(request(claims, Optional.of(BASE))).get("claim/trusts-putin.html"))
        .contains("Not testable by the record")
        .doesNotContain("ld+json");
    SiteRequest changed =
        new SiteRequest(RECORD, RECORD, Sites.origin(Optional.of("mine.json")), Optional.of(BASE))
            .with(claims, SiteCharts.NONE, SiteSheets.NONE);
    assertThat(Sites.of(changed).get("claim/won-306-223.html")).doesNotContain("ld+json");
  }
}
