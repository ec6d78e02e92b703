package org.twocounts.output;

/**
 * The surface on which text is printed.
 *
 * @param width columns of the terminal, at least 1; 80 when piped
 * @param color whether bold and dim letters are wanted
 */
public record Style(int width, boolean color) {
  /** What a pipe or a file gets. */
  public static final int PIPED_WIDTH = 80;

  /** A page of a pipe or a file, in plain letters. */
  public static final Style PIPED = new Style(PIPED_WIDTH, false);

  public Style {
    width = Math.max(1, width);
  }

  String bold(String text) {
    return color ? "\033[1m" + text + "\033[0m" : text;
  }

  String dim(String text) {
    return color ? "\033[2m" + text + "\033[0m" : text;
  }
}
