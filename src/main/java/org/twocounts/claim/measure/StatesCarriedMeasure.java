package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.StateHistory;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.StateFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;

/** The states that a candidate carried. */
final class StatesCarriedMeasure implements Measure {
  private static final Parameter<String> CANDIDATE =
      Parameter.text("candidate", "full name").naming(NameBearer.CANDIDATE);
  private static final Parameter<Boolean> WITH_DC =
      Parameter.flag("with-dc", "whether the District of Columbia counts as a state");

  private record Row(StateResult state, int won) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          StateFigures.STATE.of(Row::state),
          StateFigures.MARGIN_POINTS.of(Row::state).headed("lead"),
          ElectorFigures.electorsWon(r -> OptionalLong.of(r.won())));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "states-carried",
          Set.of(CaveatMeasure.STATE_VOTES, CaveatMeasure.ELECTORS),
          "States in which a candidate had most votes (or, without a popular vote, most electors).",
          List.of(ElectionArguments.YEAR, CANDIDATE, WITH_DC),
          List.of(
              Answer.figure("count", Unit.COUNT, "how many"),
              Answer.items("states", "which, by code"),
              Answer.figure("electors", Unit.ELECTORS, "electors that the candidate won in them")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Election election = ElectionArguments.election(record, arguments);
    String candidate = NamedFacts.candidate(election, arguments.get(CANDIDATE));
    ElectorsWon won =
        ElectorsWon.of(election)
            .orElseThrow(
                () -> new NotDefinedException(election.year() + ": electors won no single ticket"));
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    List<String> states = new ArrayList<>();
    int electors = 0;
    for (StateResult state : election.states()) {
      boolean counts = !state.state().equals(State.CAPITAL) || arguments.get(WITH_DC);
      if (counts && StateHistory.carriedBy(state).equals(Optional.of(candidate))) {
        Map<String, Integer> inState = won.inState(state.state());
        states.add(state.state());
        electors += inState.getOrDefault(candidate, 0);
        finding.row(FIGURES, new Row(state, inState.getOrDefault(candidate, 0)));
      }
    }
    return finding
        .answer("count", states.size())
        .answer("states", states)
        .answer("electors", electors)
        .build();
  }
}
