package org.twocounts.cli.simulate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twocounts.cli.session.UsageException;
import org.twocounts.simulation.Assumptions;
import org.twocounts.words.Quoted;

/** Reads a period such as {@code 1948-2016}. */
final class GivenPeriod {
  private static final Pattern FORM = Pattern.compile("([0-9]{4})[-–]([0-9]{4})");

  private GivenPeriod() {}

  /**
   * The period.
   *
   * @throws UsageException if it has another form, or ends before it begins
   */
  static Assumptions.Period parse(String option, String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new UsageException(option + " " + Quoted.bare(text) + ": expected two years, FROM-TO");
    }
    int from = Integer.parseInt(form.group(1));
    int through = Integer.parseInt(form.group(2));
    if (from > through) {
      throw new UsageException(option + " " + text + ": " + from + " is after " + through);
    }
    return new Assumptions.Period(from, through);
  }
}
