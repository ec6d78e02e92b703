package org.twocounts.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.data.CutRecord;
import org.twocounts.data.RecordsOfAnySize;
import org.twocounts.publish.site.engine.EngineFiles;

@WholeGallery
class SiteTest {
  private static final int PAGE_LIMIT = 40_000;
  private static final int SITE_LIMIT = 6_000_000;
  private static final int FIRST_VIEW_LIMIT = 120_000;
  private static final int LINK_LIMIT = 400_000;

  /** Of so many elections claims are judged and charts described quickly. */
  private static final int FEW = 2;

  private static final String HOSTILE = "<script>alert(1)</script>\\\"'&";

  static Stream<CutRecord> records() {
    return RecordsOfAnySize.all();
  }

  private static Stream<Map.Entry<String, String>> pages(Map<String, String> site) {
    return site.entrySet().stream().filter(e -> e.getKey().endsWith(".html"));
  }

  @Test
  void no_page_is_larger_than_its_limit_and_neither_is_the_site() {
    Map<String, String> site = Sites.released();
    pages(site)
        .forEach(
            page ->
                assertThat(page.getValue().getBytes(StandardCharsets.UTF_8).length)
                    .as(page.getKey())
                    .isLessThanOrEqualTo(PAGE_LIMIT));
    assertThat(
            site.entrySet().stream()
                .filter(file -> file.getKey().matches(".*\\.(html|js|css)"))
                .map(Map.Entry::getValue)
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum())
        .isLessThanOrEqualTo(SITE_LIMIT);
  }

  @Test
  void a_first_view_and_a_link_to_a_what_if_load_little() {
    Map<String, String> site = Sites.released();
    int engine = size(site, EngineFiles.ENGINE) + size(site, EngineFiles.SHARED);
    pages(site)
        .forEach(
            page -> {
              int view = firstView(site, page.getKey(), page.getValue());
              assertThat(view).as(page.getKey()).isLessThanOrEqualTo(FIRST_VIEW_LIMIT);
              if (page.getKey().startsWith("election/")) {
                String lines = page.getKey().replace("election/", "lines/").replace("html", "js");
                assertThat(view + engine + size(site, lines))
                    .as("a what-if on " + page.getKey())
                    .isLessThanOrEqualTo(LINK_LIMIT);
              }
            });
  }

  private static int firstView(Map<String, String> site, String path, String page) {
    int size = size(site, path);
    Matcher loaded =
        Pattern.compile("<(?:script src|link rel=\"stylesheet\" href)=\"([^\"]+)\"").matcher(page);
    while (loaded.find()) {
      size += size(site, loaded.group(1).replace("../", ""));
    }
    return size;
  }

  private static int size(Map<String, String> site, String path) {
    return site.get(path).getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void every_page_lets_nothing_load_but_its_own_folder() {
    String policy = PageFrame.POLICY.replace("'", "&#39;");
    pages(Sites.released())
        .forEach(
            page ->
                assertThat(page.getValue())
                    .as(page.getKey())
                    .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy)
                    .doesNotContainPattern("(?:src=|<link [^>]*href=)\"(?:https?:)?//")
                    .doesNotContainPattern("<[^>]* (?:style|on[a-z]+)=")
                    .doesNotContain("<style"));
  }

  @Test
  void every_page_has_a_title_of_its_own_one_heading_and_words_for_search() {
    Map<String, String> site = Sites.released();
    assertThat(pages(site).map(p -> between(p.getValue(), "<title>", "</title>")))
        .doesNotHaveDuplicates();
    pages(site)
        .forEach(
            page ->
                assertThat(page.getValue())
                    .as(page.getKey())
                    .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                    .containsOnlyOnce("<h1")
                    .containsOnlyOnce("<main id=\"main\">")
                    .containsOnlyOnce("<meta name=\"description\" content=\"")
                    .contains("width=device-width", "class=\"skip\"", "0123456789ab"));
  }

  @Test
  void every_link_and_every_file_that_a_page_names_is_there() {
    assertThat(BrokenLinks.in(Sites.released())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("records")
  void a_record_of_any_size_makes_a_site_without_broken_links(CutRecord cut) {
    SiteRequest request = Sites.request(cut.read(), Optional.empty());
    boolean few = request.record().elections().size() <= FEW;
    assertThat(BrokenLinks.in(Sites.of(few ? Sites.furnished(request) : request))).isEmpty();
  }

  @Test
  void a_hostile_name_shows_as_text() {
    String json = new String(RecordsOfAnySize.madeUp().bytes(), StandardCharsets.UTF_8);
    String candidate = json.replaceFirst("(?s).*?\"candidate\" : \"([^\"]+)\".*", "$1");
    CutRecord hostile = CutRecord.of("hostile", json.replace(candidate, HOSTILE));
    Map<String, String> site = Sites.of(Sites.request(hostile.read(), Optional.empty()));
    pages(site)
        .forEach(page -> assertThat(page.getValue()).doesNotContain("<script>", "<script>alert"));
    assertThat(pages(site).map(Map.Entry::getValue))
        .anyMatch(text -> text.contains("&lt;script>alert(1)") || text.contains("&lt;script&gt;"));
  }

  @Test
  void other_data_than_the_released_are_named_on_every_page() {
    SiteRequest request =
        new SiteRequest(
            RecordsOfAnySize.madeUp().read(),
            RecordsOfAnySize.madeUp().read(),
            Sites.origin(Optional.of("mine & <yours>.json")),
            Optional.empty());
    Map<String, String> site = Sites.of(request);
    pages(site)
        .forEach(
            page ->
                assertThat(page.getValue())
                    .as(page.getKey())
                    .contains("mine &amp; &lt;yours", "not from the record released"));
  }

  @Test
  void absolute_addresses_and_a_list_of_pages_come_with_the_sites_own_address_alone() {
    assertThat(Sites.released()).doesNotContainKey("sitemap.xml");
    assertThat(Sites.released().get("index.html"))
        .doesNotContain("rel=\"canonical\"", "property=\"og:");
    Map<String, String> site =
        Sites.of(
            Sites.request(
                CutRecord.ofYear(1876).read(), Optional.of("https://example.org/two-counts")));
    assertThat(site.get("sitemap.xml"))
        .contains(
            "<loc>https://example.org/two-counts/</loc>",
            "<loc>https://example.org/two-counts/election/1876.html</loc>");
    assertThat(site.get("election/1876.html"))
        .contains(
            "<link rel=\"canonical\" href=\"https://example.org/two-counts/election/1876.html\">",
            "property=\"og:title\"");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1800 | chosen by the House of Representatives after a tie of Aaron Burr and Thomas"
            + " Jefferson at 73 votes.",
        "1824 | House of Representatives, as nobody had a majority of the electors.",
        "1824 | Andrew Jackson led both counts, John Quincy Adams took office",
        "1876 | The two counts disagree: a split.",
        "1960 | The two counts agree. Credited otherwise (proportional, none-to-kennedy)",
        "2020 | The two counts agree.<",
      })
  void the_first_sentences_of_an_election_hold_in_odd_years(int year, String said) {
    assertThat(Sites.released().get("election/" + year + ".html")).contains(said);
  }

  private static String between(String text, String before, String after) {
    int from = text.indexOf(before) + before.length();
    return text.substring(from, text.indexOf(after, from));
  }
}
