package org.twocounts.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Tokens that belong together: what brackets enclose, with them, or a line.
 *
 * @param from the first of them
 * @param to after the last
 */
record TokenGroup(int from, int to) {
  private static final String OPEN = "([{";
  private static final String CLOSED = ")]}";

  /** The innermost brackets around a place; the line where there are none. */
  static TokenGroup around(List<String> tokens, int at) {
    int depth = 0;
    for (int i = at; i >= 0; i--) {
      depth += i < at && isOneOf(CLOSED, tokens.get(i)) ? 1 : 0;
      if (isOneOf(OPEN, tokens.get(i)) && depth-- == 0) {
        return new TokenGroup(i, end(tokens, i));
      }
    }
    return line(tokens, at);
  }

  private static boolean isOneOf(String signs, String token) {
    return token.length() == 1 && signs.contains(token);
  }

  private static int end(List<String> tokens, int from) {
    int depth = 0;
    for (int i = from; i < tokens.size(); i++) {
      depth += isOneOf(OPEN, tokens.get(i)) ? 1 : isOneOf(CLOSED, tokens.get(i)) ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return tokens.size();
  }

  private static TokenGroup line(List<String> tokens, int at) {
    int from = at;
    while (from > 0 && !tokens.get(from - 1).equals("\n")) {
      from--;
    }
    int to = at;
    while (to < tokens.size() && !tokens.get(to).equals("\n")) {
      to++;
    }
    return new TokenGroup(from, Math.min(tokens.size(), to + 1));
  }

  /** Its tokens. */
  List<String> of(List<String> tokens) {
    return List.copyOf(tokens.subList(from, to));
  }

  /** Takes it out, with a comma behind or before it. */
  void removeFrom(List<String> tokens) {
    boolean commaBehind = to < tokens.size() && tokens.get(to).equals(",");
    boolean commaBefore = !commaBehind && from > 0 && tokens.get(from - 1).equals(",");
    tokens.subList(commaBefore ? from - 1 : from, commaBehind ? to + 1 : to).clear();
  }

  /** Puts it behind itself, with a comma between where one stands around it. */
  void doubleIn(List<String> tokens) {
    List<String> twice = new ArrayList<>();
    if (isOneOf(OPEN, tokens.get(from))) {
      twice.add(",");
    }
    twice.addAll(of(tokens));
    tokens.addAll(to, twice);
  }

  /** Puts another in its place. */
  void putInto(List<String> tokens, List<String> other) {
    tokens.subList(from, to).clear();
    tokens.addAll(from, other);
  }
}
