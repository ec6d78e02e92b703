package org.twocounts.output;

import com.fasterxml.jackson.core.io.NumberOutput;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Comma-separated values in the making (RFC 4180, UTF-8): one row a line, ended by CR LF. */
public final class Csv {
  private final StringWriter text = new StringWriter();
  private final CsvWriter rows =
      CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(text);

  /** Appends a row; a field that would break it is quoted. */
  public Csv row(List<String> fields) {
    rows.writeRecord(fields);
    return this;
  }

  /** The shortest decimal that reads back as the same number, with a hyphen for its minus. */
  public static String number(double value) {
    return NumberOutput.toString(value, true);
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
