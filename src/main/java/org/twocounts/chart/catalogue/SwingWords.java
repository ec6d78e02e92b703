package org.twocounts.chart.catalogue;

import java.util.Optional;
import org.twocounts.analysis.swing.InversionZone;
import org.twocounts.model.FamilyName;
import org.twocounts.rule.Rational;

/**
 * What uniform swing asks of winner and rival, in words: the same figures, written alike, for
 * title, labels and description.
 */
final class SwingWords {
  private static final int MOST_DECIMALS = 4;

  private final SwingCurve curve;
  private final String winner;
  private final String rival;
  private final int decimals;

  SwingWords(SwingCurve curve) {
    this.curve = curve;
    this.winner = FamilyName.of(curve.pair().winner());
    this.rival = FamilyName.of(curve.pair().rival());
    this.decimals = decimals(curve);
  }

  /** As many as tell the thresholds apart; 0 where the usual ones do. */
  private static int decimals(SwingCurve curve) {
    if (curve.loses().isEmpty() || curve.gains().isEmpty() || curve.turnsAtOnce()) {
      return 0;
    }
    double loses = Math.abs(curve.loses().get());
    double gains = Math.abs(curve.gains().get());
    if (!Figures.points(loses).equals(Figures.points(gains))) {
      return 0;
    }
    int decimals = 2;
    while (decimals < MOST_DECIMALS
        && Figures.points(loses, decimals).equals(Figures.points(gains, decimals))) {
      decimals++;
    }
    return decimals;
  }

  String winner() {
    return winner;
  }

  String rival() {
    return rival;
  }

  /** A national margin with its sign and unit. */
  String points(double margin) {
    return decimals == 0 ? Figures.points(margin) : Figures.points(margin, decimals);
  }

  /** The size of a lead or deficit as titles write it, without sign and unit. */
  String size(double lead) {
    return points(Math.abs(lead)).replace("+", "").replace(" pp", "");
  }

  /** The leads that the two needed for a majority, the larger first. */
  String title() {
    return "Even swing, " + curve.election().year() + ": " + needs();
  }

  private String needs() {
    Optional<Double> rivals = curve.gains().map(margin -> -margin);
    if (curve.loses().isEmpty()) {
      return "no swing would have cost " + winner + " the majority";
    }
    double winners = curve.loses().get();
    if (rivals.isEmpty()) {
      return needed(winner, winners) + "; " + rival + " could not win";
    }
    if (curve.turnsAtOnce()) {
      return winners == 0
          ? "whoever led the votes had the majority"
          : needed(winners > 0 ? winner : rival, Math.abs(winners)) + " to win";
    }
    boolean winnerFirst = winners >= rivals.get();
    double less = Math.min(winners, rivals.get());
    String other = winnerFirst ? rival : winner;
    return needed(winnerFirst ? winner : rival, Math.max(winners, rivals.get()))
        + (less > 0 ? ", " + other + " one of " + size(less) : "; " + needed(other, less));
  }

  private String needed(String candidate, double lead) {
    return candidate
        + (lead > 0
            ? " needed " + article(size(lead)) + size(lead) + "-point lead"
            : " could trail by " + size(lead));
  }

  /** Eight, eleven and eighteen begin with a vowel. */
  private static String article(String number) {
    boolean vowel = number.startsWith("8") || number.matches("1[18](\\..*)?");
    return vowel ? "an " : "a ";
  }

  /** What happens at the winner's threshold. */
  String loses() {
    return curve.turnsAtOnce()
        ? "the majority turns at " + points(curve.loses().orElseThrow())
        : winner + " loses the majority at " + points(curve.loses().orElseThrow());
  }

  /** What happens at the rival's threshold. */
  String gains() {
    return rival + " gains the majority at " + points(curve.gains().orElseThrow());
  }

  /** Both thresholds, with the margins of the axis. */
  String thresholds() {
    return curve
            .loses()
            .map(margin -> winner + " has the majority above " + points(margin))
            .orElse(winner + " has the majority at every margin that a swing brings")
        + curve
            .gains()
            .map(margin -> ", " + rival + " below " + points(margin))
            .orElse(", and no swing brings it to " + rival);
  }

  /** A range of national margins. */
  String between(InversionZone.Span span) {
    return "Between " + end(span.from()) + " and " + end(span.to());
  }

  private String end(Rational margin) {
    return margin.signum() == 0 ? "equal votes" : points(margin.value());
  }
}
