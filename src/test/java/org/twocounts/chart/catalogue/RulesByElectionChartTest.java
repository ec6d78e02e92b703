package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.counterfactual.NamedPlan;
import org.twocounts.analysis.counterfactual.PlanHistory;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.XyPlot;

class RulesByElectionChartTest {
  private static final List<PlanHistory> HISTORIES =
      NamedPlan.COMPARED.stream().map(p -> PlanHistory.of(TheRecord.record(), p)).toList();
  private final ChartSpec spec = DescribedCharts.of(new RulesByElectionChart());

  @Test
  void every_rule_has_a_cell_for_every_election() {
    long elections = HISTORIES.get(0).elections().size();
    assertThat(boxes("winners")).hasSize((int) elections * HISTORIES.size());
    assertThat(spec.table().rows()).hasSize((int) elections * HISTORIES.size());
  }

  @Test
  void a_window_stands_in_every_split_and_nowhere_else() {
    int splits = HISTORIES.stream().mapToInt(h -> h.splits().size()).sum();
    assertThat(boxes("splits")).hasSize(splits);
    int at = spec.table().columns().indexOf("split");
    assertThat(spec.table().rows()).filteredOn(r -> r.get(at).equals("true")).hasSize(splits);
  }

  @Test
  void an_election_for_which_a_rule_is_not_defined_has_no_winner() {
    int defined = spec.table().columns().indexOf("defined");
    List<List<String>> without =
        spec.table().rows().stream().filter(r -> r.get(defined).equals("false")).toList();
    assertThat(without).hasSize(HISTORIES.stream().mapToInt(h -> h.notDefined().size()).sum());
    assertThat(without)
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r.subList(defined + 1, r.size())).containsOnly(""));
  }

  @Test
  void every_compared_rule_has_words() {
    assertThat(NamedPlan.COMPARED)
        .allSatisfy(plan -> assertThat(RuleWords.of(plan)).isNotEqualTo(plan.name()))
        .extracting(RuleWords::inFull)
        .doesNotHaveDuplicates();
  }

  private List<Box> boxes(String name) {
    return spec.panels().stream()
        .map(Panel::plot)
        .flatMap(p -> ((XyPlot) p).layers().stream())
        .filter(Boxes.class::isInstance)
        .map(Boxes.class::cast)
        .filter(b -> b.name().equals(name))
        .flatMap(b -> b.boxes().stream())
        .toList();
  }
}
