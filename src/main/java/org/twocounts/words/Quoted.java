package org.twocounts.words;

/**
 * What a user wrote, as messages quote it: between quotation marks, in one line, cut where it is
 * long, and without characters that steer a terminal.
 */
public final class Quoted {
  /** Characters that are shown of a text. */
  private static final int MOST = 40;

  /** Characters of a message: more than any has that quotes briefly. */
  private static final int MOST_OF_MESSAGE = 1000;

  /** Characters that are shown of the name of a file, at either end. */
  private static final int MOST_OF_PATH = 120;

  /** Characters of the end of a file's name that tell which it is. */
  private static final int END_OF_PATH = 60;

  private Quoted() {}

  /** Such as {@code "general-tiket"}; of a longer text the first 40 characters and {@code …}. */
  public static String of(String text) {
    return '"' + bare(text) + '"';
  }

  /** The same without quotation marks. */
  public static String bare(String text) {
    return inOneLine(
        text.codePointCount(0, text.length()) > MOST ? beginning(text, MOST + 1) : text);
  }

  /** What is said to the user, with all that it quotes: of a longer one the beginning. */
  public static String message(String message) {
    return message.codePointCount(0, message.length()) > MOST_OF_MESSAGE
        ? beginning(message, MOST_OF_MESSAGE + 1)
        : message;
  }

  /** A text of at most so many characters: of a longer one the beginning and {@code …}. */
  public static String beginning(String text, int most) {
    return text.codePointCount(0, text.length()) > most
        ? text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…"
        : text;
  }

  /** The end of the name of a file, for want of room: {@code …} and its last 60 characters. */
  public static String endOfPath(String name) {
    return name.codePointCount(0, name.length()) > END_OF_PATH
        ? "…" + name.substring(name.offsetByCodePoints(name.length(), -END_OF_PATH))
        : name;
  }

  /** The name of a file: of a longer one its beginning, {@code …} and its end, which tell most. */
  public static String path(String name) {
    int characters = name.codePointCount(0, name.length());
    return inOneLine(
        characters > 2 * MOST_OF_PATH
            ? name.substring(0, name.offsetByCodePoints(0, MOST_OF_PATH))
                + "…"
                + name.substring(name.offsetByCodePoints(name.length(), -MOST_OF_PATH))
            : name);
  }

  private static String inOneLine(String text) {
    return Steering.without(text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
  }
}
