package org.twocounts.analysis.swing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.rule.Rational;

class InversionZoneTest {
  /** 15 electors, majority 8; Ann leads the nation by 8 points and tips BB at 10. */
  private static AnElection fourStates() {
    return AnElection.anElection()
        .party("Ann", "Democratic")
        .party("Bob", "Republican")
        .state("AA", 5, "Ann 80 Bob 20")
        .state("BB", 4, "Ann 55 Bob 45")
        .state("CC", 3, "Ann 51 Bob 49")
        .state("DD", 3, "Ann 30 Bob 70");
  }

  @Test
  void a_lead_is_lost_until_the_tipping_unit_turns() {
    InversionZone zone = InversionZone.of(fourStates().build());

    assertThat(zone.favoured()).contains("Ann");
    assertThat(zone.largestLead()).isEqualTo(2);
  }

  @Test
  void between_two_candidates_the_zone_is_as_long_as_the_bias() {
    assertThat(InversionZone.of(TheRecord.election(2016)).favoured()).contains("Donald Trump");
    for (int year : List.of(1876, 1888, 1976, 2000, 2016, 2024)) {
      Election election = TheRecord.election(year);
      double bias = TippingPoint.of(election, TippingOptions.STANDARD).bias();
      assertThat(InversionZone.of(election).largestLead())
          .as("%d", year)
          .isCloseTo(Math.abs(bias), within(1e-9));
    }
  }

  @Test
  void where_third_candidates_hold_electors_a_tie_may_give_nobody_a_majority() {
    Election election =
        AnElection.anElection()
            .state("AA", 5, "Ann 80 Bob 20")
            .state("BB", 3, "Ann 51 Bob 49")
            .state("CC", 4, "Ann 40 Bob 60")
            .state("DD", 3, "Ann 10 Bob 10 Cal 80")
            .build();
    InversionZone zone = InversionZone.of(election);

    assertThat(zone.favoured()).isEqualTo(Optional.empty());
    assertThat(zone.largestLead()).isZero();
    assertThat(zone.undecided()).isPresent();
  }

  @Test
  void each_zone_is_what_moving_every_unit_step_by_step_finds() {
    for (InversionZone zone : InversionZone.all(TheRecord.record())) {
      UniformSwing swing = UniformSwing.of(zone.thresholds().pair());
      for (int hundredths = -1397; hundredths < 1400; hundredths += 127) {
        Recount recount = Recount.of(swing.pair(), hundredths);
        Rational margin = recount.nationalMargin();
        boolean winners = recount.of(swing.pair().winner()) >= swing.majority();
        boolean rivals = recount.of(swing.pair().rival()) >= swing.majority();
        assertThat(zone.inverted().filter(span -> span.holds(margin)).isPresent())
            .as("%d at %.4f", zone.election().year(), margin.value())
            .isEqualTo((winners && margin.signum() < 0) || (rivals && margin.signum() > 0));
        assertThat(zone.undecided().filter(span -> span.holds(margin)).isPresent())
            .as("%d at %.4f", zone.election().year(), margin.value())
            .isEqualTo(!winners && !rivals);
      }
    }
  }

  @Test
  void the_share_lost_counts_either_candidate_ahead_in_every_election() {
    Election election = fourStates().build();
    List<InversionZone> zones =
        List.of(
            InversionZone.of(election),
            new InversionZone(
                Thresholds.of(election, Optional.empty()), Optional.empty(), Optional.empty()));

    assertThat(InversionZone.shareLost(zones, 0)).isEqualTo(0.25);
    assertThat(InversionZone.shareLost(zones, 1.9)).isEqualTo(0.25);
    assertThat(InversionZone.shareLost(zones, 2)).isZero();
    assertThatThrownBy(() -> InversionZone.shareLost(zones, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> InversionZone.shareLost(List.of(), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_mean_share_lost_is_that_of_evenly_spread_leads() {
    List<InversionZone> zones = InversionZone.all(TheRecord.record());
    int steps = 20000;
    double sum = 0;
    for (int i = 0; i < steps; i++) {
      sum += InversionZone.shareLost(zones, 2 * (i + 0.5) / steps);
    }
    assertThat(InversionZone.meanShareLost(zones, 2)).isCloseTo(sum / steps, within(1e-4));
    assertThatThrownBy(() -> InversionZone.meanShareLost(zones, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
