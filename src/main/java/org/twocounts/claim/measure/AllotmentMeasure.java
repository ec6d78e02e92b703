package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.model.Apportionment;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/** Electors allotted to each state against its seats in the House. */
final class AllotmentMeasure implements Measure {
  private static final int SENATORS = 2;

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "allotment",
          Set.of(CaveatMeasure.ELECTORS),
          "Electors allotted to each state against its seats in the House by the census in force.",
          List.of(ElectionArguments.YEAR),
          List.of(
              Answer.figure("electors", Unit.ELECTORS, "all of them"),
              Answer.figure("fewest", Unit.ELECTORS, "those of the state with fewest"),
              Answer.figure("most", Unit.ELECTORS, "those of the state with most"),
              Answer.items("not-seats-plus-two", "states whose electors are not seats plus two")),
          List.of(
              Column.words("state", "state"),
              new Column("electorsAllotted", "electors", Unit.ELECTORS),
              new Column("seats", "House seats", Unit.COUNT)));

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Election election = ElectionArguments.election(record, arguments);
    int census = StatePopulation.inForce(record, election);
    if (record.apportionment().stream().noneMatch(a -> a.census() == census)) {
      throw new NotInRecordException(
          "no seats of states by the census of " + census + " in the record");
    }
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    List<Integer> electors = new ArrayList<>();
    List<String> otherwise = new ArrayList<>();
    for (StateResult state : election.states()) {
      if (state.electorsAllotted().isPresent()) {
        int allotted = state.electorsAllotted().getAsInt();
        OptionalInt seats = seats(record, census, state.state());
        electors.add(allotted);
        if (seats.isEmpty() || allotted != seats.getAsInt() + SENATORS) {
          otherwise.add(state.state());
        }
        finding.row(state.state(), allotted, seats);
      }
    }
    return finding
        .answer("electors", electors.stream().mapToInt(e -> e).sum())
        .answer("fewest", electors.stream().mapToInt(e -> e).min().orElse(0))
        .answer("most", electors.stream().mapToInt(e -> e).max().orElse(0))
        .answer("not-seats-plus-two", otherwise)
        .build();
  }

  private static OptionalInt seats(ElectionRecord record, int census, String state) {
    return record.apportionment().stream()
        .filter(a -> a.census() == census && a.state().equals(state))
        .mapToInt(Apportionment::seats)
        .findFirst();
  }
}
