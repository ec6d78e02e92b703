package org.twocounts.output;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values in the making (RFC 4180, UTF-8): one row a line, ended by CR LF. */
public final class Csv {
  private static final String END = "\r\n";

  private final StringBuilder text = new StringBuilder();

  /** Appends a row; a field that would break it is quoted. */
  public Csv row(List<String> fields) {
    text.append(fields.stream().map(Csv::field).collect(Collectors.joining(","))).append(END);
    return this;
  }

  /** The shortest decimal that reads back as the same number, with a hyphen for its minus. */
  public static String number(double value) {
    return NumberOutput.toString(value, true);
  }

  private static String field(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** The rows so far as they stand in a file. */
  public byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
