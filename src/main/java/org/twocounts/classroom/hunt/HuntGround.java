package org.twocounts.classroom.hunt;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.kind.Material;
import org.twocounts.model.Election;
import org.twocounts.model.State;
import org.twocounts.model.VotingRule;

/**
 * Where is hunted: every election of the years asked for, else from the first of the level on; of a
 * state those in which it existed.
 *
 * @param elections in order
 */
record HuntGround(Material material, Level level, List<Election> elections) {
  static HuntGround of(Material material, Level level) {
    return new HuntGround(
        material,
        level,
        material.record().elections().stream()
            .filter(election -> material.isAskedOf(election.year(), level))
            .filter(election -> material.state().map(s -> isIn(election, s)).orElse(true))
            .toList());
  }

  private static boolean isIn(Election election, State state) {
    return election.findState(state.state()).isPresent();
  }

  /** Elections with a national vote. */
  List<Election> withVotes() {
    return elections.stream().filter(e -> PopularVote.of(e).isNational()).toList();
  }

  /** Elections in which each elector had one vote for President. */
  List<Election> withSeparateBallots() {
    return elections.stream().filter(e -> e.votingRule() == VotingRule.SEPARATE_BALLOTS).toList();
  }

  /** Tipping points where they are defined. */
  List<TippingPoint> tippingPoints() {
    return elections.stream().flatMap(election -> tippingPoint(election).stream()).toList();
  }

  private static Optional<TippingPoint> tippingPoint(Election election) {
    try {
      return Optional.of(TippingPoint.of(election, TippingOptions.STANDARD));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  /** In a sentence. */
  String sentence() {
    if (elections.isEmpty()) {
      return "";
    }
    int first = elections.get(0).year();
    int last = elections.get(elections.size() - 1).year();
    return first == last
        ? String.format("Where a clue names no other year, hunt in the election of %s.", first)
        : String.format(
            "Where a clue names no other year, hunt in the elections from %s to %s.", first, last);
  }
}
