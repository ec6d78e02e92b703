package org.twocounts.analysis.counterfactual;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.FamilyName;
import org.twocounts.rule.Rational;
import org.twocounts.words.Numerals;

/**
 * The margin moves to winner or rival of the election by so many percentage points of all votes, in
 * every unit alike, as {@link org.twocounts.rule.UnitVote#swung} says: exactly, not in whole
 * voters.
 *
 * @param towards first letter of the party's label, such as {@code D}, a family name, or the full
 *     name
 * @param points not negative
 * @param rival the rival to take instead of the one with most electors won
 */
public record Swing(String towards, Rational points, Optional<String> rival)
    implements ScenarioStep {
  private static final Pattern FORM =
      Pattern.compile("(\\p{L}[^+]*)\\+([0-9]{1,3}(?:\\.[0-9]{1,6})?)");
  private static final Rational MOST = Rational.of(200);
  private static final int DECIMALS = 6;

  public Swing {
    if (points.signum() < 0 || points.compareTo(MOST) > 0) {
      throw new NotDefinedException(
          "a swing of "
              + decimal(points)
              + " points is more than 200, all votes from one to the other");
    }
  }

  /**
   * Reads {@code D+1.5} or {@code Lincoln+1.5}.
   *
   * @param rival as that of the record
   * @throws NotDefinedException if it has another form
   */
  public static Swing parse(String text, Optional<String> rival) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new NotDefinedException(
          "\""
              + text
              + "\" is no swing; write the party's letter or a family name and points, such as"
              + " D+1.5");
    }
    BigDecimal points = new BigDecimal(form.group(2));
    return new Swing(
        form.group(1).strip(),
        new Rational(points.unscaledValue(), BigInteger.TEN.pow(points.scale())),
        rival);
  }

  @Override
  public AppliedStep apply(Ballots before) {
    Contest pair = Contest.of(before.election(), rival);
    checkStand(before, pair);
    String to = candidate(pair);
    String from = to.equals(pair.winner()) ? pair.rival() : pair.winner();
    Ballots after = before.mapVotes(unit -> unit.swung(from, to, points));
    long voters = after.national().of(to).minus(before.national().of(to)).rounded();
    return new AppliedStep(
        this,
        after,
        String.format(
            Locale.ROOT,
            "swing of %s %s from %s to %s in every unit: %s voters",
            decimal(points),
            points.equals(Rational.of(1)) ? "point" : "points",
            from,
            to,
            Numerals.of(voters)));
  }

  private static String decimal(Rational points) {
    return new BigDecimal(points.numerator())
        .divide(new BigDecimal(points.denominator()), DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static void checkStand(Ballots before, Contest pair) {
    for (String name : pair.names()) {
      if (!before.national().counts(name)) {
        throw new NotDefinedException(
            before.election().year()
                + ": after the steps before nobody votes for "
                + name
                + ", so that nothing swings between "
                + pair.winner()
                + " and "
                + pair.rival()
                + "; --rival names another");
      }
    }
  }

  private String candidate(Contest pair) {
    List<String> meant = pair.names().stream().filter(name -> isMeant(pair, name)).toList();
    if (meant.size() == 1) {
      return meant.get(0);
    }
    throw new NotDefinedException(
        String.format(
            Locale.ROOT,
            "%d: a swing is between %s and %s: write %s or %s, not %s+%s%s",
            pair.election().year(),
            pair.winner(),
            pair.rival(),
            example(pair, pair.winner()),
            example(pair, pair.rival()),
            towards,
            decimal(points),
            rival.isPresent() ? "" : "; --rival names another"));
  }

  private boolean isMeant(Contest pair, String name) {
    return towards.length() == 1
        ? towards.equalsIgnoreCase(letter(pair, name))
        : towards.equalsIgnoreCase(name) || towards.equalsIgnoreCase(FamilyName.of(name));
  }

  /** By the letter, or by the name where both parties have the same. */
  private String example(Contest pair, String name) {
    boolean apart = !letter(pair, pair.winner()).equals(letter(pair, pair.rival()));
    return (apart && !letter(pair, name).isEmpty() ? letter(pair, name) : FamilyName.of(name))
        + "+"
        + decimal(points);
  }

  private static String letter(Contest pair, String name) {
    return pair.election()
        .partyOf(name)
        .filter(label -> !label.isEmpty())
        .map(label -> label.substring(0, 1).toUpperCase(Locale.ROOT))
        .orElse("");
  }

  @Override
  public boolean isSwing() {
    return true;
  }
}
