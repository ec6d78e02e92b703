package org.twocounts.input;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of file that are no plain text, told by their first bytes. */
public enum FileKind {
  WORKBOOK(
      "an Excel workbook (xlsx)",
      "open it in a spreadsheet and save its sheet as CSV",
      head -> head.isZip() && head.holds("xl/")),
  OPEN_DOCUMENT(
      "an OpenDocument spreadsheet",
      "open it in a spreadsheet and save its sheet as CSV",
      head -> head.isZip() && head.holds("opendocument.spreadsheet")),
  NUMBERS(
      "a Numbers spreadsheet",
      "open it in Numbers and export it as CSV",
      head -> head.isZip() && head.holds("Index/")),
  ZIP("a zip archive", "unpack it and give the file inside", Head::isZip),
  OLD_WORKBOOK(
      "an old Excel workbook (xls)",
      "open it in a spreadsheet and save its sheet as CSV",
      head -> head.begins(0xD0, 0xCF, 0x11, 0xE0)),
  GZIP("compressed (gz)", "unpack it with gunzip first", head -> head.begins(0x1F, 0x8B)),
  BZIP2("compressed (bz2)", "unpack it with bunzip2 first", head -> head.begins('B', 'Z', 'h')),
  XZ("compressed (xz)", "unpack it with unxz first", head -> head.begins(0xFD, '7', 'z', 'X', 'Z')),
  ZSTANDARD(
      "compressed (zst)",
      "unpack it with unzstd first",
      head -> head.begins(0x28, 0xB5, 0x2F, 0xFD)),
  SEVEN_ZIP(
      "a 7-Zip archive",
      "unpack it and give the file inside",
      head -> head.begins('7', 'z', 0xBC, 0xAF)),
  PDF("a PDF", "its tables must be copied into a CSV", head -> head.begins('%', 'P', 'D', 'F')),
  SQLITE(
      "an SQLite database",
      "export the table from it as CSV",
      head -> head.begins('S', 'Q', 'L', 'i', 't', 'e', ' ')),
  PARQUET("a Parquet file", "write it as CSV first", head -> head.begins('P', 'A', 'R', '1')),
  R_DATA("a file of R data", "write it from R with write.csv", head -> head.begins('R', 'D', 'X')),
  STATA(
      "a Stata file",
      "export it from Stata as CSV",
      head -> head.begins('<', 's', 't', 'a', 't', 'a', '_')),
  PNG("a picture", "give the table itself", head -> head.begins(0x89, 'P', 'N', 'G')),
  JPEG("a picture", "give the table itself", head -> head.begins(0xFF, 0xD8, 0xFF));

  private final String name;
  private final String whatToDo;

  @SuppressWarnings("ImmutableEnumChecker") // tests keep nothing
  private final Test test;

  FileKind(String name, String whatToDo, Test test) {
    this.name = name;
    this.whatToDo = whatToDo;
    this.test = test;
  }

  /** The kind of a file that is no text; empty for anything that may be text. */
  public static Optional<FileKind> of(byte[] content) {
    Head head = new Head(content);
    return Stream.of(values()).filter(k -> k.test.holds(head)).findFirst();
  }

  /** Such as {@code is a zip archive; unpack it and give the file inside}. */
  public String refusal() {
    return "is " + name + "; " + whatToDo;
  }

  /** What tells a kind. */
  private interface Test {
    boolean holds(Head head);
  }

  /** The first bytes of a file. */
  private static final class Head {
    private static final int LOOKED_AT = 1 << 16;

    private final byte[] content;

    Head(byte[] content) {
      this.content = content;
    }

    boolean begins(int... bytes) {
      for (int i = 0; i < bytes.length; i++) {
        if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
          return false;
        }
      }
      return true;
    }

    boolean isZip() {
      return begins('P', 'K', 3, 4) || begins('P', 'K', 5, 6);
    }

    boolean holds(String text) {
      return new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.US_ASCII)
          .contains(text);
    }
  }
}
