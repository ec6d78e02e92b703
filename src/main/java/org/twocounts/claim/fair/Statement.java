package org.twocounts.claim.fair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a claim states, as it is compared with what others state.
 *
 * @param text as it stands in the pack
 */
record Statement(String text) {
  private static final String ANY = "…";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,][0-9]+)*");
  private static final Pattern FIGURE =
      Pattern.compile("([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)( thousand| million)?");

  /** Words that make a figure rougher or finer, and change nothing else of what is said. */
  private static final Set<String> OF_FIGURES =
      Set.of("about", "almost", "nearly", "fewer", "less", "more", "than", "over", "under", "only");

  /** Words that are no name where a statement begins with them. */
  private static final Set<String> FIRST =
      Set.of(
          "a",
          "all",
          "an",
          "each",
          "every",
          "from",
          "if",
          "in",
          "most",
          "no",
          "nobody",
          "of",
          "since",
          "somebody",
          "the",
          "there",
          "whoever",
          "with",
          "without");

  /** Its words in lower case, nothing else. */
  String plain() {
    return String.join(" ", text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).strip();
  }

  /**
   * The same of other names and figures: {@code … won in a landslide in …}. Statements of the same
   * pattern say the same of different persons, parties, places and years.
   */
  String pattern() {
    List<String> words = new ArrayList<>();
    for (String word : words(text)) {
      String small = word.toLowerCase(Locale.ROOT);
      boolean isWord =
          (word.equals(small) && Character.isLetter(word.charAt(0)))
              || (words.isEmpty() && FIRST.contains(small));
      if (OF_FIGURES.contains(small)) {
        continue;
      }
      if (isWord || words.isEmpty() || !words.get(words.size() - 1).equals(ANY)) {
        words.add(isWord ? small : ANY);
      }
    }
    return String.join(" ", words);
  }

  /** Whether its pattern is of something, and says something of it. */
  boolean isComparable() {
    List<String> words = List.of(pattern().split(" ", -1));
    return words.contains(ANY) && words.stream().anyMatch(word -> !word.equals(ANY));
  }

  /** How rough its figures are. */
  Set<String> roughness() {
    Set<String> rough = new LinkedHashSet<>();
    words(text.toLowerCase(Locale.ROOT)).stream().filter(OF_FIGURES::contains).forEach(rough::add);
    return rough;
  }

  /** Whether it states a figure, such as a year or a number of votes. */
  boolean states(BigDecimal figure) {
    Matcher stated = FIGURE.matcher(text);
    while (stated.find()) {
      BigDecimal number = new BigDecimal(stated.group(1).replace(",", ""));
      BigDecimal whole = number.scaleByPowerOfTen(zeros(stated.group(2)));
      if (whole.compareTo(figure.abs()) == 0) {
        return true;
      }
    }
    return false;
  }

  private static int zeros(String multiple) {
    return multiple == null ? 0 : multiple.equals(" million") ? 6 : 3;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }
}
