package org.twocounts.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as tables write it: {@code EXAMPLE, ALEX J.}, {@code Alex Example (D)}, {@code Example /
 * Second}.
 *
 * @param name given names before the surname, in mixed case: {@code Alex J. Example}
 * @param party what stands in parentheses after it
 * @param runningMate who stands after a stroke or an ampersand
 */
record PersonName(String name, Optional<String> party, Optional<String> runningMate) {
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]");
  private static final Pattern MARKS =
      Pattern.compile("[*†‡#]+|\\(i\\)|\\(inc\\.?\\)", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED = Pattern.compile("[\"“”]+[^\"“”]*[\"“”]+");
  private static final Pattern SUFFIX = Pattern.compile("(?i)(jr|sr|ii|iii|iv)\\.?");

  /** Takes apart what a cell holds. */
  static PersonName of(String cell) {
    String bare = MARKS.matcher(cell).replaceAll(" ");
    Optional<String> party = Optional.empty();
    Matcher inside = IN_PARENTHESES.matcher(bare);
    if (inside.find()) {
      String found = inside.group(1) == null ? inside.group(2) : inside.group(1);
      party = Optional.of(found.strip()).filter(p -> !p.isEmpty());
      bare = inside.replaceAll(" ");
    }
    String[] ticket = bare.split("\\s*[/&]\\s*|\\s+and\\s+", 2);
    Optional<String> mate =
        ticket.length > 1
            ? Optional.of(straight(ticket[1])).filter(n -> !n.isEmpty())
            : Optional.empty();
    return new PersonName(straight(ticket[0]), party, mate);
  }

  /** The same for all spellings of it in one table: without case, points and initials. */
  String key() {
    List<String> words =
        Arrays.stream(
                name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\s-]", "").split("[\\s-]+"))
            .filter(w -> w.length() > 1 && !SUFFIX.matcher(w).matches())
            .toList();
    return words.isEmpty() ? name.toLowerCase(Locale.ROOT) : String.join(" ", words);
  }

  private static String straight(String written) {
    String bare = QUOTED.matcher(written).replaceAll(" ").replaceAll("\\s+", " ").strip();
    int comma = bare.indexOf(',');
    if (comma > 0) {
      String surname = bare.substring(0, comma).strip();
      String given = bare.substring(comma + 1).strip();
      int second = given.indexOf(',');
      String suffix = second < 0 ? "" : given.substring(second + 1).strip();
      String first = second < 0 ? given : given.substring(0, second).strip();
      bare =
          SUFFIX.matcher(first).matches()
              ? surname + " " + first
              : (withSuffixLast(first, surname) + " " + suffix).strip();
    }
    return bare.equals(bare.toUpperCase(Locale.ROOT)) ? mixed(bare) : bare;
  }

  /** {@code JOSEPH R. JR} and {@code BIDEN} are {@code JOSEPH R. BIDEN JR}. */
  private static String withSuffixLast(String given, String surname) {
    int last = given.lastIndexOf(' ');
    boolean suffixed = last > 0 && SUFFIX.matcher(given.substring(last + 1)).matches();
    return suffixed
        ? given.substring(0, last) + " " + surname + " " + given.substring(last + 1)
        : given + " " + surname;
  }

  private static String mixed(String capitals) {
    return Arrays.stream(capitals.split(" "))
        .map(PersonName::mixedWord)
        .collect(Collectors.joining(" "));
  }

  private static String mixedWord(String word) {
    if (word.matches("(?i)ii|iii|iv")) {
      return word.toUpperCase(Locale.ROOT);
    }
    StringBuilder mixed = new StringBuilder();
    boolean capital = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      mixed.append(capital ? c : Character.toLowerCase(c));
      boolean mac = mixed.length() == 2 && mixed.toString().equals("Mc");
      capital = mac || (!Character.isLetter(c) && (i < 2 || c != '\''));
    }
    return mixed.toString();
  }
}
