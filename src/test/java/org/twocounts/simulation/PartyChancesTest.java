package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;

class PartyChancesTest {
  private static final Leads LEADS = Leads.of(List.of(1.0, 3.0));

  @Test
  void splits_by_party_add_up_to_all() {
    List<Election> elections =
        List.of(TheRecord.election(1840), TheRecord.election(1888), TheRecord.election(2000));
    SplitOdds odds =
        Simulation.of(TheRecord.record(), elections, Assumptions.usual(ModelKind.CORRELATED), LEADS)
            .drawn(Sampling.SWEPT, SmallNations.effort(12_000), 1, SimulationWatch.NONE);
    assertThat(odds.all().favouring()).containsOnlyKeys("Democratic", "Republican", "Whig");
    addUp(odds.all());
    for (int w = 0; w < LEADS.windows().size(); w++) {
      addUp(odds.window(w));
    }
    for (int lead = 0; lead < LEADS.exact().size(); lead++) {
      addUp(odds.exact(lead));
    }
  }

  private static void addUp(PartyChances chances) {
    assertThat(chances.favouring().values().stream().mapToDouble(Ratio::part).sum())
        .isCloseTo(chances.split().part(), within(1e-12));
    assertThat(chances.favouring().values())
        .allSatisfy(r -> assertThat(r.whole()).isCloseTo(chances.likelihood(), within(1e-12)));
    assertThat(chances.favouring().keySet().stream().mapToDouble(chances::partFavouring).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void windows_side_by_side_add_up_to_all() {
    SplitOdds odds =
        Simulation.of(
                TheRecord.record(),
                List.of(TheRecord.election(2016)),
                Assumptions.usual(ModelKind.INDEPENDENT),
                LEADS)
            .answer(1);
    double splits = 0;
    double likelihood = 0;
    for (int w = 2; w < LEADS.windows().size(); w++) {
      splits += odds.window(w).split().part();
      likelihood += odds.window(w).likelihood();
    }
    assertThat(splits).isCloseTo(odds.all().split().value(), within(1e-9));
    assertThat(likelihood).isCloseTo(1, within(1e-9));
    assertThat(odds.draws()).isZero();
    assertThat(odds.largestError()).isZero();
  }

  @Test
  void a_candidate_without_a_party_counts_for_none() {
    Election election =
        AnElection.anElection()
            .state("AA", 5, "Ann 52 Bob 48")
            .state("BB", 3, "Ann 51 Bob 49")
            .state("CC", 3, "Ann 70 Bob 130")
            .build();
    SplitOdds odds = SmallNations.ask(SmallNations.independent(election, 8, 5), LEADS).answer(1);
    addUp(odds.all());
  }
}
