package org.twocounts.classroom.hunt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.twocounts.classroom.Clue;
import org.twocounts.classroom.HuntAnswer;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.kind.Dice;
import org.twocounts.classroom.kind.Unit;

/** Something to hunt for: what fits a threshold, or a fact. */
sealed interface Trail {
  /**
   * Draws a clue.
   *
   * @param kind its id
   * @return empty where too few or too many fit, or rounding would decide
   */
  Optional<Clue> draw(String kind, Level level, Dice dice);

  /** Whether anything can be found. */
  boolean isPossible();

  /**
   * What lies on one side of a threshold.
   *
   * @param question with {@code %s} for the threshold
   * @param where a command that shows where to look
   */
  record ByThreshold(String question, String where, Bound bound, List<Spot> spots)
      implements Trail {
    @Override
    public Optional<Clue> draw(String kind, Level level, Dice dice) {
      BigDecimal threshold = dice.pick(bound.thresholds());
      List<Spot> fitting =
          spots.stream().filter(spot -> bound.fits(spot.figure(), threshold)).toList();
      boolean clear = spots.stream().allMatch(s -> bound.isClear(s.figure(), threshold, level));
      return clear && Trail.isWorthHunting(fitting.size(), spots.size())
          ? Optional.of(clue(kind, String.format(question, bound.unit().text(threshold)), fitting))
          : Optional.empty();
    }

    @Override
    public boolean isPossible() {
      return !spots.isEmpty();
    }

    private Clue clue(String kind, String words, List<Spot> fitting) {
      return Trail.clue(kind, words, where, bound.unit(), fitting);
    }
  }

  /**
   * What a fact holds of.
   *
   * @param where a command that shows where to look
   * @param unit of the figures
   * @param spots of which it holds
   * @param among how many elections or states are searched
   */
  record ByFact(String question, String where, Unit unit, List<Spot> spots, int among)
      implements Trail {
    @Override
    public Optional<Clue> draw(String kind, Level level, Dice dice) {
      return isPossible()
          ? Optional.of(Trail.clue(kind, question, where, unit, spots))
          : Optional.empty();
    }

    @Override
    public boolean isPossible() {
      return Trail.isWorthHunting(spots.size(), among);
    }
  }

  /** Whether something fits, not too much, and no more than every second one that is searched. */
  private static boolean isWorthHunting(int fitting, int among) {
    return Clue.isFew(fitting) && 2 * fitting <= among;
  }

  private static Clue clue(
      String kind, String question, String where, Unit unit, List<Spot> fitting) {
    return new Clue(
        kind,
        kind + fitting.stream().map(Spot::name).toList(),
        question,
        where,
        fitting.stream().map(spot -> answer(spot, unit)).toList());
  }

  /** With as many decimals as the command prints. */
  private static HuntAnswer answer(Spot spot, Unit unit) {
    return new HuntAnswer(
        spot.name(),
        unit.text(spot.figure().rounded(unit.decimals(Level.COLLEGE))),
        spot.command());
  }
}
