package org.twocounts.literature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of the program itself: a line a row, cells apart by tabs, the first line the names. */
final class TabTable {
  private TabTable() {}

  /**
   * Its rows, each by name of column.
   *
   * @throws IllegalStateException if a row has more or fewer cells than there are columns
   */
  static List<Map<String, String>> rows(String resource) {
    try (InputStream in = TabTable.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String[] header = lines.readLine().split("\t", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(row(resource, header, line.split("\t", -1)));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(String resource, String[] header, String[] cells) {
    if (header.length != cells.length) {
      throw new IllegalStateException(
          resource + ": " + cells[0] + " has " + cells.length + " columns, not " + header.length);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      row.put(header[i], cells[i]);
    }
    return row;
  }
}
