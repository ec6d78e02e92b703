package org.twocounts.publish.site.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.counterfactual.Swing;
import org.twocounts.analysis.swing.ThresholdSentence;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.analysis.swing.Thresholds.Threshold;
import org.twocounts.model.Election;
import org.twocounts.rule.Rational;
import org.twocounts.words.Numerals;

/**
 * The swing that a reader can draw on a page: to the rival on the left, to the winner on the right.
 *
 * @param winner how a swing names the winner of the pair
 * @param rival how it names the rival
 * @param most percentage points to either side, so that both thresholds lie within
 * @param marks the thresholds
 * @param sentence both thresholds in words
 */
public record AskedSwing(
    String winnerName,
    String rivalName,
    String winner,
    String rival,
    int most,
    List<Mark> marks,
    String sentence) {
  private static final int USUAL = 20;
  private static final int ROOM = 2;
  private static final int ALL = 100;
  private static final int DECIMALS = 4;
  private static final int STEPS = 10_000;

  public AskedSwing {
    marks = List.copyOf(marks);
  }

  /**
   * A threshold on the scale.
   *
   * @param swing percentage points, positive to the winner
   * @param label what changes there
   */
  public record Mark(Rational swing, String label) {
    /** The first place on the scale beyond it, where it has changed: in decimals of a script. */
    public String value() {
      Rational steps = swing.times(STEPS);
      long beyond = steps.isWhole() ? steps.floor() - 1 : steps.floor();
      return Numerals.ungrouped((double) beyond / STEPS, DECIMALS).replace('\u2212', '-');
    }
  }

  /** The swing of an election; empty where winner and rival are not defined. */
  public static Optional<AskedSwing> find(Election election) {
    return Thresholds.find(election).map(AskedSwing::of);
  }

  private static AskedSwing of(Thresholds thresholds) {
    Contest pair = thresholds.pair();
    List<Mark> marks =
        Stream.of(
                mark(thresholds.winnerLosesAt(), pair.winner() + " loses the majority"),
                mark(thresholds.rivalGainsAt(), pair.rival() + " gains it"))
            .flatMap(Optional::stream)
            .toList();
    double farthest = marks.stream().mapToDouble(m -> Math.abs(m.swing().value())).max().orElse(0);
    return new AskedSwing(
        pair.winner(),
        pair.rival(),
        Swing.side(pair, pair.winner()),
        Swing.side(pair, pair.rival()),
        Math.min(ALL, Math.max(USUAL, (int) Math.ceil(farthest) + ROOM)),
        marks,
        ThresholdSentence.of(thresholds));
  }

  private static Optional<Mark> mark(Optional<Threshold> threshold, String label) {
    return threshold.map(
        t ->
            new Mark(
                t.swing(),
                label + " at a swing of " + Numerals.signed(t.swing().value(), 2) + " pp"));
  }
}
