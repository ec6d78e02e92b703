package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.ComingElection.Unit;
import org.twocounts.data.SixtyElections;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

class ComingElectionTest {
  private static final ElectionRecord RECORD = SixtyElections.record();

  @ParameterizedTest(name = "after {0}: {1} electors")
  @CsvSource({
    "1956, 531",
    "1960, 535",
    "1964, 538",
    "1988, 538",
    "2008, 538",
    "2020, 538",
    "2024, 538"
  })
  void it_has_the_electors_of_the_states_that_took_part_last_by_their_census(
      int last, int electors) {
    assertThat(after(last).electors()).isEqualTo(electors);
  }

  @Test
  void districts_choose_their_own_where_the_law_says_so() {
    List<String> units =
        after(2024).units().stream()
            .filter(u -> u.state().equals("ME") || u.state().equals("NE"))
            .map(u -> u.unit() + " " + u.electors())
            .toList();
    assertThat(units)
        .containsExactly("ME 2", "ME-1 1", "ME-2 1", "NE 2", "NE-1 1", "NE-2 1", "NE-3 1");
  }

  @Test
  void every_unit_is_led_by_somebody_of_the_last_election() {
    assertThat(after(2024).units())
        .extracting(Unit::lastLeader)
        .containsOnly(Optional.of("Donald Trump"), Optional.of("Kamala Harris"));
  }

  @Test
  void without_seats_by_census_it_is_not_known() {
    assertThat(ComingElection.find(RECORD.withApportionment(List.of()))).isEmpty();
    assertThat(ComingElection.find(RECORD.withElections(List.of()))).isEmpty();
  }

  private static ComingElection after(int year) {
    List<Election> until = RECORD.elections().stream().filter(e -> e.year() <= year).toList();
    return ComingElection.find(RECORD.withElections(until)).orElseThrow();
  }
}
