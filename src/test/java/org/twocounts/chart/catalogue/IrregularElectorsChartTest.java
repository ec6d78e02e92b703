package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularKind;

class IrregularElectorsChartTest {
  private static final Set<String> WITHOUT_VOTE =
      Set.of(
          IrregularKind.ABSENT.label(),
          IrregularKind.ABSTAINED.label(),
          IrregularKind.REJECTED.label());

  private final ChartSpec spec = DescribedCharts.of(new IrregularElectorsChart());

  private int electors(int year, Set<String> kinds) {
    DataTable table = spec.table();
    List<String> years = table.values("year").toList();
    List<String> kind = table.values("kind").toList();
    List<String> electors = table.values("electors").toList();
    int sum = 0;
    for (int i = 0; i < years.size(); i++) {
      if (years.get(i).equals(Integer.toString(year)) && kinds.contains(kind.get(i))) {
        sum += Integer.parseInt(electors.get(i));
      }
    }
    return sum;
  }

  @Test
  void who_did_not_vote_or_was_refused_was_chosen() {
    for (Election election : TheRecord.record().elections()) {
      int uncounted =
          election.states().stream().mapToInt(s -> UncountedElectors.of(election, s).size()).sum();
      assertThat(electors(election.year(), WITHOUT_VOTE))
          .as("%d", election.year())
          .isEqualTo(uncounted);
    }
    assertThat(electors(1789, WITHOUT_VOTE)).isEqualTo(3);
  }

  /**
   * The Republicans of New Jersey 1860 and North Dakota 1892 voted for whom they were elected to
   * vote; of North Dakota's electors on Weaver's ticket one voted for Cleveland.
   */
  @Test
  void who_voted_for_the_candidate_of_the_own_ticket_is_not_irregular() {
    Set<String> unpledged = Set.of(IrregularKind.UNPLEDGED.label());
    assertThat(electors(1860, unpledged)).isZero();
    assertThat(electors(1892, unpledged)).isEqualTo(1);
    assertThat(electors(1960, unpledged)).isEqualTo(14);
  }
}
