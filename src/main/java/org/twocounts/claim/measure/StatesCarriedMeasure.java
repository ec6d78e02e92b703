package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.StateHistory;
import org.twocounts.analysis.StateLeader;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Margin;
import org.twocounts.model.StateResult;

/** The states that a candidate carried. */
final class StatesCarriedMeasure implements Measure {
  private static final String DC = "DC";

  private static final Parameter<String> CANDIDATE = Parameter.text("candidate", "full name");
  private static final Parameter<Boolean> WITH_DC =
      Parameter.flag("with-dc", "whether the District of Columbia counts as a state");

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
          List.of(
              Column.words("state", "state"),
              new Column("marginPoints", "lead, pp", Unit.POINTS),
              new Column("electors", "electors won", Unit.ELECTORS)));

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Election election = ElectionArguments.election(record, arguments);
    String candidate = Facts.candidate(election, arguments.get(CANDIDATE));
    ElectorsWon won =
        ElectorsWon.of(election)
            .orElseThrow(
                () -> new NotDefinedException(election.year() + ": electors won no single ticket"));
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    List<String> states = new ArrayList<>();
    int electors = 0;
    for (StateResult state : election.states()) {
      boolean counts = !state.state().equals(DC) || arguments.get(WITH_DC);
      if (counts && StateHistory.carriedBy(state).equals(Optional.of(candidate))) {
        Map<String, Integer> inState = won.inState(state.state());
        states.add(state.state());
        electors += inState.getOrDefault(candidate, 0);
        finding.row(
            state.state(),
            StateLeader.lead(state.results()).map(Margin::points),
            inState.getOrDefault(candidate, 0));
      }
    }
    return finding
        .answer("count", states.size())
        .answer("states", states)
        .answer("electors", electors)
        .build();
  }
}
