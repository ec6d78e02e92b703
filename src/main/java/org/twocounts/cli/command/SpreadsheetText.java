package org.twocounts.cli.command;

/** Words of strangers for a spreadsheet, which would compute what begins like a formula. */
final class SpreadsheetText {
  private static final String FORMULA_SIGNS = "=+-@";

  private SpreadsheetText() {}

  /**
   * The words, with an apostrophe before them where a spreadsheet would take them for a formula.
   */
  static String of(String words) {
    return !words.isEmpty() && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }
}
