package org.twocounts.claim.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.StateFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/** How many of the states with most electors make a majority. */
final class LargestStatesMeasure implements Measure {
  private record Row(StateResult state, int sum, int majority) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          StateFigures.STATE.of(Row::state),
          StateFigures.ELECTORS_APPOINTED.of(Row::state).headed("electors"),
          ElectorFigures.<Row>cumulative(Row::sum).headed("added up"),
          ElectorFigures.majority(Row::majority));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "largest-states",
          Set.of(CaveatMeasure.ELECTORS),
          "States with most electors appointed, until they add up to a majority.",
          List.of(ElectionArguments.YEAR),
          List.of(
              Answer.figure("count", Unit.COUNT, "how many states it takes"),
              Answer.items("states", "which, the largest first")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Election election = ElectionArguments.election(record, arguments);
    List<StateResult> largest =
        election.states().stream()
            .sorted(
                Comparator.comparingInt(StateResult::electorsAppointed)
                    .reversed()
                    .thenComparing(StateResult::state))
            .toList();
    if (election.electorsAppointed() == 0) {
      throw Cases.nothing("no electors were appointed in %s", election.year());
    }
    int majority = election.electorsAppointed() / 2 + 1;
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    int sum = 0;
    int count = 0;
    while (sum < majority && count < largest.size()) {
      StateResult state = largest.get(count++);
      sum += state.electorsAppointed();
      finding.row(FIGURES, new Row(state, sum, majority));
    }
    return finding
        .answer("count", count)
        .answer("states", largest.subList(0, count).stream().map(StateResult::state).toList())
        .build();
  }
}
