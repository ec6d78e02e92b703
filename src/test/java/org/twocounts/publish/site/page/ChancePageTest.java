package org.twocounts.publish.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twocounts.data.SixtyElections;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.site.Sites;
import org.twocounts.simulation.Assumptions;
import org.twocounts.simulation.Leads;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.Simulation;
import org.twocounts.simulation.SimulationWatch;
import org.twocounts.simulation.SplitOdds;

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
