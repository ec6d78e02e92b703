package org.twocounts.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Changes texts as slips and malice do: words, numbers, quoted texts and signs are taken out,
 * doubled, exchanged, put elsewhere or replaced by what is hard to read. The same seed makes the
 * same changes.
 */
final class TokenMutator {
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|'[^'\n]*'|[\\w.]+|\\s+|.", Pattern.DOTALL);

  private static final List<String> HARD =
      List.of(
          "0",
          "-1",
          "1e999999999",
          "-1e-999999999",
          "99999999999999999999",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775807",
          "9223372036854775808",
          "0.1",
          "1e400",
          "NaN",
          "Infinity",
          "null",
          "true",
          "\"\"",
          "\"1e999\"",
          "[]",
          "{}",
          "[[[[[[[[[[[[[[[[[[",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\u202e\"",
          "\"\u202e\"",
          "\u0000",
          "\u001b[31m",
          "\ufeff",
          "\u2028",
          "\r",
          "\n",
          "\t",
          "\"",
          "'",
          "\\",
          ",",
          ";",
          ":",
          "=",
          "/",
          "..",
          "-",
          "--",
          "*",
          "(",
          ")",
          "%",
          "%s",
          "${x}",
          "ß",
          "İ",
          "Å\u030a",
          "選挙",
          "\ud83d\uddf3",
          " ",
          "\u00a0");

  private final Random random;
  private final List<String> others;

  /**
   * A source of changes.
   *
   * @param others texts of which pieces may be taken
   */
  TokenMutator(long seed, List<byte[]> others) {
    this.random = new Random(seed);
    this.others = others.stream().map(bytes -> new String(bytes, UTF_8)).toList();
  }

  /** The same content with a few changes, or with bytes of another encoding. */
  byte[] changed(byte[] content) {
    List<String> tokens = tokens(new String(content, UTF_8));
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      change(tokens);
    }
    byte[] bytes = String.join("", tokens).getBytes(random.nextInt(20) == 0 ? ISO_8859_1 : UTF_8);
    if (random.nextInt(20) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static List<String> tokens(String text) {
    return new ArrayList<>(TOKEN.matcher(text).results().map(MatchResult::group).toList());
  }

  private void change(List<String> tokens) {
    int at = random.nextInt(tokens.size() + 1);
    int to = Math.min(tokens.size(), at + 1 + random.nextInt(6));
    switch (random.nextInt(9)) {
      case 0 -> tokens.subList(Math.min(at, to), to).clear();
      case 1 -> tokens.addAll(at, List.copyOf(tokens.subList(Math.min(at, to), to)));
      case 2 -> tokens.add(at, hard());
      case 3, 4 -> replace(tokens, at, hard());
      case 5 -> replace(tokens, at, ofAnother());
      case 6 -> tokens.add(at, ofAnother());
      case 7 -> replace(tokens, at, hard().repeat(1 + random.nextInt(2000)));
      default -> changeLetter(tokens, at);
    }
  }

  private void replace(List<String> tokens, int at, String text) {
    if (at < tokens.size()) {
      tokens.set(at, text);
    } else {
      tokens.add(text);
    }
  }

  private void changeLetter(List<String> tokens, int at) {
    if (at < tokens.size() && !tokens.get(at).isEmpty()) {
      StringBuilder text = new StringBuilder(tokens.get(at));
      text.setCharAt(random.nextInt(text.length()), (char) (' ' + random.nextInt(95)));
      tokens.set(at, text.toString());
    }
  }

  private String hard() {
    return HARD.get(random.nextInt(HARD.size()));
  }

  private String ofAnother() {
    List<String> tokens = tokens(others.get(random.nextInt(others.size())));
    if (tokens.isEmpty()) {
      return "";
    }
    int from = random.nextInt(tokens.size());
    int to = Math.min(tokens.size(), from + 1 + random.nextInt(12));
    return String.join("", tokens.subList(from, to));
  }
}
