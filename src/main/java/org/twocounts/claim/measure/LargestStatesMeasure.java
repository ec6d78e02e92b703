package org.twocounts.claim.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/** How many of the states with most electors make a majority. */
final class LargestStatesMeasure implements Measure {
  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "largest-states",
          Set.of(CaveatMeasure.ELECTORS),
          "States with most electors appointed, until they add up to a majority.",
          List.of(ElectionArguments.YEAR),
          List.of(
              Answer.figure("count", Unit.COUNT, "how many states it takes"),
              Answer.items("states", "which, the largest first")),
          List.of(
              Column.words("state", "state"),
              new Column("electors", "electors", Unit.ELECTORS),
              new Column("cumulative", "added up", Unit.ELECTORS),
              new Column("majority", "majority", Unit.ELECTORS)));

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
    int majority = election.electorsAppointed() / 2 + 1;
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    int sum = 0;
    int count = 0;
    while (sum < majority && count < largest.size()) {
      StateResult state = largest.get(count++);
      sum += state.electorsAppointed();
      finding.row(state.state(), state.electorsAppointed(), sum, majority);
    }
    return finding
        .answer("count", count)
        .answer("states", largest.subList(0, count).stream().map(StateResult::state).toList())
        .build();
  }
}
