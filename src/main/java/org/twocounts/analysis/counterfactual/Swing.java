package org.twocounts.analysis.counterfactual;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.FamilyName;
import org.twocounts.rule.Rational;
import org.twocounts.words.Digits;
import org.twocounts.words.Numerals;
import org.twocounts.words.Quoted;

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
  private static final int WHOLE_DIGITS = 3;
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
   * Reads {@code D+1.5} or {@code Lincoln+1.5}; without the plus as well, which addresses of pages
   * lose: {@code D1.5}, {@code D 1.5}.
   *
   * @param rival as that of the record
   * @throws NotDefinedException if it has another form
   */
  public static Swing parse(String text, Optional<String> rival) {
    int start = text.length();
    while (start > 0 && isOfNumber(text.charAt(start - 1))) {
      start--;
    }
    String number = text.substring(start);
    String before = text.substring(0, start).trim();
    String towards =
        before.endsWith("+") ? before.substring(0, before.length() - 1).trim() : before;
    if (!Digits.areDecimal(WHOLE_DIGITS, DECIMALS, number)
        || towards.isEmpty()
        || !isLetter(towards.charAt(0))
        || towards.indexOf('+') >= 0) {
      throw new NotDefinedException(
          Quoted.of(text)
              + " is no swing; write the party's letter or a family name and points, such as"
              + " D+1.5");
    }
    return new Swing(towards, Rational.parse(number), rival);
  }

  private static boolean isLetter(char character) {
    return character >= 128 || Digits.isLetterOrDigit(character);
  }

  private static boolean isOfNumber(char character) {
    return character == '.' || (character >= '0' && character <= '9');
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
        "swing of "
            + decimal(points)
            + (points.equals(Rational.of(1)) ? " point" : " points")
            + " from "
            + from
            + " to "
            + to
            + " in every unit: "
            + Numerals.of(voters)
            + " voters");
  }

  private static String decimal(Rational points) {
    String text = Numerals.of(points.scaled(DECIMALS), DECIMALS);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
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

  /**
   * The points as signed measures of a pair have them: positive to {@link Contest#positive}.
   *
   * @throws NotDefinedException if it is a swing to neither of the two
   */
  public double signed(Contest pair) {
    return candidate(pair).equals(pair.positive()) ? points.value() : -points.value();
  }

  private String candidate(Contest pair) {
    List<String> meant = pair.names().stream().filter(name -> isMeant(pair, name)).toList();
    if (meant.size() == 1) {
      return meant.get(0);
    }
    throw new NotDefinedException(
        pair.election().year()
            + ": a swing is between "
            + pair.winner()
            + " and "
            + pair.rival()
            + ": write "
            + example(pair, pair.winner())
            + " or "
            + example(pair, pair.rival())
            + ", not "
            + towards
            + "+"
            + decimal(points)
            + (rival.isPresent() ? "" : "; --rival names another"));
  }

  private boolean isMeant(Contest pair, String name) {
    return towards.length() == 1
        ? towards.equalsIgnoreCase(letter(pair, name))
        : towards.equalsIgnoreCase(name) || towards.equalsIgnoreCase(FamilyName.of(name));
  }

  private String example(Contest pair, String name) {
    return side(pair, name) + "+" + decimal(points);
  }

  /**
   * How one of a pair is named in a swing: by the letter of the party, or by the family name where
   * both parties have the same.
   */
  public static String side(Contest pair, String name) {
    boolean apart = !letter(pair, pair.winner()).equals(letter(pair, pair.rival()));
    return apart && !letter(pair, name).isEmpty() ? letter(pair, name) : FamilyName.of(name);
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
