package org.twocounts.analysis.swing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.Kept;
import org.twocounts.analysis.counterfactual.Ballots;
import org.twocounts.model.Election;
import org.twocounts.rule.Law;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.UnitVote;

/**
 * An election whose votes swing uniformly between winner and rival: the margin of the two moves by
 * the same percentage points of all votes in every unit in which both have counted votes ({@link
 * UnitVote#swung}). A unit's leader is the leader of all candidates there; electors follow by the
 * law of the year ({@link Law}), so that those of legislatures, unpledged ones and those won
 * against the leader stay.
 *
 * <p>Swings are percentage points of margin, positive to the winner; national margins are of the
 * winner over the rival in all votes of the nation, percentage points. All are exact.
 *
 * <p>More swing to the winner never takes an elector from the winner, and never gives one to the
 * rival: votes of third candidates stay, so that a unit goes from the rival, perhaps over a third
 * candidate, to the winner, once.
 *
 * @param ballots the votes as they were cast
 * @param turns where electors change hands, by swing, then unit
 */
public record UniformSwing(Contest pair, Ballots ballots, List<Turn> turns) {
  private static final Kept<Election, UniformSwing> KEPT =
      new Kept<>(election -> of(Contest.of(election, Optional.empty())));

  private static final Law LAW = new Law();

  /** The swing beyond which nobody is left to change sides. */
  private static final Rational MOST = Rational.of(200);

  private static final UnitVote NOBODY = UnitVote.cast("nobody", Map.of(), 0);

  /** Before any turn. */
  private static final Rational BELOW_ALL = Rational.of(-201);

  public UniformSwing {
    turns = List.copyOf(turns);
  }

  /**
   * A swing at which electors of a unit change hands. At the very point the two are level there,
   * and the electors are nobody's.
   *
   * @param unit such as {@code OH} or {@code ME-1}
   * @param below whose they are with less swing to the winner; empty where nobody leads
   * @param above whose they are with more
   */
  public record Turn(
      Rational swing, String unit, int electors, Optional<String> below, Optional<String> above) {
    /** Electors that a candidate gains when the winner does; negative for a loss. */
    public int gainOf(String candidate) {
      Optional<String> one = Optional.of(candidate);
      return above.equals(one) ? electors : below.equals(one) ? -electors : 0;
    }
  }

  /**
   * The swings of an election between the electoral winner and the rival.
   *
   * @param rival the rival to take instead of the one with most electors won
   * @throws org.twocounts.analysis.NotDefinedException as {@link Contest#of}
   */
  public static UniformSwing of(Election election, Optional<String> rival) {
    return rival.isPresent() ? of(Contest.of(election, rival)) : KEPT.of(election);
  }

  /** The swings between a winner and a rival. */
  public static UniformSwing of(Contest pair) {
    Ballots ballots = Ballots.of(pair.election());
    UniformSwing still = new UniformSwing(pair, ballots, List.of());
    return new UniformSwing(pair, ballots, new Turns(still).all());
  }

  /** The votes of a unit after a swing. */
  UnitVote after(UnitVote vote, Rational swing) {
    return swing.signum() < 0
        ? vote.swung(pair.winner(), pair.rival(), swing.negate())
        : vote.swung(pair.rival(), pair.winner(), swing);
  }

  /** The votes of the election after a swing. */
  public Ballots after(Rational swing) {
    return ballots.mapVotes(vote -> after(vote, swing));
  }

  /** The winner's lead over the rival in the nation after a swing. */
  public Rational nationalMarginAt(Rational swing) {
    UnitVote nation = ballots.national();
    return nation
        .of(pair.winner())
        .minus(nation.of(pair.rival()))
        .plus(moved(swing).times(2))
        .times(100)
        .dividedBy(nation.total());
  }

