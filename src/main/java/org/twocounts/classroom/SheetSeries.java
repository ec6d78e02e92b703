package org.twocounts.classroom;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Sheets of one topic, level and focus from seeds that follow one another.
 *
 * @param sheets at least one, in the order of their seeds
 */
public record SheetSeries(List<Sheet> sheets) {
  /** How many sheets where nothing else is asked for. */
  public static final int USUAL_SHEETS = 20;

  /** How many it can have. */
  public static final int MOST_SHEETS = 99;

  private static final int MARKS = 1024;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if there are none or too many
   */
  public SheetSeries {
    sheets = List.copyOf(sheets);
    if (sheets.isEmpty() || sheets.size() > MOST_SHEETS) {
      throw new IllegalArgumentException(sheets.size() + " sheets");
    }
  }

  /** The first sheet, which has topic, level and focus of all. */
  public Sheet first() {
    return sheets.get(0);
  }

  /** The same without its last sheet. */
  public SheetSeries shorter() {
    return new SheetSeries(sheets.subList(0, sheets.size() - 1));
  }

  /**
   * A number below 1,024 by which codes of results know the series: it follows from the words of
   * the first sheet.
   */
  public int mark() {
    CRC32 sum = new CRC32();
    for (Exercise exercise : first().exercises()) {
      add(sum, exercise.question());
      exercise.options().forEach(option -> add(sum, option.text()));
    }
    return (int) (sum.getValue() % MARKS);
  }

  private static void add(CRC32 sum, String words) {
    sum.update(words.getBytes(StandardCharsets.UTF_8));
    sum.update('\n');
  }
}
