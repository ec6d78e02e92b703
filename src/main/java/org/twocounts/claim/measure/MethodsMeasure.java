package org.twocounts.claim.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.figure.Figure;
import org.twocounts.figure.RecordFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.StateResult;

/** States that chose their electors in one way. */
final class MethodsMeasure implements Measure {
  private static final Parameter<ElectorMethod> METHOD =
      Parameter.choice("method", "how electors were chosen", ElectorMethod.class);

  private record Row(int year, List<String> states) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          SharedFigures.year(Row::year),
          Figure.<Row>count("state_count", "states", "How many states.", r -> r.states().size())
              .headed("states"),
          RecordFigures.states(Row::states).headed("which"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "methods",
          Set.of(CaveatMeasure.METHODS),
          "States that chose their electors in one way, election by election.",
          List.of(METHOD, Period.FROM, Period.TO),
          List.of(
              Answer.items("states", "all states that ever did, by code"),
              Answer.items("years", "years with at least one"),
              Answer.figure("last", Unit.YEAR, "the last such year")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  /** A state without electors that count is meant only where none is asked for. */
  private static boolean isMeant(StateResult state) {
    return state.tookPart() || state.method() == ElectorMethod.NONE;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Finding.Builder finding = Finding.of(this);
    TreeSet<String> ever = new TreeSet<>();
    TreeSet<Integer> years = new TreeSet<>();
    for (Election election : Period.elections(record, arguments)) {
      List<String> states =
          election.states().stream()
              .filter(s -> s.method() == arguments.get(METHOD) && isMeant(s))
              .map(StateResult::state)
              .toList();
      finding.restsOn(election.year());
      if (!states.isEmpty()) {
        ever.addAll(states);
        years.add(election.year());
        finding.row(FIGURES, new Row(election.year(), states));
      }
    }
    return finding
        .answer("states", ever)
        .answer("years", years)
        .answerOr(
            "last",
            years.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(years.last()),
            () ->
                Cases.of(record, arguments)
                    .none(
                        "no state of the period chose its electors by %s",
                        arguments.get(METHOD).label()))
        .build();
  }
}
