package org.twocounts.input.tabular;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.input.ForbiddenCharacter;
import org.twocounts.input.InvalidInputException;

/** Makes rows of what the parser finds, and knows where it is. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<TabularRow> {
  /** Characters of a cell. */
  static final int MOST_CHARACTERS = 100_000;

  /** A last line of our own: where it is within a cell, a quotation mark was never closed. */
  static final String END = "\u001c";

  private static final int MOST_CELLS = 2_000;
  private static final String ZERO_WIDTH = "\u200B\u200E\u200F\u2060\uFEFF";

  private final TabularFile file;
  private final int before;
  private List<String> cells = new ArrayList<>();
  private int line;
  private boolean remark;

  RowHandler(TabularFile file, int linesBefore) {
    this.file = file;
    this.before = linesBefore;
  }

  @Override
  protected void handleBegin(long startingLine) {
    line = (int) startingLine + before;
    cells = new ArrayList<>();
    remark = false;
  }

  @Override
  protected void handleField(int place, char[] text, int from, int length, boolean quoted) {
    if (length > MOST_CHARACTERS || place >= MOST_CELLS) {
      throw fault();
    }
    String cell = stripped(new String(text, from, length));
    if (cell.endsWith(END) && !(place == 0 && cell.equals(END))) {
      throw unclosed();
    }
    if (!cell.equals(END)) {
      refuseSteering(cell, place);
    }
    remark |= place == 0 && !quoted && cell.startsWith("#");
    cells.add(cell);
  }

  @Override
  protected TabularRow buildRecord() {
    return new TabularRow(line, cells, remark);
  }

  /** What the parser could not go on after. */
  InvalidInputException fault() {
    return file.fault(
        line,
        cells.size(),
        cells.size() >= MOST_CELLS
            ? "a row of more than " + MOST_CELLS + " cells"
            : "a cell in quotation marks goes on after the second mark, or is longer than "
                + MOST_CHARACTERS
                + " characters; write a quotation mark within it twice, and close it");
  }

  /** Where a quotation mark is never closed. */
  InvalidInputException unclosed() {
    return file.fault(
        line, cells.size(), "a quotation mark is not closed; a cell is \"like this\" or bare");
  }

  private void refuseSteering(String cell, int place) {
    Optional<String> fault = ForbiddenCharacter.in(cell);
    if (fault.isPresent()) {
      throw file.fault(line, place, fault.get());
    }
  }

  /** Without spaces of any width around it. */
  private static String stripped(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isSpace(cell.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c != END.charAt(0)
        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || ZERO_WIDTH.indexOf(c) >= 0);
  }
}
