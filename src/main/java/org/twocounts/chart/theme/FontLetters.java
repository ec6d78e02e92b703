package org.twocounts.chart.theme;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * What fonts can set of a text. A character that they lack is replaced where an equal exists;
 * spaces of any kind count as one, line breaks too; what cannot be seen or turns lines round is
 * left out.
 */
public final class FontLetters {
  private static final int NO_BREAK_SPACE = 0xa0;
  private static final int SPACE = ' ';
  private static final int MOST_MARKS = 3;
  private static final int FIRST_FULL_WIDTH = 0xff01;
  private static final int LAST_FULL_WIDTH = 0xff5e;
  private static final int FULL_WIDTH_OFFSET = 0xfee0;
  private static final Set<Integer> NO_BREAK = Set.of(NO_BREAK_SPACE, 0x2007, 0x202f);
  private static final Set<Integer> JOINERS = Set.of(0x200c, 0x200d);

  /** Equals of characters, best first. */
  private static final Map<Integer, List<String>> EQUALS = tableOfEquals();

  private final List<Typefaces.Typeface> faces;

  private FontLetters(List<Typefaces.Typeface> faces) {
    this.faces = faces;
  }

  /** What all of some weights can set. */
  public static FontLetters of(Typefaces.Typeface... faces) {
    return new FontLetters(List.of(faces));
  }

  /**
   * The text as it can be set, without spaces at its ends.
   *
   * @param lacking takes each character that cannot be set and has no equal; it stays in the text
   */
  public String set(String text, IntConsumer lacking) {
    StringBuilder set = new StringBuilder(text.length());
    int marks = MOST_MARKS;
    for (int letter : Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
      boolean mark = isMark(letter);
      marks = mark ? marks + 1 : 0;
      append(set, letter, mark && marks > MOST_MARKS, lacking);
    }
    return set.toString().replaceAll("\\p{Zs}{2,}", " ").strip();
  }

  private void append(StringBuilder set, int letter, boolean wrong, IntConsumer lacking) {
    if (!wrong && isSpace(letter)) {
      set.appendCodePoint(space(letter));
    } else if (!isUnseen(letter)) {
      String shown = wrong ? "" : shown(letter);
      if (shown.isEmpty()) {
        lacking.accept(letter);
        set.appendCodePoint(letter);
      }
      set.append(shown);
    }
  }

  /** The letter or its first equal that the fonts have; empty where there is none. */
  private String shown(int letter) {
    if (has(letter)) {
      return Character.toString(letter);
    }
    if (letter >= FIRST_FULL_WIDTH && letter <= LAST_FULL_WIDTH) {
      return shown(letter - FULL_WIDTH_OFFSET);
    }
    return EQUALS.getOrDefault(letter, List.of()).stream()
        .filter(equal -> equal.codePoints().allMatch(this::has))
        .findFirst()
        .orElse("");
  }

  private int space(int letter) {
    if (Character.getType(letter) == Character.SPACE_SEPARATOR && has(letter)) {
      return letter;
    }
    return NO_BREAK.contains(letter) && has(NO_BREAK_SPACE) ? NO_BREAK_SPACE : SPACE;
  }

  private boolean has(int letter) {
    int type = Character.getType(letter);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && faces.stream().allMatch(face -> face.has(letter));
  }

  private static boolean isSpace(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == 0x85;
  }

  /** Marks that choose a form or an order, show nothing themselves, and a soft hyphen. */
  private boolean isUnseen(int letter) {
    int type = Character.getType(letter);
    boolean selector =
        (letter >= 0xfe00 && letter <= 0xfe0f) || (letter >= 0xe0100 && letter <= 0xe01ef);
    boolean sign = (letter >= 0x600 && letter <= 0x605) || letter == 0x6dd;
    boolean format = type == Character.FORMAT && !sign;
    return selector || (format && !(JOINERS.contains(letter) && has(letter)));
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** A character as messages name it: {@code ✓ (U+2713 CHECK MARK)}; controls by number alone. */
  public static String named(int letter) {
    String number = String.format("U+%04X %s", letter, Character.getName(letter)).strip();
    int type = Character.getType(letter);
    boolean alone =
        type == Character.CONTROL
            || type == Character.SURROGATE
            || type == Character.UNASSIGNED
            || isMark(letter);
    return alone ? number : Character.toString(letter) + " (" + number + ")";
  }

  private static Map<Integer, List<String>> tableOfEquals() {
    Map<Integer, List<String>> equals = new HashMap<>();
    Map.ofEntries(
            Map.entry("‐‑", List.of("-")),
            Map.entry("‒", List.of("–", "-")),
            Map.entry("–", List.of("-")),
            Map.entry("—―", List.of("—", "–", "-")),
            Map.entry("−", List.of("–", "-")),
            Map.entry("‘’‚‛ʼ′", List.of("’", "'")),
            Map.entry("“”„‟″", List.of("\"")),
            Map.entry("«»", List.of("\"")),
            Map.entry("…", List.of("...")),
            Map.entry("×", List.of("x")),
            Map.entry("·•", List.of("·", "-")),
            Map.entry("⁄∕", List.of("/")),
            Map.entry("→", List.of("->")),
            Map.entry("←", List.of("<-")),
            Map.entry("ẞ", List.of("SS")),
            Map.entry("ﬀ", List.of("ff")),
            Map.entry("ﬁ", List.of("fi")),
            Map.entry("ﬂ", List.of("fl")),
            Map.entry("ﬃ", List.of("ffi")),
            Map.entry("ﬄ", List.of("ffl")),
            Map.entry("ﬅﬆ", List.of("st")))
        .forEach((letters, others) -> letters.codePoints().forEach(l -> equals.put(l, others)));
    return equals.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
