package org.twocounts.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text in two at a mark, which is left out.
 *
 * <p>Without regular expressions, which would double the script of the explorer's pages.
 */
public record Cut(String before, String after) {

  /** At the first such mark; empty where there is none, or nothing on one side of it. */
  public static Optional<Cut> atFirst(char mark, String text) {
    return at(text.indexOf(mark), text);
  }

  /** At the last such mark; empty where there is none, or nothing on one side of it. */
  public static Optional<Cut> atLast(char mark, String text) {
    return at(text.lastIndexOf(mark), text);
  }

  private static Optional<Cut> at(int mark, String text) {
    return mark > 0 && mark < text.length() - 1
        ? Optional.of(new Cut(text.substring(0, mark), text.substring(mark + 1)))
        : Optional.empty();
  }

  /** At every such mark: the parts between, also where they are empty; never no part. */
  public static List<String> atAll(char mark, String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
