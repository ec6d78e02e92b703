package org.twocounts.cli.output;

/**
 * The surface on which a table is printed.
 *
 * @param width columns of the terminal; 80 when piped
 * @param color whether bold and dim letters are wanted
 */
public record Style(int width, boolean color) {
  /** What a pipe or a file gets. */
  public static final int PIPED_WIDTH = 80;

  private static final int LEAST_WIDTH = 40;

  public Style {
    width = Math.max(width, LEAST_WIDTH);
  }

  String bold(String text) {
    return color ? "\033[1m" + text + "\033[0m" : text;
  }

  String dim(String text) {
    return color ? "\033[2m" + text + "\033[0m" : text;
  }
}
