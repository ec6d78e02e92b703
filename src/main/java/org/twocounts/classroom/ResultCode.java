package org.twocounts.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a pupil gives the teacher: the sheet and how each of its questions was answered, in letters
 * and digits that can be read out (Crockford's 32, without I, L, O and U).
 *
 * <p>In order: two signs for the series, two for the sheet, one a question, two that check the
 * others. The check is the number that the others are modulo 1021, which is prime: one wrong sign,
 * or two neighbours swapped, never go unseen. It guards against slips, not against cheating.
 *
 * @param series what tells the series of sheets from others, below 1,024
 * @param sheet which of its sheets, from 1, below 1,024
 * @param attempts one a question, in their order
 */
public record ResultCode(int series, int sheet, List<Attempt> attempts) {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BASE = SIGNS.length();
  private static final int CHECK = 1021;
  private static final int BEFORE_QUESTIONS = 4;
  private static final int GROUP = 4;

  public ResultCode {
    attempts = List.copyOf(attempts);
  }

  /** The code, in groups: {@code 7QKM-2X9B-TABC}. */
  public String text() {
    List<Integer> numbers = new ArrayList<>();
    addPair(numbers, series);
    addPair(numbers, sheet);
    attempts.forEach(attempt -> numbers.add(attempt.number()));
    addPair(numbers, check(numbers));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(SIGNS.charAt(numbers.get(i)));
    }
    return text.toString();
  }

  /**
   * Reads a code as people write it: small letters, O for 0, I or L for 1, hyphens anywhere.
   *
   * @throws IllegalArgumentException if it is none, or a sign of it is wrong
   */
  public static ResultCode read(String code) {
    String plain =
        code.toUpperCase(Locale.ROOT)
            .replaceAll("[-\u2010-\u2015\\s]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1");
    List<Integer> numbers = new ArrayList<>();
    plain.chars().forEach(sign -> numbers.add(SIGNS.indexOf(sign)));
    int last = numbers.size() - 2;
    if (numbers.contains(-1) || last <= BEFORE_QUESTIONS) {
      throw new IllegalArgumentException("is no code of a result");
    }
    if (pair(numbers, last) != check(numbers.subList(0, last))) {
      throw new IllegalArgumentException("has a wrong sign; compare it with the page");
    }
    return new ResultCode(
        pair(numbers, 0),
        pair(numbers, 2),
        numbers.subList(BEFORE_QUESTIONS, last).stream().map(Attempt::of).toList());
  }

  /** How many questions were answered rightly at once. */
  public long rightAtOnce() {
    return attempts.stream().filter(Attempt::isRightAtOnce).count();
  }

  private static int check(List<Integer> numbers) {
    int rest = 0;
    for (int number : numbers) {
      rest = (rest * BASE + number) % CHECK;
    }
    return rest;
  }

  private static void addPair(List<Integer> numbers, int value) {
    numbers.add(value / BASE);
    numbers.add(value % BASE);
  }

  private static int pair(List<Integer> numbers, int at) {
    return numbers.get(at) * BASE + numbers.get(at + 1);
  }
}
