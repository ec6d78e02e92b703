package org.twocounts.input.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.twocounts.input.FileKind;
import org.twocounts.input.GivenFile;
import org.twocounts.input.InputFile;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.Problem;

/**
 * A table of text that a user names: cells between commas, semicolons, tabs or bars, quoted as RFC
 * 4180 has it, lines ended in any way, in UTF-8, UTF-16 or Windows-1252. Its rows can be read any
 * number of times; no more than one of them is held at once.
 */
public final class TabularFile {
  private static final int HEAD = 1 << 14;

  private final String name;
  private final byte[] content;
  private final Encoding encoding;
  private final Separator separator;

  private TabularFile(String name, byte[] content, Encoding encoding) {
    this.name = name;
    this.content = content;
    this.encoding = encoding;
    this.separator = Separator.of(head());
  }

  /**
   * Opens a file.
   *
   * @throws InvalidInputException if it is no regular file, cannot be read, is larger, or is no
   *     text
   */
  public static TabularFile open(Path file, GivenFile kind) {
    byte[] content = InputFile.read(file, kind);
    Optional<FileKind> noText = FileKind.of(content);
    if (noText.isPresent()) {
      throw new InvalidInputException(file.toString(), noText.get().refusal());
    }
    Encoding encoding =
        Encoding.of(content)
            .orElseThrow(
                () ->
                    new InvalidInputException(
                        file.toString(),
                        "is not text in UTF-8, UTF-16 or Windows-1252; save it as CSV UTF-8"));
    return new TabularFile(file.toString(), content, encoding);
  }

  /** The file as the user named it. */
  public String name() {
    return name;
  }

  /** The bytes of the file. */
  public byte[] content() {
    return content.clone();
  }

  /** What had to be assumed to read it, and what would make it sure; most often empty. */
  public Optional<String> advice() {
    return encoding.advice();
  }

  /** The sign between cells. */
  public char separator() {
    return separator.sign();
  }

  /** The first characters of the text. */
  public String head() {
    char[] head = new char[HEAD];
    try (Reader reader = encoding.reader(content, "")) {
      int length = reader.read(head);
      return length < 0 ? "" : new String(head, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rows that are not blank. */
  public List<TabularRow> rows() {
    List<TabularRow> rows = new ArrayList<>();
    forEach(
        row -> {
          if (!row.isBlank()) {
            rows.add(row);
          }
        });
    return rows;
  }

  /**
   * Hands on every row, blank ones as well, in the order of the file.
   *
   * @throws InvalidInputException with line and column, if a quotation mark is not closed or stands
   *     within a cell, a cell is too long or holds a character that steers a terminal
   */
  public void forEach(Consumer<TabularRow> reader) {
    RowHandler handler = new RowHandler(this, separator.lines());
    try (Reader text = text();
        CsvReader<TabularRow> rows =
            CsvReader.builder()
                .fieldSeparator(separator.sign())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(RowHandler.MOST_CHARACTERS * 2)
                .build(handler, text)) {
      TabularRow blank = null; // held back: the last line ends where our own begins
      for (TabularRow row : rows) {
        boolean ended = row.cell(0).equals(RowHandler.END);
        if (blank != null && !ended) {
          reader.accept(blank);
        }
        blank = row.isBlank() ? row : null;
        if (blank == null && !ended) {
          reader.accept(row);
        }
      }
    } catch (CsvParseException e) {
      throw e.getCause() instanceof InvalidInputException own ? own : handler.fault();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What refuses the file for one cell. */
  public InvalidInputException fault(int line, int column, String message) {
    return new InvalidInputException(
        name, List.of(new Problem(line, "column " + (column + 1), message)));
  }

  private Reader text() throws IOException {
    PushbackReader text = new PushbackReader(encoding.reader(content, RowHandler.END));
    for (int i = 0; i < separator.lines(); i++) {
      skipLine(text);
    }
    return text;
  }

  private static void skipLine(PushbackReader text) throws IOException {
    int c = text.read();
    while (c >= 0 && c != '\n' && c != '\r') {
      c = text.read();
    }
    int next = c == '\r' ? text.read() : c;
    if (next >= 0 && next != '\n') {
      text.unread(next);
    }
  }
}
