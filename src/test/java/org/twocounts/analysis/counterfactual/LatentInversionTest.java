package org.twocounts.analysis.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.Rational;

class LatentInversionTest {

  /**
   * California (4), Oregon (3) and New Jersey (7) are all that Lincoln loses; he had four there.
   */
  @Test
  void Lincoln_beats_all_his_opponents_as_one_with_two_fifths_of_the_votes() {
    LatentInversion found = LatentInversion.of(TheRecord.record(), 1860, "Abraham Lincoln");
    assertThat(found.electors()).isEqualTo(Rational.of(180 - 4 - 3 - 4));
    assertThat(found.all()).isEqualTo(Rational.of(303));
    assertThat(found.isInversion()).isTrue();
    assertThat(found.votes()).isEqualTo(1_865_893);
    assertThat(found.opponents()).isGreaterThan(found.votes() * 3 / 2);
  }

  @Test
  void Wilson_would_have_lost_to_all_his_opponents_as_one() {
    LatentInversion found = LatentInversion.of(TheRecord.record(), 1912, "Woodrow Wilson");
    assertThat(found.hasMajority()).isFalse();
    assertThat(found.isInversion()).isFalse();
  }

  @Test
  void a_majority_of_votes_is_no_inversion() {
    ElectionRecord record =
        AnElection.recordOf(
            AnElection.anElection()
                .state("AA", 3, "Ann 60 Bob 20 Cyd 15")
                .state("BB", 2, "Ann 40 Bob 30 Cyd 31")
                .build());
    int year = record.elections().get(0).year();
    LatentInversion found = LatentInversion.of(record, year, "Ann");
    assertThat(found.electors()).isEqualTo(Rational.of(3));
    assertThat(found.hasMajority()).isTrue();
    assertThat(found.isInversion()).isFalse();
  }

  @Test
  void a_stranger_is_refused() {
    assertThatThrownBy(() -> LatentInversion.of(TheRecord.record(), 1860, "John Adams"))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("1860: \"John Adams\" has neither votes nor electors in the record");
  }
}
