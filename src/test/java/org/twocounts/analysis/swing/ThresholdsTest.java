package org.twocounts.analysis.swing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twocounts.model.AnElection.anElection;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.Scenario;
import org.twocounts.analysis.counterfactual.Swing;
import org.twocounts.analysis.swing.Thresholds.Threshold;
import org.twocounts.analysis.swing.UniformSwing.Turn;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.Rational;

class ThresholdsTest {
  private static final Rational A_HUNDREDTH = Rational.of(1, 100);

  private static final ElectionRecord RECORD = TheRecord.record();

  static IntStream years() {
    return RECORD.elections().stream()
        .filter(e -> Thresholds.find(e).isPresent())
        .mapToInt(Election::year);
  }

  private static Thresholds of(AnElection election) {
    return Thresholds.of(election.build(), Optional.empty());
  }

  private static Rational margin(Optional<Threshold> threshold) {
    return threshold.orElseThrow().nationalMargin();
  }

  @Test
  void there_are_thresholds_of_every_election_with_a_majority_and_of_no_other() {
    assertThat(years().boxed())
        .hasSize(50)
        .doesNotContain(1820, 1824)
        .contains(1828, 1832, 1860, 1872, 1912, 2024);
    assertThatThrownBy(() -> Thresholds.of(RECORD.getElection(1824), Optional.empty()))
        .isInstanceOf(NotDefinedException.class)
        .hasMessageContaining("no candidate won a majority");
  }

  /** 9 electors, 5 needed: Ann leads by 16 points; BB turns at a swing of 10, before CC. */
  @Test
  void of_two_candidates_with_an_odd_number_of_electors_the_two_are_one() {
    Thresholds thresholds =
        of(
            anElection()
                .state("AA", 3, "Ann 80 Bob 20")
                .state("BB", 3, "Ann 55 Bob 45")
                .state("CC", 3, "Ann 39 Bob 61"));
    assertThat(margin(thresholds.winnerLosesAt())).isEqualTo(Rational.of(16 - 10));
    assertThat(thresholds.rivalGainsAt()).isEqualTo(thresholds.winnerLosesAt());
    assertThat(thresholds.winnerLosesAt().orElseThrow().units()).containsExactly("BB");
    assertThat(thresholds.winnerLosesAt().orElseThrow().swing()).isEqualTo(Rational.of(-10));
  }

  @Test
  void half_of_the_electors_each_lies_between_them() {
    Thresholds thresholds =
        of(
            anElection()
                .state("AA", 3, "Ann 80 Bob 20")
                .state("BB", 1, "Ann 55 Bob 45")
                .state("CC", 4, "Ann 39 Bob 61")
                .state("DD", 2, "Ann 60 Bob 40"));
    assertThat(thresholds.winnerLosesAt().orElseThrow().units()).containsExactly("BB");
    assertThat(thresholds.rivalGainsAt().orElseThrow().units()).containsExactly("DD");
    assertThat(thresholds.winnerLosesAt().orElseThrow().swing()).isEqualTo(Rational.of(-10));
    assertThat(thresholds.rivalGainsAt().orElseThrow().swing()).isEqualTo(Rational.of(-20));
  }

  @Test
  void where_one_of_the_two_is_not_on_the_ballot_nobody_moves() {
    UniformSwing swing =
        UniformSwing.of(
            anElection()
                .state("AA", 5, "Ann 80 Bob 20")
                .state("BB", 2, "Ann 55 Cid 45")
                .state("CC", 2, "Bob 60 Cid 40")
                .build(),
            Optional.empty());
    Rational ten = Rational.of(-10);
    assertThat(swing.after(ten).national().of("Ann")).isEqualTo(Rational.of(75 + 55));
    assertThat(swing.nationalMarginAt(ten)).isEqualTo(Rational.of(100 * (130 - 85), 300));
    assertThat(swing.turns()).extracting(Turn::unit).containsExactly("AA");
  }

