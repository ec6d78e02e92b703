package org.twocounts.cli;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 writes it, for tests of what was written. */
final class Csv {
  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /**
   * The rows, the header first.
   *
   * @throws IllegalArgumentException if the text departs from RFC 4180
   */
  static List<List<String>> parse(String text) {
    Csv csv = new Csv(text);
    List<List<String>> rows = new ArrayList<>();
    while (csv.at < text.length()) {
      rows.add(csv.row());
    }
    return rows;
  }

  private List<String> row() {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      fields.add(field());
    }
    if (!text.startsWith("\r\n", at)) {
      throw new IllegalArgumentException("no line end at " + at);
    }
    at += 2;
    return fields;
  }

  private String field() {
    return text.charAt(at) == '"' ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
      if (text.charAt(at) == '"' || text.charAt(at) == '\n') {
        throw new IllegalArgumentException("unquoted at " + at);
      }
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
      field.append(text.charAt(at));
      at += text.charAt(at) == '"' ? 2 : 1;
    }
    at++;
    return field.toString();
  }
}
