package org.twocounts.publish.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.data.SixtyElections;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.site.Sites;
import org.twocounts.simulation.Assumptions;
import org.twocounts.simulation.BiasSpread;
import org.twocounts.simulation.Leads;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.Simulation;
import org.twocounts.simulation.SimulationWatch;
import org.twocounts.simulation.SplitOdds;

@WholeGallery
class ChancePageTest {
  private static final ElectionRecord RECORD = SixtyElections.record();
  private static final String PAGE = Sites.released().get("chance.html");

  @Test
  void chances_are_those_of_the_models() {
    SplitOdds uniform =
        Simulation.of(
                RECORD,
                RECORD.elections().stream().filter(e -> e.year() >= 1828).toList(),
                Assumptions.usual(ModelKind.UNIFORM),
                Leads.within(2))
            .exact(1, SimulationWatch.NONE);
    assertThat(PAGE)
        .contains(
            String.format(
                Locale.ROOT, "up to 2 points<td>%.1f<", 100 * uniform.window(0).split().value()));
  }

  @Test
  void each_model_has_its_own_column() {
    assertThat(PAGE)
        .containsPattern(
            "Lead of.*All states alike.*States on their own.*Regions and states"
                + ".*Past deviations.*Coin tosses");
    SplitOdds past =
        Simulation.of(
                RECORD,
                RECORD.elections().stream().filter(e -> e.year() >= 1828).toList(),
                Assumptions.usual(ModelKind.BOOTSTRAP),
                Leads.within(2))
            .exact(1, SimulationWatch.NONE);
    assertThat(row("up to 2 points").get(3))
        .isEqualTo(String.format(Locale.ROOT, "%.1f", 100 * past.window(0).split().value()));
  }

  @Test
  void a_row_has_the_chances_of_its_election_and_the_bias_of_its_thresholds() {
    List<String> cells = row(">2016</a>").stream().map(c -> c.replace('−', '-')).toList();
    Thresholds thresholds = Thresholds.of(RECORD.getElection(2016), Optional.empty());
    double middle =
        (thresholds.winnerLosesAt().orElseThrow().points()
                + thresholds.rivalGainsAt().orElseThrow().points())
            / 2;
    SplitOdds own =
        Simulation.of(
                RECORD,
                List.of(RECORD.getElection(2016)),
                Assumptions.usual(ModelKind.CORRELATED),
                Leads.within(1))
            .answer(7);
    assertThat(cells.get(0)).isEqualTo("Clinton and Trump");
    assertThat(Double.parseDouble(cells.get(1)))
        .isCloseTo(100 * own.all().split().value(), within(1.5));
    assertThat(Double.parseDouble(cells.get(2)))
        .isCloseTo(100 * own.window(0).split().value(), within(2.5));
    assertThat(Double.parseDouble(cells.get(3)))
        .isCloseTo(100 * own.all().noMajority().value(), within(0.5));
    assertThat(Double.parseDouble(cells.get(4))).isCloseTo(middle, within(0.051));
    String[] range = cells.get(5).split(" to ", -1);
    BiasSpread spread =
        Simulation.of(
                RECORD,
                List.of(RECORD.getElection(2016)),
                Assumptions.usual(ModelKind.CORRELATED),
                new Leads(List.of(), List.of()))
            .answer(7)
            .elections()
            .get(0)
            .bias()
            .orElseThrow();
    assertThat(Double.parseDouble(range[0])).isCloseTo(spread.low(), within(0.6));
    assertThat(Double.parseDouble(range[1])).isCloseTo(spread.high(), within(0.6));
  }

  /** The cells after the one that holds some words. */
  private static List<String> row(String first) {
    int from = PAGE.indexOf("<td", PAGE.indexOf(first));
    String rest = PAGE.substring(from, PAGE.indexOf("<tr", from));
    return Pattern.compile("<td[^>]*>([^<]*)")
        .matcher(rest)
        .results()
        .map(m -> m.group(1).strip())
        .toList();
  }

  @Test
  void every_election_since_1828_has_a_row_that_leads_to_it_and_none_before() {
    RECORD
        .elections()
        .forEach(
            e -> {
              String link = "<a href=\"election/" + e.year() + ".html\">" + e.year() + "</a>";
              if (e.year() >= 1828) {
                assertThat(PAGE).contains(link);
              } else {
                assertThat(PAGE).doesNotContain(link);
              }
            });
  }

  @Test
  void both_parties_stand_in_the_table_of_parts_and_the_models_say_what_they_hold_fixed() {
    assertThat(PAGE)
        .contains("Democratic", "Republican", "The latest 10", "campaigns would have differed")
        .contains("twocounts simulate --period 1828-2024");
  }

  @Test
  void splits_lead_to_it() {
    assertThat(Sites.released().get("splits.html")).contains("href=\"chance.html\"");
  }

  @Test
  void a_record_of_one_election_has_no_such_page() {
    Election one = RECORD.getElection(2000);
    Map<String, String> site = Sites.of(Sites.request(AnElection.recordOf(one), Optional.empty()));
    assertThat(site).doesNotContainKey("chance.html").containsKey("election/2000.html");
    assertThat(site.get("splits.html")).doesNotContain("chance.html");
  }
}