  /** In BB Cid has 40: between the two he leads. In CC he has won electors against the leader. */
  @Test
  void third_candidates_lead_where_they_lead_and_keep_electors_that_stay() {
    UniformSwing swing =
        UniformSwing.of(
            anElection()
                .state("AA", 4, "Ann 80 Bob 20")
                .state("BB", 4, "Ann 45 Cid 40 Bob 15")
                .state("CC", 3, "Ann 40 Bob 60", "Bob 2 Cid 1")
                .legislature("DD", "Bob 2")
                .build(),
            Optional.empty());
    assertThat(swing.turns())
        .filteredOn(turn -> turn.unit().equals("BB"))
        .extracting(Turn::swing, Turn::below, Turn::above)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Rational.of(-50), Optional.of("Bob"), Optional.of("Cid")),
            org.assertj.core.groups.Tuple.tuple(
                Rational.of(-10), Optional.of("Cid"), Optional.of("Ann")));
    assertThat(swing.electorsAt(Rational.of(-20)))
        .containsEntry("Ann", 4)
        .containsEntry("Cid", 5)
        .containsEntry("Bob", 4);
    Thresholds thresholds = swing.thresholds();
    assertThat(thresholds.winnerLosesAt().orElseThrow().swing()).isEqualTo(Rational.of(-10));
    assertThat(thresholds.rivalGainsAt().orElseThrow().swing()).isEqualTo(Rational.of(-50));
  }

  @Test
  void where_no_swing_brings_the_rival_so_many_electors_he_has_no_threshold() {
    Thresholds thresholds =
        of(
            anElection()
                .state("AA", 7, "Ann 60 Dee 20")
                .state("BB", 5, "Cid 100 Bob 5 Ann 2")
                .state("CC", 1, "Ann 10 Bob 30"));
    assertThat(thresholds.winnerLosesAt()).isEmpty();
    assertThat(thresholds.rivalGainsAt()).isEmpty();
    Thresholds denied =
        Thresholds.of(
            anElection()
                .state("AA", 4, "Ann 60 Bob 20")
                .state("BB", 5, "Cid 100 Bob 5 Ann 2")
                .state("CC", 4, "Ann 30 Dee 5")
                .legislature("EE", "Bob 1")
                .build(),
            Optional.of("Bob"));
    assertThat(denied.winnerLosesAt().orElseThrow().units()).containsExactly("AA");
    assertThat(denied.rivalGainsAt()).isEmpty();
  }

  @Test
  void another_rival_can_be_named() {
    AnElection election =
        anElection().state("AA", 5, "Ann 50 Bob 30 Cid 20").state("BB", 2, "Ann 10 Bob 60 Cid 30");
    assertThat(Thresholds.of(election.build(), Optional.of("Cid")).pair().rival()).isEqualTo("Cid");
  }

  @ParameterizedTest
  @MethodSource("years")
  void a_hundredth_of_a_point_on_either_side_a_swing_gives_what_the_thresholds_say(int year) {
    Thresholds thresholds = Thresholds.of(RECORD.getElection(year), Optional.empty());
    thresholds
        .winnerLosesAt()
        .ifPresent(
            at -> {
              assertThat(elected(year, at.swing().plus(A_HUNDREDTH)))
                  .contains(thresholds.pair().winner());
              assertThat(elected(year, at.swing())).isNotEqualTo(winner(thresholds));
              assertThat(elected(year, at.swing().minus(A_HUNDREDTH)))
                  .isNotEqualTo(winner(thresholds));
            });
    thresholds
        .rivalGainsAt()
        .ifPresent(
            at -> {
              assertThat(elected(year, at.swing().plus(A_HUNDREDTH)))
                  .isNotEqualTo(rival(thresholds));
              assertThat(elected(year, at.swing())).isNotEqualTo(rival(thresholds));
              assertThat(elected(year, at.swing().minus(A_HUNDREDTH)))
                  .contains(thresholds.pair().rival());
            });
    assertThat(thresholds.rivalGainsAt().isEmpty() || thresholds.winnerLosesAt().isPresent())
        .isTrue();
    if (thresholds.rivalGainsAt().isPresent()) {
      assertThat(margin(thresholds.rivalGainsAt()))
          .isLessThanOrEqualTo(margin(thresholds.winnerLosesAt()));
    }
  }

  private static Optional<String> winner(Thresholds thresholds) {
    return Optional.of(thresholds.pair().winner());
  }

  private static Optional<String> rival(Thresholds thresholds) {
    return Optional.of(thresholds.pair().rival());
  }

  /** Through the scenario, as the command line does it. */
  private static Optional<String> elected(int year, Rational swing) {
    UniformSwing uniform = UniformSwing.of(RECORD.getElection(year), Optional.empty());
    String towards = swing.signum() < 0 ? uniform.pair().rival() : uniform.pair().winner();
    Swing step = new Swing(towards, swing.abs(), Optional.empty());
    return Counterfactual.of(RECORD, year, new Scenario(Plan.law(), List.of(step)))
        .outcome()
        .winner();
  }

  @ParameterizedTest
  @MethodSource("years")
  void at_every_swing_electors_are_those_of_a_recount_from_the_rows(int year) {
    UniformSwing swing = UniformSwing.of(RECORD.getElection(year), Optional.empty());
    Thresholds thresholds = swing.thresholds();
    for (int hundredths = -6000; hundredths <= 6000; hundredths += 487) {
      Rational points = Rational.of(hundredths, 100);
      Recount recount = Recount.of(swing.pair(), hundredths);
      assertThat(swing.electorsAt(points)).as("swing %d", hundredths).isEqualTo(recount.electors());
      assertThat(swing.nationalMarginAt(points)).isEqualTo(recount.nationalMargin());
      boolean winnerHasIt = recount.of(swing.pair().winner()) >= swing.majority();
      boolean rivalHasIt = recount.of(swing.pair().rival()) >= swing.majority();
      assertThat(winnerHasIt)
          .isEqualTo(
              thresholds.winnerLosesAt().stream().allMatch(t -> points.compareTo(t.swing()) > 0));
      assertThat(rivalHasIt)
          .isEqualTo(
              thresholds.rivalGainsAt().stream().anyMatch(t -> points.compareTo(t.swing()) < 0));
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void more_swing_to_the_winner_never_takes_electors_from_him_nor_gives_the_rival_any(int year) {
    UniformSwing swing = UniformSwing.of(RECORD.getElection(year), Optional.empty());
    for (Turn turn : swing.turns()) {
      assertThat(turn.gainOf(swing.pair().winner())).isNotNegative();
      assertThat(turn.gainOf(swing.pair().rival())).isNotPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void the_swing_to_a_national_margin_brings_it(int year) {
    UniformSwing swing = UniformSwing.of(RECORD.getElection(year), Optional.empty());
    assertThat(swing.swingAt(swing.nationalMargin())).contains(Rational.ZERO);
    for (int points = -10; points <= 10; points += 5) {
      Rational margin = Rational.of(points);
      swing
          .swingAt(margin)
          .ifPresent(at -> assertThat(swing.nationalMarginAt(at)).isEqualTo(margin));
    }
    assertThat(swing.swingAt(Rational.of(101))).isEmpty();
  }

  /** As many elections as the domain names: 269 to 269 or a House choice lies between. */
  @ParameterizedTest
  @CsvSource({
    "1832", "1836", "1860", "1868", "1872", "1892", "1948", "1960", "1968", "1972", "2008", "2020"
  })
  void in_these_years_nobody_has_a_majority_between_the_thresholds(int year) {
    Thresholds thresholds = Thresholds.of(RECORD.getElection(year), Optional.empty());
    assertThat(
            thresholds.rivalGainsAt().isEmpty()
                || margin(thresholds.rivalGainsAt()).compareTo(margin(thresholds.winnerLosesAt()))
                    < 0)
        .isTrue();
  }
}
