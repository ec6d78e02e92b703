package org.twocounts.output;

import com.fasterxml.jackson.core.io.NumberOutput;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.twocounts.words.Steering;

/**
 * Comma-separated values in the making (RFC 4180, UTF-8): one row a line, ended by CR LF.
 *
 * <p>What a spreadsheet would run as a formula, such as the name {@code =HYPERLINK(…)} in a
 * stranger's file, gets an apostrophe before it, and characters that steer a terminal are replaced
 * ({@link Steering}). Numbers stay as they are.
 */
public final class Csv {
  private static final String BEGIN_FORMULAS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";
  private static final char DELETE = 0x7F;
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?");

  private final StringWriter text = new StringWriter();
  private final CsvWriter rows =
      CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(text);

  /** Appends a row; a field that would break it is quoted, one that would run is made text. */
  public Csv row(List<String> fields) {
    rows.writeRecord(fields.stream().map(Csv::harmless).toList());
    return this;
  }

  private static String harmless(String field) {
    String text = isPlain(field) ? field : Steering.without(field);
    boolean runs =
        !field.isEmpty()
            && BEGIN_FORMULAS.indexOf(field.charAt(0)) >= 0
            && !NUMBER.matcher(field).matches();
    return runs ? "'" + text : text;
  }

  private static boolean isPlain(String field) {
    for (int i = 0; i < field.length(); i++) {
      if (field.charAt(i) < ' ' || field.charAt(i) >= DELETE) {
        return false;
      }
    }
    return true;
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
