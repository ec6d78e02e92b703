package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.data.CutRecord;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

class ElectorsAtStakeTest {
  @Test
  void those_of_the_record_are_the_electors_appointed() {
    for (Election election : TheRecord.record().elections()) {
      ElectorsAtStake found = ElectorsAtStake.of(TheRecord.record(), election.year());
      assertThat(found.total()).as("%d", election.year()).isEqualTo(election.electorsAppointed());
      assertThat(found.majority()).isEqualTo(election.majority());
    }
  }

  @Test
  void the_next_election_has_those_of_the_census_in_force() {
    ElectorsAtStake next = ElectorsAtStake.ofNext(TheRecord.record()).orElseThrow();
    assertThat(next.year()).isEqualTo(2028);
    assertThat(next.census().orElseThrow().census()).isEqualTo(2020);
    assertThat(next.total()).isEqualTo(538);
    assertThat(next.majority()).isEqualTo(270);
    assertThat(next.byState()).isEqualTo(ElectorsAtStake.of(TheRecord.record(), 2024).byState());
  }

  /** Seats and two, computed for elections of which the record has what was appointed. */
  @ParameterizedTest
  @CsvSource({"2004, 2008", "2012, 2016", "2012, 2020", "2024, 2028"})
  void a_coming_election_under_the_same_census_has_the_same_electors(int last, int coming) {
    ElectionRecord cut = CutRecord.ofYears(last, last).read();
    assertThat(ElectorsAtStake.of(cut, coming).byState())
        .isEqualTo(ElectorsAtStake.of(cut, last).byState());
  }

  @ParameterizedTest
  @CsvSource({
    "2032, 2032: no census of the record says how many electors states will have",
    "2030, no election of 2030 in the record",
    "1790, no election of 1790 in the record"
  })
  void an_election_that_is_not_due_or_whose_census_is_not_there_is_refused(int year, String why) {
    assertThatThrownBy(() -> ElectorsAtStake.of(TheRecord.record(), year))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage(why);
  }
}
