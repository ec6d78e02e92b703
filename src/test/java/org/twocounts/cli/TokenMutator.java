package org.twocounts.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Changes texts as slips and malice do. Mostly their form stays: a number becomes another number, a
 * text another text, what stands between brackets or in a line goes, comes twice or is exchanged;
 * at times anything becomes anything. The same seed makes the same changes.
 */
final class TokenMutator {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\\\n]|\\\\.)*\"(?: ?:)?|'[^'\\n]*'|-?[0-9][0-9.]*|[\\p{L}_][\\w.-]*"
              + "|\\n|[ \\t]+|.",
          Pattern.DOTALL);

  /** What is hard to read, by the kind of token that it stands for. */
  private static final Map<TokenKind, List<String>> HARD =
      new EnumMap<>(
          Map.of(
              TokenKind.NUMBER,
              List.of(
                  "0",
                  "-1",
                  "1",
                  "2",
                  "1e999999999",
                  "-1e-999999999",
                  "99999999999999999999",
                  "2147483647",
                  "2147483648",
                  "-2147483649",
                  "9223372036854775807",
                  "0.1",
                  "1e400",
                  "9223372036854775808",
                  "1900",
                  "1901",
                  "2028",
                  "9999",
                  "1000000000",
                  "10000000000",
                  "007",
                  "0.000000000000000000000001",
                  "100",
                  "101",
                  "-0"),
              TokenKind.QUOTED,
              List.of(
                  "\"\"",
                  "\" \"",
                  "\"1e999\"",
                  "\"\\u0000\"",
                  "\"\\ud800\"",
                  "\"\\u202e\"",
                  "\"1900\"",
                  "\"\u202eabc\"",
                  "\"\\n\\n\"",
                  "\"Other\"",
                  "\"ME-1\"",
                  "\"DC\"",
                  "\"2024-02-30\"",
                  "\"a\\u030a\\u030a\\u030a\"",
                  "\"選挙\"",
                  "\"=1+1\"",
                  "\"</script>\"",
                  "''",
                  "'%'",
                  "'''",
                  "\"..\"",
                  "\"/dev/null\"",
                  "\"" + "x".repeat(9_000) + "\""),
              TokenKind.FIELD,
              List.of("\"x\":", "\"\":", "\"year\":", "\"//\":", "\"" + "x".repeat(300) + "\":"),
              TokenKind.WORD,
              List.of(
                  "null",
                  "true",
                  "false",
                  "NaN",
                  "Infinity",
                  "x",
                  "ß",
                  "İ",
                  "Å\u030a",
                  "選挙",
                  "DC",
                  "ME-1",
                  "Other",
                  "year",
                  "SELECT",
                  "NOT",
                  "NULL",
                  "x".repeat(300),
                  "\ud83d\uddf3"),
              TokenKind.SIGN,
              List.of(
                  ",",
                  ";",
                  ":",
                  "=",
                  "/",
                  "-",
                  "--",
                  "*",
                  "(",
                  ")",
                  "[",
                  "]",
                  "{",
                  "}",
                  "%",
                  "\\",
                  "\"",
                  "'",
                  "\u0000",
                  "\u001b[31m",
                  "\ufeff",
                  "\u2028",
                  "\r",
                  "\u00a0",
                  "\ud800",
                  "<",
                  "||"),
              TokenKind.SPACE,
              List.of("", " ", "\t", "    ", "\u00a0")));

  private final Random random;
  private final List<List<String>> others;
  private final Map<TokenKind, List<String>> known = new EnumMap<>(TokenKind.class);

  /**
   * A source of changes.
   *
   * @param others texts of which pieces may be taken
   */
  TokenMutator(long seed, List<byte[]> others) {
    this.random = new Random(seed);
    this.others = others.stream().map(bytes -> tokens(text(bytes))).toList();
    for (TokenKind kind : TokenKind.values()) {
      known.put(
          kind, this.others.stream().flatMap(List::stream).filter(kind::is).distinct().toList());
    }
  }

  /** The same content with a few changes, seldom with bytes of another encoding. */
  byte[] changed(byte[] content) {
    List<String> tokens = new ArrayList<>(tokens(text(content)));
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      if (tokens.isEmpty() || random.nextInt(12) == 0) {
        tokens.add(random.nextInt(tokens.size() + 1), anyHard());
      } else {
        change(tokens, random.nextInt(tokens.size()));
      }
    }
    boolean other = isOfBytes(content) || random.nextInt(60) == 0;
    byte[] bytes = String.join("", tokens).getBytes(other ? ISO_8859_1 : UTF_8);
    if (random.nextInt(60) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** What is no text, such as a picture, has a letter for each byte. */
  private static String text(byte[] content) {
    return new String(content, isOfBytes(content) ? ISO_8859_1 : UTF_8);
  }

  private static boolean isOfBytes(byte[] content) {
    return !Arrays.equals(content, new String(content, UTF_8).getBytes(UTF_8));
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  private void change(List<String> tokens, int at) {
    TokenGroup group = TokenGroup.around(tokens, at);
    switch (random.nextInt(10)) {
      case 0 -> group.removeFrom(tokens);
      case 1 -> group.doubleIn(tokens);
      case 2 -> group.putInto(tokens, anotherGroup());
      case 3 -> exchange(tokens, at);
      case 4 -> tokens.set(at, anyHard());
      default -> tokens.set(at, alike(tokens.get(at)));
    }
  }

  /** Another token of that kind, hard or known. */
  private String alike(String token) {
    TokenKind kind = TokenKind.of(token);
    List<String> from = random.nextInt(3) == 0 ? HARD.get(kind) : known.get(kind);
    return from.isEmpty() ? token : from.get(random.nextInt(from.size()));
  }

  private void exchange(List<String> tokens, int at) {
    TokenKind kind = TokenKind.of(tokens.get(at));
    int other = random.nextInt(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      int place = (other + i) % tokens.size();
      if (kind.is(tokens.get(place)) && !tokens.get(place).equals(tokens.get(at))) {
        Collections.swap(tokens, at, place);
        return;
      }
    }
  }

  private String anyHard() {
    List<TokenKind> kinds = List.copyOf(HARD.keySet());
    List<String> hard = HARD.get(kinds.get(random.nextInt(kinds.size())));
    String text = hard.get(random.nextInt(hard.size()));
    return random.nextInt(20) == 0 ? text.repeat(1 + random.nextInt(300)) : text;
  }

  private List<String> anotherGroup() {
    List<String> other = others.get(random.nextInt(others.size()));
    return other.isEmpty()
        ? List.of()
        : TokenGroup.around(other, random.nextInt(other.size())).of(other);
  }
}
