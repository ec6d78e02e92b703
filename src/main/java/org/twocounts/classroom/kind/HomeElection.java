package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.StateLeader;
import org.twocounts.classroom.Level;
import org.twocounts.model.Election;
import org.twocounts.model.MajorParty;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;

/**
 * An election in the state that a sheet is about, where the people voted and one party led.
 *
 * @param leader who had most votes in the state
 * @param party the leader's, as the strip colors it: by its own name, whatever its ticket was
 *     called
 * @param presidentsParty the party of who became President, so called too
 */
public record HomeElection(
    Election election, StateResult result, String leader, String party, String presidentsParty) {

  /** Those that suit a level, in order. */
  public static List<HomeElection> of(Material material, Level level) {
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
                            .map(
                                own ->
                                    new HomeElection(
                                        election,
                                        state,
                                        name,
                                        MajorParty.nameOf(party),
                                        MajorParty.nameOf(own)))));
  }

  /** When it was. */
  public int year() {
    return election.year();
  }

  /** Whether who led the state became President. */
  boolean isWithTheNation() {
    return leader.equals(election.president());
  }

  /** Whether the strip has another color for the party than for that of another election. */
  boolean isAnotherColorThan(HomeElection other) {
    return !party.equals(other.party) && !isLike(other);
  }

  /** Whether two parties led that the strip has one color for, as it has for all small ones. */
  boolean isLike(HomeElection other) {
    return !party.equals(other.party)
        && MajorParty.of(party).isEmpty()
        && MajorParty.of(other.party).isEmpty();
  }

  /** What the party's ticket was called, where that was not its own name. */
  Optional<String> presidentsTicket() {
    return election.partyOf(election.president()).filter(label -> !label.equals(presidentsParty));
  }

  /** Whether parties tell what persons tell: not where two of one party stood. */
  boolean isToldByParties() {
    return isWithTheNation() == party.equals(presidentsParty);
  }
}
