package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.figure.Amounts;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.Apportionment;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/** Electors allotted to each state against its seats in the House. */
final class AllotmentMeasure implements Measure {
  private static final int SENATORS = 2;

  private record Row(String state, int allotted, OptionalInt seats) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          SharedFigures.state(Row::state),
          ElectorFigures.<Row>electorsAllotted(r -> OptionalLong.of(r.allotted()))
              .headed("electors"),
          Figure.<Row>optionalCount("seats", "seats", "House seats.", r -> Amounts.wide(r.seats()))
              .headed("House seats"));

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
          FIGURES.columns());

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
        finding.row(FIGURES, new Row(state.state(), allotted, seats));
      }
    }
    if (electors.isEmpty()) {
      throw new NotInRecordException(
          "no electors allotted to states in " + election.year() + " in the record");
    }
    return finding
        .answer("electors", electors.stream().mapToInt(e -> e).sum())
        .answer("fewest", electors.stream().mapToInt(e -> e).min().orElseThrow())
        .answer("most", electors.stream().mapToInt(e -> e).max().orElseThrow())
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
