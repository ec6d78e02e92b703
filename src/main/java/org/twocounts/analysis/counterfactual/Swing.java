package org.twocounts.analysis.counterfactual;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.Election;
import org.twocounts.rule.Rational;

/**
 * The margin moves to one of the two major candidates by so many percentage points of all votes, in
 * every unit alike, as {@link org.twocounts.rule.UnitVote#swung} says: exactly, not in whole
 * voters.
 *
 * @param towards first letter of the party's label, such as {@code D}
 * @param points not negative
 */
public record Swing(String towards, BigDecimal points) implements ScenarioStep {
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z])\\+([0-9]{1,3}(?:\\.[0-9]{1,6})?)");
  private static final BigDecimal PERCENT_AND_HALF = BigDecimal.valueOf(200);

  public Swing {
    if (points.signum() < 0 || points.compareTo(PERCENT_AND_HALF) > 0) {
      throw new NotDefinedException(
          "a swing of " + points + " points is more than 200, all votes from one to the other");
    }
  }

  /**
   * Reads {@code D+1.5}.
   *
   * @throws NotDefinedException if it has another form
   */
  public static Swing parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new NotDefinedException(
          "\"" + text + "\" is no swing; write the party's letter and points, such as D+1.5");
    }
    return new Swing(form.group(1).toUpperCase(Locale.ROOT), new BigDecimal(form.group(2)));
  }

  @Override
  public AppliedStep apply(Ballots before) {
    TwoCandidates two = TwoCandidates.of(before.election());
    String to = candidate(before.election(), two);
    String from = two.otherThan(to);
    Rational exact = new Rational(points.unscaledValue(), BigInteger.TEN.pow(points.scale()));
    Ballots after = before.mapVotes(unit -> unit.swung(from, to, exact));
    long voters = after.national().of(to).minus(before.national().of(to)).rounded();
    return new AppliedStep(
        this,
        after,
        String.format(
            Locale.ROOT,
            "swing of %s %s from %s to %s in every unit: %,d voters",
            points.toPlainString(),
            points.compareTo(BigDecimal.ONE) == 0 ? "point" : "points",
            from,
            to,
            voters));
  }

  private String candidate(Election election, TwoCandidates two) {
    return two.names().stream()
        .filter(name -> initial(election.partyOf(name)).equals(towards))
        .reduce(
            (one, other) -> {
              throw new NotDefinedException(
                  election.year() + ": both " + one + " and " + other + " are " + towards);
            })
        .orElseThrow(
            () ->
                new NotDefinedException(
                    election.year()
                        + ": neither "
                        + String.join(" nor ", two.names())
                        + " is of a party that begins with "
                        + towards));
  }

  private static String initial(Optional<String> party) {
    return party.map(label -> label.substring(0, 1).toUpperCase(Locale.ROOT)).orElse("");
  }
}
