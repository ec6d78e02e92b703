package org.twocounts.input;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.twocounts.words.Quoted;

/**
 * What stands without quotation marks where a value must: a number, a name of JSON, or neither.
 *
 * @param letters at least one
 */
record JsonWord(String letters) {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  private static final Set<String> NAMES = Set.of("true", "false", "null");
  private static final Map<String, String> MISWRITTEN =
      Map.of("true", "true", "false", "false", "null", "null", "none", "null");

  boolean isValue() {
    return NAMES.contains(letters) || NUMBER.matcher(letters).matches();
  }

  /** What is wrong with one that is no value. */
  String fault() {
    String lower = letters.toLowerCase(Locale.ROOT);
    if (MISWRITTEN.containsKey(lower)) {
      return Quoted.bare(letters) + " is written " + MISWRITTEN.get(lower) + " in JSON";
    }
    if (lower.matches("[-+]?(nan|inf|infinity)|undefined|nil|na")) {
      return Quoted.bare(letters) + " is no value in JSON; leave out what is not known";
    }
    return lower.matches("[-+.]?[0-9].*|[-+.]")
        ? Quoted.of(letters) + " is no number in JSON; numbers are written such as 7, -0.5, 1e6"
        : "a text stands between quotation marks: " + Quoted.of(letters);
  }
}
