package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twocounts.words.Counted;

/** Turns of phrase that several kinds share. */
final class Words {
  /** Small numbers in words. */
  static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six");

  private Words() {}

  /** {@code 1 elector}, {@code 5 electors}. */
  static String counted(long number, String one, String many) {
    return Counted.of(number, one, many);
  }

  static String electors(long number) {
    return counted(number, "elector", "electors");
  }

  static String seats(long number) {
    return counted(number, "seat", "seats");
  }

  /** {@code Ohio 5, Maine 1}; whoever has none is left out, unless nobody has any. */
  static String shares(Map<String, Integer> shares) {
    return shares.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The same with those who have none. */
  static String allShares(Map<String, Integer> shares) {
    List<String> parts = new ArrayList<>();
    shares.forEach((name, number) -> parts.add(name + " " + number));
    return String.join(", ", parts);
  }

  /** The same as an answer, which might be guessed by what the first has. */
  static Amount sharesOf(Map<String, Integer> shares) {
    return Amount.ranked(allShares(shares), shares.values().iterator().next());
  }
}
