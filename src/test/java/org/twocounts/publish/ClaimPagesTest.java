package org.twocounts.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.claim.pack.ClaimSource;
import org.twocounts.claim.pack.PackReader;
import org.twocounts.claim.pack.Verdict;

class ClaimPagesTest {
  private static final ClaimChecker CHECKER = new ClaimChecker(TheRecord.record());
  private static final CheckedPack ARTICLE =
      CHECKER.check(BuiltInPacks.find("article-2018").orElseThrow());
  private static final ReviewOptions SIGNED =
      new ReviewOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.of(
              new ReviewAuthor(
                  "Ann", ClaimSource.Kind.PERSON, Optional.of("https://ann.example"))));
  private static final CheckedPack HOSTILE = CHECKER.check(hostile());

  @Test
  void a_review_has_every_field_that_search_engines_require() throws Exception {
    JsonNode document =
        new ObjectMapper()
            .readTree(
                ClaimReview.of(
                    List.of(ARTICLE),
                    new ReviewOptions(
                        Optional.of("https://example.org/claims"),
                        Optional.of(LocalDate.of(2026, 11, 3)),
                        Optional.empty())));
    assertThat(document.get("@context").textValue()).isEqualTo("https://schema.org");
    List<JsonNode> reviews = new ArrayList<>();
    document.get("@graph").forEach(reviews::add);
    assertThat(reviews).hasSize(6);
    assertThat(reviews)
        .allSatisfy(
            review -> {
              assertThat(review.get("@type").textValue()).isEqualTo("ClaimReview");
              assertThat(review.get("claimReviewed").textValue()).isNotBlank();
              assertThat(review.get("url").textValue()).startsWith("https://example.org/claims#");
              assertThat(review.get("datePublished").textValue()).isEqualTo("2026-11-03");
              assertThat(review.get("author").get("name").textValue()).isEqualTo("Two Counts");
              JsonNode rating = review.get("reviewRating");
              assertThat(rating.get("alternateName").textValue()).isNotBlank();
              assertThat(rating.get("ratingValue").intValue())
                  .isBetween(
                      rating.get("worstRating").intValue(), rating.get("bestRating").intValue());
              JsonNode item = review.get("itemReviewed");
              assertThat(item.get("@type").textValue()).isEqualTo("Claim");
              assertThat(item.get("author").get("name").textValue()).isNotBlank();
              assertThat(item.get("datePublished").textValue()).isEqualTo("2018-07-16");
            });
  }

  @ParameterizedTest(name = "{0}: {1} of 1 to 3")
  @CsvSource({"SUPPORTED, 3", "DEPENDS_ON_READING, 2", "REFUTED, 1"})
  void the_better_supported_the_higher_is_the_rating(Verdict verdict, int rating) throws Exception {
    JsonNode graph =
        new ObjectMapper()
            .readTree(ClaimReview.of(List.of(ARTICLE), ReviewOptions.standard()))
            .get("@graph");
    List<String> judged =
        ARTICLE.claims().stream()
            .filter(c -> c.verdict() == verdict)
            .map(c -> c.claim().statement())
            .toList();
    assertThat(judged).isNotEmpty();
    graph.forEach(
        review -> {
          JsonNode given = review.get("reviewRating");
          assertThat(given.get("worstRating").intValue()).isEqualTo(1);
          assertThat(given.get("bestRating").intValue()).isEqualTo(3);
          assertThat(given.get("ratingValue").intValue() == rating)
              .isEqualTo(judged.contains(review.get("claimReviewed").textValue()));
        });
  }

  @Test
  void a_claim_without_a_verdict_is_no_review() {
    assertThat(ClaimReview.of(List.of(ARTICLE), ReviewOptions.standard()))
        .contains("#won-306-223", "\"ratingValue\": 1")
        .doesNotContain("#said-advantage");
  }

  @Test
  void without_an_address_none_is_invented() {
    assertThat(ClaimReview.of(List.of(ARTICLE), ReviewOptions.standard()))
        .contains("\"url\": \"#won-306-223\"")
        .doesNotContain("\"url\": \"http");
  }

  @Test
  void level_and_standards_stand_on_every_page() {
    String line = "middle school; C3 Framework D3.4.6-8";
    assertThat(ClaimMarkdown.of(ARTICLE)).contains("*Level:* " + line);
    assertThat(ClaimHtml.of(List.of(ARTICLE), pictures())).contains("<b>Level</b> " + line);
  }

  @Test
  void a_person_is_called_a_person_and_an_unknown_author_nothing_in_particular() {
    assertThat(ClaimReview.of(List.of(ARTICLE), ReviewOptions.standard()))
        .doesNotContain("as reported")
        .contains("\"@type\": \"Person\"", "\"@type\": \"Thing\"");
  }

  @Test
  void a_page_of_html_stands_alone_and_runs_nothing() {
    String html = ClaimHtml.of(List.of(ARTICLE), pictures());
    assertThat(html)
        .startsWith("<!DOCTYPE html>")
        .contains("<img src=\"data:image/svg+xml;base64,", "<th scope=\"col\">", "lang=\"en\"")
        .doesNotContain("<script", "src=\"http", "<link", "@import");
    assertThat(html.split("<section id=", -1)).hasSize(ARTICLE.claims().size() + 1);
    assertThat(html.split("</section>", -1)).hasSize(ARTICLE.claims().size() + 1);
  }

  @Test
  void a_chart_that_several_claims_name_is_there_once_and_linked_to_after() {
    String html = ClaimHtml.of(List.of(ARTICLE), pictures());
    assertThat(html.split("<figure id=\"chart-five-splits\">", -1)).hasSize(2);
    assertThat(html).contains("<a href=\"#chart-five-splits\">five-splits</a>, above");
  }

  @Test
  void markup_in_a_pack_is_words_on_every_page() {
    assertThat(ClaimHtml.of(List.of(HOSTILE), pictures()))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script", "<img src=x");
    assertThat(ClaimMarkdown.of(HOSTILE))
        .contains("\\<script\\>", "\\[link\\](javascript:alert(2))")
        .doesNotContain("<script>");
    assertThat(ClaimReview.of(List.of(HOSTILE), SIGNED))
        .contains("\\u003cscript\\u003ealert(1)\\u003c/script\\u003e \\\"quoted\\\"")
        .doesNotContain("<");
  }

  @Test
  void a_pack_of_somebody_else_is_signed_by_somebody_else() throws Exception {
    assertThatThrownBy(() -> ClaimReview.of(List.of(HOSTILE), ReviewOptions.standard()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("nobody signs the pack ");
    JsonNode author =
        new ObjectMapper()
            .readTree(ClaimReview.of(List.of(HOSTILE, ARTICLE), SIGNED))
            .get("@graph")
            .get(0)
            .get("author");
    assertThat(author.get("@type").textValue()).isEqualTo("Person");
    assertThat(author.get("name").textValue()).isEqualTo("Ann");
    assertThat(author.get("url").textValue()).isEqualTo("https://ann.example");
  }

  @Test
  void a_page_of_markdown_holds_readings_evidence_and_sources() {
    assertThat(ClaimMarkdown.of(ARTICLE))
        .startsWith("# An article on the Helsinki press conference")
        .contains(
            "## The Electoral College of 2016 was won 306 to 223.",
            "**Refuted on every reading**: holds on 0 of 2 readings (`won-306-223`)",
            "| Donald Trump | Republican | 306 | 56.9 |",
            "… and 8 more rows",
            "*Sources:* Federal Election Commission");
  }

  private static Pictures pictures() {
    return new Pictures(ChartRequest.of(TheRecord.record()));
  }

  private static ClaimPack hostile() {
    String json =
        """
        {"format": {"name": "twocounts-claims", "version": 1}, "id": "p",
         "title": "<script>alert(1)</script> \\"quoted\\"",
         "source": {"who": "<img src=x onerror=alert(3)>"},
         "claims": [{"id": "c", "statement": "<script>alert(1)</script> \\"quoted\\"",
           "charts": ["no-such-chart"],
           "caveats": ["[link](javascript:alert(2)) | pipe"],
           "readings": [{"id": "r", "reading": "& <b>bold</b>",
             "check": {"measure": "splits"}, "expect": {"equals": 5}}]}]}
        """;
    return PackReader.read("hostile.json", json.getBytes(UTF_8));
  }
}
