package org.twocounts.data.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of settled history beside the rules: what is so whatever a record says. Lines that begin
 * with # name its sources; the first other line holds the headings.
 */
final class SettledTable {
  private SettledTable() {}

  /** The rows below the headings, each cell by cell. */
  static List<List<String>> rows(String resource) {
    try (InputStream in = SettledTable.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
