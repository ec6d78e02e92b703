package org.twocounts.words;

import java.util.List;

/** A number with the noun that it counts, singular where it is one. */
public final class Counted {
  private static final List<String> SMALL =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Counted() {}

  /** In digits, with a noun that takes an s: {@code 1 vote}, {@code 2,000 votes}. */
  public static String of(long number, String noun) {
    return of(number, noun, noun + "s");
  }

  /** In digits, with a noun and its plural: {@code 1 party}, {@code 2 parties}. */
  public static String of(long number, String one, String several) {
    return Numerals.of(number) + " " + noun(number, one, several);
  }

  /** In words up to twelve: {@code no elections}, {@code one election}, {@code 13 elections}. */
  public static String inWords(long number, String noun) {
    return inWords(number) + " " + noun(number, noun, noun + "s");
  }

  /** A number in words from 0, which is {@code no}, to twelve; in digits beyond. */
  public static String inWords(long number) {
    return number >= 0 && number < SMALL.size() ? SMALL.get((int) number) : Numerals.of(number);
  }

  /** The noun without the number. */
  public static String noun(long number, String one, String several) {
    return number == 1 ? one : several;
  }
}