  /** The voters who go over to the winner by a swing; negative where they leave. */
  private Rational moved(Rational swing) {
    String from = swing.signum() < 0 ? pair.winner() : pair.rival();
    Rational part = swing.abs().dividedBy(MOST);
    Rational all = Rational.ZERO;
    Rational evenly = Rational.ZERO;
    for (StateBallot state : ballots.states()) {
      UnitVote vote = state.statewide().orElse(NOBODY);
      if (moves(vote)) {
        Rational total = vote.total();
        Rational there = vote.of(from);
        if (there.compareTo(total.times(part)) < 0) {
          all = all.plus(there);
        } else {
          evenly = evenly.plus(total);
        }
      }
    }
    return all.plus(evenly.times(part)).times(swing.signum());
  }

  /** The national margin as the votes were cast. */
  public Rational nationalMargin() {
    return nationalMarginAt(Rational.ZERO);
  }

  /** The national margin when all voters that can have left the winner for the rival. */
  public Rational leastNationalMargin() {
    return nationalMarginAt(BELOW_ALL);
  }

  /**
   * The swing that brings a national margin; of several the smallest. Empty where no swing brings
   * it, because the two did not stand together in enough states.
   */
  public Optional<Rational> swingAt(Rational nationalMargin) {
    return swingAt(nationalMargin, bends());
  }

  /** The same where the bends are known. */
  Optional<Rational> swingAt(Rational nationalMargin, List<Rational> bends) {
    int low = 0;
    int high = bends.size() - 1;
    if (nationalMarginAt(bends.get(low)).compareTo(nationalMargin) > 0
        || nationalMarginAt(bends.get(high)).compareTo(nationalMargin) < 0) {
      return Optional.empty();
    }
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (nationalMarginAt(bends.get(middle)).compareTo(nationalMargin) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Optional.of(between(bends.get(low), bends.get(high), nationalMargin));
  }

  private Rational between(Rational low, Rational high, Rational nationalMargin) {
    Rational at = nationalMarginAt(low);
    Rational rise = nationalMarginAt(high).minus(at);
    return rise.signum() == 0
        ? low
        : low.plus(high.minus(low).times(nationalMargin.minus(at)).dividedBy(rise));
  }

  /** Swings between which the national margin moves evenly: where a state has no more to give. */
  List<Rational> bends() {
    TreeSet<Rational> bends = new TreeSet<>(List.of(MOST.negate(), MOST));
    ballots.states().stream()
        .flatMap(state -> state.statewide().stream())
        .filter(vote -> moves(vote))
        .forEach(
            vote -> {
              bends.add(points(vote.of(pair.rival()), vote));
              bends.add(points(vote.of(pair.winner()), vote).negate());
            });
    return new ArrayList<>(bends);
  }

  /** Whether a swing moves votes in a unit. */
  boolean moves(UnitVote vote) {
    return vote.counts(pair.winner()) && vote.counts(pair.rival()) && vote.total().signum() > 0;
  }

  /** The swing in points by which so many voters of a unit change sides. */
  static Rational points(Rational voters, UnitVote vote) {
    return voters.times(MOST).dividedBy(vote.total());
  }

  /**
   * Electors of everybody who has any after a swing, by name. Where two are level the electors are
   * nobody's.
   */
  public Map<String, Integer> electorsAt(Rational swing) {
    Map<String, Integer> electors = new TreeMap<>();
    for (StateAward award : awardsAt(swing)) {
      award
          .won()
          .forEach((name, won) -> electors.merge(name, Math.toIntExact(won.floor()), Integer::sum));
    }
    return Collections.unmodifiableMap(electors);
  }

  private List<StateAward> awardsAt(Rational swing) {
    return after(swing).states().stream().map(state -> LAW.award(state, state.electors())).toList();
  }

  /** Electors of one candidate when all voters that can have left the winner. */
  public int electorsBelowAllTurns(String candidate) {
    return electorsAt(BELOW_ALL, candidate);
  }

  /** Electors of one candidate after a swing. */
  public int electorsAt(Rational swing, String candidate) {
    return electorsAt(swing).getOrDefault(candidate, 0);
  }

  /** The fewest electors that are a majority of those appointed. */
  public int majority() {
    return pair.election().electorsAppointed() / 2 + 1;
  }

  /** Where the winner loses the majority, and where the rival gains it. */
  public Thresholds thresholds() {
    return Thresholds.of(this);
  }
}
