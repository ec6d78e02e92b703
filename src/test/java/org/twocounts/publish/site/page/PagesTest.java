package org.twocounts.publish.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.data.SixtyElections;
import org.twocounts.model.Dispute;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.site.Sites;
import org.twocounts.words.Numerals;

@WholeGallery
class PagesTest {
  private static final ElectionRecord RECORD = SixtyElections.record();
  private static Map<String, String> site;

  @BeforeAll
  static void make() {
    site = Sites.released();
  }

  static Stream<Election> elections() {
    return RECORD.elections().stream();
  }

  private static String election(int year) {
    return site.get("election/" + year + ".html");
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  @Test
  void the_page_of_an_election_says_what_both_counts_say() {
    assertThat(election(1876))
        .contains(
            "Rutherford B. Hayes (Republican) became President, chosen by a majority of electors.",
            "Samuel J. Tilden led the popular vote by 252,666 votes",
            "The two counts disagree: a split.",
            "FL",
            "href=\"../election/1872.html\"",
            "href=\"../election/1880.html\"",
            "href=\"../doubts/1876.html\"",
            "twocounts show 1876 --states");
    assertThat(election(1824)).contains("chosen by the House of Representatives");
    assertThat(election(1789)).contains("no national popular vote");
  }

  @ParameterizedTest
  @MethodSource("elections")
  void every_state_stands_in_the_table_and_every_appointed_elector_among_the_squares(
      Election election) {
    String page = election(election.year());
    String states = page.substring(page.indexOf("<section id=\"states\">"));
    states = states.substring(0, states.indexOf("</section>"));
    assertThat(count(states, "<th scope=\"row\"")).isEqualTo(election.states().size());
    String squares = page.substring(page.indexOf("<svg class=\"squares\""));
    squares = squares.substring(0, squares.indexOf("</svg>"));
    long appointing = election.states().stream().filter(s -> s.electorsAppointed() > 0).count();
    assertThat(count(squares, "data-state=")).isGreaterThanOrEqualTo(appointing);
    assertThat(count(squares, "<title>")).isEqualTo(count(squares, "data-state="));
  }

  @ParameterizedTest
  @MethodSource("elections")
  void the_map_without_scripts_shows_every_state(Election election) {
    String map = site.get("map/" + election.year() + ".svg");
    assertThat(count(map, "M-?[0-9]")).isGreaterThanOrEqualTo(election.states().size());
    assertThat(map).doesNotContain("<script", "href=");
  }

  @Test
  void every_disputed_figure_stands_with_all_its_values() {
    for (Dispute dispute : RECORD.disputes()) {
      String page = site.get("doubts/" + dispute.year() + ".html");
      assertThat(page).contains(dispute.reason().substring(0, 10));
      dispute.values().stream()
          .flatMap(v -> v.values().stream().map(n -> v.source() + " "))
          .forEach(source -> assertThat(page).contains(source.strip()));
      dispute.values().stream()
          .flatMap(v -> v.values().stream())
          .forEach(n -> assertThat(page).contains(Numerals.of(n)));
    }
  }

  @Test
  void each_name_under_a_rule_leads_to_that_what_if() {
    assertThat(site.get("rules.html"))
        .contains(
            "<a href=\"election/2000.html#rule=unit&amp;electors=no-bonus\">Gore</a>",
            "<a href=\"election/2000.html#rule=proportional\">nobody</a>",
            "<a href=\"rules-2.html\">Earlier elections</a>");
    assertThat(site.get("rules-2.html")).contains("election/1824.html#rule=as-cast");
  }

  @Test
  void a_state_is_with_or_against_the_nation() {
    assertThat(site.get("state/OH.html"))
        .contains("in 10 another did", "class=\"p-republican against\"", "twocounts state OH");
    assertThat(site).containsKey("state/DC.html");
  }

  @Test
  void splits_stand_under_every_definition_and_attribution() {
    assertThat(site.get("splits.html"))
        .contains(
            "id=\"took-office\"",
            "id=\"electoral-majority\"",
            "id=\"electoral-plurality\"",
            "slate");
  }

  @Test
  void sources_are_cited_and_lead_to_their_addresses() {
    String about = site.get("about.html");
    RECORD
        .sources()
        .forEach(s -> assertThat(about).contains(">" + s.id().replace("&", "&amp;") + "<"));
    assertThat(about).contains("href=\"https://www.govinfo.gov/\"", "0123456789abcdef");
    assertThat(site.get("glossary.html")).contains("plurality", "Bias", "as-cast");
  }

  @Test
  void home_leads_to_every_election() {
    elections()
        .forEach(
            e ->
                assertThat(site.get("index.html"))
                    .contains("href=\"election/" + e.year() + ".html\""));
  }
}
