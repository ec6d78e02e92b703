package org.twocounts.chart.output;

import java.nio.charset.StandardCharsets;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.figure.CsvText;

/** The data of a chart as CSV. */
public final class CsvFormat {
  private CsvFormat() {}

  /** A table with its header, in UTF-8. */
  public static byte[] write(DataTable table) {
    return CsvText.of(table.columns(), table.rows()).getBytes(StandardCharsets.UTF_8);
  }
}
