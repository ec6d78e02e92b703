package org.twocounts.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A refusal teaches: what the file is, where it is wrong, what would be right. */
class RefusedFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/twocounts/input/refused");

  private static final String A_RECORD =
      "a record is one JSON object with \"format\" and \"elections\"; docs/own-data.md shows how to"
          + " make one";

  /** Words of parsers and of Java. */
  private static final List<String> FOREIGN =
      List.of(
          "token",
          "Unexpected",
          "Illegal",
          "Unrecognized",
          "expecting",
          "Exception",
          "java",
          "CTRL",
          "code ",
          "marker",
          "VALUE_",
          "Feature",
          "parser");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          answer-of-this-program.json | is an answer of this program (--format json), not a record; A_RECORD
          answers.csv | is a table of answers (twocounts claims grade PACK THE_FILE), not a record; A_RECORD
          archive.zip | is a zip archive; unpack it and give the file inside; twocounts import makes a record of a CSV (docs/own-data.md)
          blank.json | holds nothing but spaces and line breaks
          bytes-of-zero.json | holds bytes of 0 and no text; the file is damaged
          claim-pack.json | is a claim pack (twocounts claims check THE_FILE), not a record; A_RECORD
          claim-review.json | is JSON-LD for web pages, as twocounts claims check --as claimreview writes, not a record; A_RECORD
          comment.json | line 1: not valid JSON at column 1: JSON has no comments; take it out
          compressed.json.gz | is compressed (gz); unpack it with gunzip first; twocounts import makes a record of a CSV (docs/own-data.md)
          curly-quotes.json | line 1: not valid JSON at column 2: texts and names stand between straight quotation marks ("), not “
          cut-off-at-a-letter.json | line 2: the file ends within a text that begins in line 2; it is cut off, as by a download that was broken off
          cut-off-in-array.json | line 2: the file ends within an array that begins in line 2; it is cut off, as by a download that was broken off
          cut-off-in-number.json | line 2: the file ends within an object that begins in line 2; it is cut off, as by a download that was broken off
          cut-off-in-text.json | line 2: the file ends within a text that begins in line 2; it is cut off, as by a download that was broken off
          data-package.json | is the description of a data package, as twocounts export writes it, not a record; A_RECORD
          database.sqlite | is an SQLite database; export the table from it as CSV; twocounts import makes a record of a CSV (docs/own-data.md)
          decimal-comma.json | line 1: not valid JSON at column 14: a number stands where the name of a field must; decimals have a point, not a comma
          document.pdf | is a PDF; its tables must be copied into a CSV; twocounts import makes a record of a CSV (docs/own-data.md)
          empty.json | is empty
          geojson.json | is GeoJSON (a map), not a record; A_RECORD
          git-lfs-pointer.json | is a pointer of Git LFS to a file, not the file; git lfs pull fetches it
          json-lines.json | is JSON Lines (an object a line), not a record; A_RECORD
          labels.json | is JSON with the field "Republican", not a record; A_RECORD
          last-comma-in-array.json | line 2: not valid JSON at column 19: a comma before ]; none stands after the last item
          last-comma.json | line 3: not valid JSON at column 1: a comma before }; none stands after the last item
          later-version.json | format is twocounts-record 2, of a later release of this program; this one reads twocounts-record 1
          leading-zero.json | line 1: not valid JSON at column 12: "007" is no number in JSON; numbers are written such as 7, -0.5, 1e6
          line-break-in-text.json | line 1: not valid JSON at column 14: a text breaks off at the end of the line; close it, or write the break as \\n
          list-of-numbers.json | is a list in JSON, not a record; A_RECORD
          list-of-rows.json | is a list of rows in JSON, not a record; save the rows as CSV, of which twocounts import FILE.csv --out record.json makes a record (docs/own-data.md)
          long-name.json | line 3: elections: the name of a field has more than 200 characters
          long-number.json | line 1: format: a number has more than 25 characters
          long-section.json | line 3: no section "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"
          long-text.json | line 3: title: a text has more than 10000 characters
          no-break-space.json | line 1: not valid JSON at column 2: a space that JSON does not know; write plain ones
          no-colon.json | line 1: not valid JSON at column 11: a colon must stand between the name of a field and its value
          no-comma-in-array.json | line 2: not valid JSON at column 19: a comma must stand between two values, before "{"
          no-comma.json | line 3: not valid JSON at column 2: a comma must stand between two fields, before a quotation mark
          no-fields.json | is JSON without any field, not a record; A_RECORD
          no-quotes.json | line 1: not valid JSON at column 2: the name of a field stands between quotation marks: "format"
          no-value.json | line 1: not valid JSON at column 12: a value is missing before }
          not-a-number.json | line 1: not valid JSON at column 12: NaN is no value in JSON; leave out what is not known
          one column.csv | is a table of text, not a record; make a record of it: twocounts import THE_FILE --out record.json (docs/own-data.md)
          other-fields.json | is JSON with the fields "a", "b", "c", "d", …, not a record; A_RECORD
          picture.png | is a picture; give the table itself; twocounts import makes a record of a CSV (docs/own-data.md)
          plain-text.json | is text that begins with "Dear reader, here is the record.", not a record; A_RECORD
          plus-sign.json | line 1: not valid JSON at column 12: "+7" is no number in JSON; numbers are written such as 7, -0.5, 1e6
          scenario.json | is a scenario (twocounts whatif --scenario THE_FILE), not a record; A_RECORD
          schema.json | is a JSON schema, not a record; A_RECORD
          short-escape.json | line 1: not valid JSON at column 14: \\u needs four digits after it, such as \\u00e9
          single-quotes.json | line 1: not valid JSON at column 2: texts and names stand between straight quotation marks ("), not '
          single-text.json | is a single value in JSON, not a record; A_RECORD
          steering-format.json | is JSON of the format "a�b�[31mc d", not a record; A_RECORD
          steering-section.json | line 3: no section "a�b�[31mc"
          tab-in-text.json | line 1: not valid JSON at column 14: a tab within a text is written \\t
          table-in-utf-16.csv | is a table of text, not a record; make a record of it: twocounts import THE_FILE --out record.json (docs/own-data.md)
          table-with-tabs.tsv | is a table of text, not a record; make a record of it: twocounts import THE_FILE --out record.json (docs/own-data.md)
          table.csv | is a table of text, not a record; make a record of it: twocounts import THE_FILE --out record.json (docs/own-data.md)
          text-after-the-end.json | line 2: not valid JSON at column 19: content after the end of the object
          theme.json | is a theme (twocounts chart NAME --theme THE_FILE), not a record; A_RECORD
          too-deep.json | line 1: format: objects and arrays stand more than 16 deep in one another, the most that this file may have
          topojson.json | is TopoJSON (a map), not a record; A_RECORD
          true-of-python.json | line 1: not valid JSON at column 12: True is written true in JSON
          two-commas.json | line 2: not valid JSON at column 18: a field is missing before the comma
          unknown-format.json | is JSON of the format "fourcounts", not a record; A_RECORD
          utf-16.json | is in UTF-16 or UTF-32; save the file in UTF-8
          value-without-quotes.json | line 1: not valid JSON at column 12: a text stands between quotation marks: "record"
          web-page.json | is a web page "404 Not Found", not a record; a download may have saved a page with a message instead of the file: fetch it again
          windows-1252.json | line 3: name is not in UTF-8 at column 23, perhaps in Windows-1252; save the file in UTF-8
          workbook.xlsx | is an Excel workbook (xlsx); open it in a spreadsheet and save its sheet as CSV; twocounts import makes a record of a CSV (docs/own-data.md)
          wrong-close.json | line 2: not valid JSON at column 16: } stands where ] must close an array that begins in line 2
          wrong-escape.json | line 1: not valid JSON at column 16: \\ before "d"; a backslash in a text is written \\\\
          xml.json | is XML or HTML, not a record; A_RECORD
          """)
  void a_file_given_as_a_record_is_told_what_it_is(String file, String message) {
    CommandRun run = CommandRun.inside("splits", "--data", FOLDER.resolve(file).toString());
    assertThat(run.err())
        .startsWith("twocounts: ")
        .endsWith(
            message.replace("A_RECORD", A_RECORD).replace("THE_FILE", shell(FOLDER.resolve(file)))
                + "\n");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
  }

  private static String shell(Path file) {
    return file.toString().contains(" ") ? "'" + file + "'" : file.toString();
  }

  @Test
  void every_file_here_is_refused_and_in_our_words() throws IOException {
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        for (String command : List.of("splits --data", "claims check", "whatif --scenario")) {
          List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
          args.add(file.toString());
          CommandRun run = CommandRun.inside(args.toArray(new String[0]));
          String said = run.err().replace(file.toString(), "");
          boolean taken = run.exitCode() == 0 || (run.exitCode() == 2 && !command.contains("data"));
          if (!taken && run.exitCode() != 3) {
            faults.add(file + " exit " + run.exitCode() + ": " + run.err());
          }
          FOREIGN.stream().filter(said::contains).forEach(w -> faults.add(file + ": " + said));
          if (!said.codePoints()
              .allMatch(c -> c == '\n' || (c >= ' ' && c < 0x202A) || c > 0x2069)) {
            faults.add(file + " steers: " + said);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** What each kind of file is called, and the options that take another. */
  static Stream<List<String>> ownFiles() {
    return Stream.of(
        List.of("claim-pack.json", "a claim pack (twocounts claims check "),
        List.of("scenario.json", "a scenario (twocounts whatif --scenario "),
        List.of("theme.json", "a theme (twocounts chart NAME --theme "),
        List.of("../../data/three-states.json", "a record (twocounts elections --data "),
        List.of("geojson.json", "GeoJSON (a map)"),
        List.of("answer-of-this-program.json", "an answer of this program (--format json)"),
        List.of("workbook.xlsx", "an Excel workbook (xlsx)"),
        List.of("list-of-rows.json", "a list in JSON"),
        List.of("table.csv", "a table of text"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ownFiles")
  void a_file_given_as_another_of_ours_is_told_what_it_is(List<String> file, @TempDir Path folder)
      throws IOException {
    Path given = folder.resolve("given.json");
    Files.copy(FOLDER.resolve(file.get(0)), given);
    List<String> chart = List.of("chart", "map", "--year", "2016", "--out", folder.toString());
    refuses(List.of("claims", "check"), given, file, "a claim pack");
    refuses(List.of("whatif", "--scenario"), given, file, "a scenario");
    refuses(join(chart, "--theme"), given, file, "a theme");
    refuses(join(chart, "--labels"), given, file, "a file of labels");
  }

  private static List<String> join(List<String> words, String last) {
    List<String> joined = new ArrayList<>(words);
    joined.add(last);
    return joined;
  }

  private static void refuses(List<String> command, Path given, List<String> file, String wanted) {
    if (file.get(1).startsWith(wanted)) {
      return;
    }
    CommandRun run = CommandRun.inside(join(command, given.toString()).toArray(new String[0]));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    assertThat(run.err())
        .hasLineCount(1)
        .contains("given.json: is " + file.get(1))
        .contains("; " + wanted + " is one JSON object");
  }

  @Test
  void a_record_with_a_byte_order_mark_is_read(@TempDir Path folder) throws IOException {
    String record =
        Files.readString(Path.of("src/test/resources/org/twocounts/data/three-states.json"));
    Path file = Files.writeString(folder.resolve("marked.json"), "\uFEFF" + record, UTF_8);
    assertThat(CommandRun.inside("splits", "--data", file.toString()).exitCode()).isZero();
  }

  @Test
  void a_record_larger_than_a_pack_may_be_is_still_told_to_be_a_record() {
    CommandRun.inside("claims", "check", "elections.json")
        .failsWith(3, "elections.json: is a record (twocounts elections --data elections.json)");
  }
}
