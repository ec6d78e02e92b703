package org.twocounts.analysis.swing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.twocounts.model.AnElection.anElection;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.rule.Rational;

class ThresholdSentenceTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2016, 'Under uniform swing Donald Trump has the majority at a national margin over Hillary"
        + " Clinton above −2.86 pp, and Hillary Clinton below; at that margin WI would be tied, and"
        + " nobody has it.'",
    "2020, 'Under uniform swing Joe Biden has the majority at a national margin over Donald Trump"
        + " above +3.83 pp, and Donald Trump below +3.29 pp; from the one to the other nobody has"
        + " it.'",
    "1968, 'Under uniform swing Richard Nixon has the majority at a national margin over Hubert"
        + " Humphrey above −1.58 pp, and Hubert Humphrey below −2.22 pp; from the one to the other"
        + " nobody has it.'",
  })
  void the_national_margins_at_which_the_majority_changes_hands(int year, String sentence) {
    assertThat(said(TheRecord.election(year))).isEqualTo(sentence);
  }

  @Test
  void where_one_of_the_two_can_never_have_it_that_is_said() {
    assertThat(
            said(anElection().state("AA", 3, "Ann 60 Bob 40").legislature("BB", "Ann 9").build()))
        .isEqualTo("No uniform swing takes the majority from Ann.");
    assertThat(
            said(
                anElection()
                    .state("AA", 4, "Ann 60 Bob 40")
                    .legislature("BB", "Ann 9")
                    .state("CC", 12, "Cid 90 Ann 5 Bob 5")
                    .build()))
        .isEqualTo(
            "Under uniform swing Ann has the majority at a national margin over Bob above −5.00 pp;"
                + " Bob has it at none.");
  }

  private static String said(Election election) {
    Optional<String> rival = election.findCandidacy("Bob").map(Candidacy::candidate);
    return ThresholdSentence.of(Thresholds.of(election, rival));
  }

  /** In the first each has four electors at any lead of five points; in the second never. */
  @Test
  void the_share_of_cases_in_which_a_lead_gives_nobody_a_majority() {
    InversionZone tied =
        InversionZone.of(
            anElection().state("AA", 4, "Ann 80 Bob 20").state("BB", 4, "Ann 51 Bob 49").build());
    InversionZone plain =
        InversionZone.of(
            anElection().state("AA", 3, "Ann 60 Bob 40").state("BB", 4, "Ann 52 Bob 48").build());
    assertThat(InversionZone.shareUndecided(List.of(tied), Rational.of(5))).isEqualTo(1.0);
    assertThat(InversionZone.shareUndecided(List.of(plain), Rational.of(5))).isZero();
    assertThat(InversionZone.shareUndecided(List.of(tied, plain), Rational.of(5))).isEqualTo(0.5);
    assertThat(InversionZone.shareUndecided(List.of(tied), Rational.of(50))).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InversionZone.shareUndecided(List.of(), Rational.of(5)))
        .withMessage("0 zones, lead 5.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InversionZone.shareUndecided(List.of(tied), Rational.of(-1)))
        .withMessage("1 zones, lead -1.0");
  }
}
