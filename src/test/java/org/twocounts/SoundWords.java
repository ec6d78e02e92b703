package org.twocounts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that no reader should meet: values of the program, and nouns that do not fit a number. */
public final class SoundWords {
  /** Nouns that the program counts. */
  private static final String NOUNS =
      "election|elector|vote|voter|state|year|party|candidate|person|president|president|split|"
          + "district|seat|row|rule|place|fact|source|figure|claim|reading|question|chart|map|"
          + "unit|test|case|time|census|match|party|label|count|total|dispute|file|table|column|"
          + "side|square|line|bar|ballot|member|delegation|tie|exercise|answer|result|point|"
          + "legislature|third|number|round|winner|runner|swing|rival|share";

  private static final List<Pattern> FAULTS =
      List.of(
          Pattern.compile("\\b(NaN|null|Infinity|undefined|Optional(Int|Long|Double)?[\\[.])"),
          Pattern.compile("∞"),
          Pattern.compile(
              "(?<![\\w.,:/–−-])(1|[Oo]ne)( (?!of |is |was )[a-z-]+)? (?!states|counts)("
                  + plural()
                  + ")\\b"),
          Pattern.compile("(?<![\\w.,:/–−-])1 (states|counts)\\b"),
          Pattern.compile("\\b(the|all|those|these) (1|one) (" + plural() + ")\\b"),
          Pattern.compile("\\bone of the one\\b|\\b1 of the 1\\b|\\b1 of 1 (" + plural() + ")"),
          Pattern.compile(
              "(?<![\\w.,:/–−-])(0|[2-9]|[1-9][0-9]+|two|three|four|five|six|seven|eight|nine|ten)"
                  + " (election|elector|voter|president|split|candidate|party) (?!vote|college|with"
                  + " a)"),
          Pattern.compile("(?<![\\w.+−-])-1(?![\\w.,%])"),
          Pattern.compile(" [,;]|\\(\\)|\\( | : | \\.(?! |[0-9])"),
          Pattern.compile("\\b(between|from) ([0-9]{4}) (and|to) \\2\\b|\\b([0-9]{4})[–-]\\4\\b"));

  private SoundWords() {}

  private static String plural() {
    StringBuilder plural = new StringBuilder("people|parties|persons|censuses|matches|others");
    for (String noun : NOUNS.split("\\|", -1)) {
      plural.append('|').append(noun).append('s');
    }
    return plural.toString();
  }

  /** Every fault in a text, with the words around it. */
  public static List<String> faults(String text) {
    List<String> faults = new ArrayList<>();
    String line = text.replaceAll("\\s*\\n\\s*", " ⏎ ");
    for (Pattern pattern : FAULTS) {
      Matcher matcher = pattern.matcher(line);
      while (matcher.find()) {
        faults.add(
            "“"
                + line.substring(
                    Math.max(0, matcher.start() - 40), Math.min(line.length(), matcher.end() + 30))
                + "”");
      }
    }
    return faults;
  }
}
