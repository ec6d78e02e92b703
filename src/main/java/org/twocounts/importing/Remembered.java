package org.twocounts.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Answers to words that stand in many rows; as many as a table of real candidates needs. */
final class Remembered<T> {
  private static final int MOST = 20_000;

  private final Map<String, T> answers = new HashMap<>();
  private final Function<String, T> question;

  Remembered(Function<String, T> question) {
    this.question = question;
  }

  T of(String words) {
    T known = answers.get(words);
    if (known == null) {
      known = question.apply(words);
      if (answers.size() < MOST) {
        answers.put(words, known);
      }
    }
    return known;
  }
}
