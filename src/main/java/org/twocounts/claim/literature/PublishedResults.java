package org.twocounts.claim.literature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The published results that the program carries, in the order of their table. */
public final class PublishedResults {
  private static final String RESULTS = "published-results.tsv";
  private static final String PUBLICATIONS = "publications.tsv";

  private PublishedResults() {}

  /** Reads them. */
  public static List<PublishedResult> read() {
    Map<String, String> citations = new LinkedHashMap<>();
    rows(PUBLICATIONS).forEach(row -> citations.put(row.get("publication"), row.get("citation")));
    return rows(RESULTS).stream().map(row -> result(row, citations)).toList();
  }

  private static PublishedResult result(Map<String, String> row, Map<String, String> citations) {
    String citation = citations.get(row.get("publication"));
    if (citation == null) {
      throw new IllegalStateException(
          RESULTS + ": no publication \"" + row.get("publication") + "\"");
    }
    return new PublishedResult(
        row.get("id"),
        citation,
        row.get("quantity"),
        row.get("year").isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(row.get("year"))),
        Call.parse(row.get("measure"), row.get("arguments")),
        row.get("unit"),
        Figures.parse(row.get("published")),
        Double.parseDouble(row.get("tolerance")),
        given(row.get("note")),
        difference(row));
  }

  private static Optional<KnownDifference> difference(Map<String, String> row) {
    return given(row.get("difference"))
        .map(
            kind ->
                new KnownDifference(
                    KnownDifference.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    row.get("reason"),
                    given(row.get("explained_by")).map(PublishedResults::call)));
  }

  private static Call call(String text) {
    String[] parts = text.split("; ", 2);
    return Call.parse(parts[0], parts.length > 1 ? parts[1] : "");
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static List<Map<String, String>> rows(String resource) {
    try (InputStream in = PublishedResults.class.getResourceAsStream(resource);
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
