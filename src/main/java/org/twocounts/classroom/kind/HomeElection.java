package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.StateLeader;
import org.twocounts.classroom.Level;
import org.twocounts.model.Election;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;

/**
 * An election in the state that a sheet is about, where the people voted and one party led.
 *
 * @param leader who had most votes in the state
 * @param party the leader's
 * @param presidentsParty the party of who became President
 */
record HomeElection(
    Election election, StateResult result, String leader, String party, String presidentsParty) {

  /** Those that suit a level, in order. */
  static List<HomeElection> of(Material material, Level level) {
    return material.homeElections(level.label(), () -> found(material, material.elections(level)));
  }

  /** All with a national vote, in order: the cells of the state's strip. */
  static List<HomeElection> strip(Material material) {
    return material.homeElections(
        "strip",
        () ->
            found(
                material,
                material.record().elections().stream()
                    .filter(e -> PopularVote.of(e).isNational())
                    .toList()));
  }

  private static List<HomeElection> found(Material material, List<Election> elections) {
    List<HomeElection> found = new ArrayList<>();
    Optional<String> code = material.state().map(State::state);
    for (Election election : elections) {
      code.flatMap(election::findState)
          .filter(s -> s.tookPart() && s.hasPopularVote())
          .flatMap(s -> of(election, s))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static Optional<HomeElection> of(Election election, StateResult state) {
    Optional<String> leader = StateLeader.of(state).filter(election::isPerson);
    return leader.flatMap(
        name ->
            election
                .partyOf(name)
                .flatMap(
                    party ->
                        election
                            .partyOf(election.president())
                            .map(own -> new HomeElection(election, state, name, party, own))));
  }

  int year() {
    return election.year();
  }

  /** Whether who led the state became President. */
  boolean isWithTheNation() {
    return leader.equals(election.president());
  }

  /** Whether parties tell what persons tell: not where two of one party stood. */
  boolean isToldByParties() {
    return isWithTheNation() == party.equals(presidentsParty);
  }
}
