package org.twocounts.input.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.input.GivenFile;
import org.twocounts.input.InvalidInputException;
import org.twocounts.output.Csv;

class TabularFileTest {
  @TempDir private Path folder;

  private TabularFile file(byte[] content) {
    try {
      return TabularFile.open(Files.write(folder.resolve("t.csv"), content), GivenFile.WEIGHTS);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<List<String>> rows(byte[] content) {
    return file(content).rows().stream().map(TabularRow::cells).toList();
  }

  private List<List<String>> rows(String text) {
    return rows(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lines_may_end_in_any_way_and_keep_their_number(String end) {
    TabularFile file =
        file(String.join(end, "a,b", "", "c,d", "").getBytes(StandardCharsets.UTF_8));

    assertThat(file.rows()).extracting(TabularRow::line).containsExactly(1, 3);
    assertThat(file.rows().get(1).cells()).containsExactly("c", "d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void every_usual_encoding_is_read_with_or_without_its_mark(String name) {
    String text = "candidate,votes\nJohn C. Frémont,1342345\n";
    List<List<String>> right =
        List.of(List.of("candidate", "votes"), List.of("John C. Frémont", "1342345"));
    Charset charset = Charset.forName(name);

    assertThat(rows(text.getBytes(charset))).isEqualTo(right);
    if (name.startsWith("UTF")) {
      assertThat(rows(("\uFEFF" + text).getBytes(charset))).isEqualTo(right);
    }
    assertThat(file(text.getBytes(charset)).advice().isPresent()).isEqualTo(!name.startsWith("U"));
  }

  @Test
  void what_separates_is_a_matter_of_the_whole_table() {
    assertThat(rows("a,b\nc,d\n")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    assertThat(rows("state;share\nOH;52,3\nPA;50,1\n"))
        .containsExactly(List.of("state", "share"), List.of("OH", "52,3"), List.of("PA", "50,1"));
  }

  @Test
  void tabs_bars_and_a_line_that_names_the_separator_are_understood() {
    List<List<String>> right = List.of(List.of("a", "b, c"), List.of("d", "e"));

    assertThat(rows("\"a, b, c\";d\n\"e, f, g\";h\n"))
        .containsExactly(List.of("a, b, c", "d"), List.of("e, f, g", "h"));
    assertThat(rows("a\tb, c\nd\te\n")).isEqualTo(right);
    assertThat(rows("a|b, c\nd|e\n")).isEqualTo(right);
    assertThat(rows("sep=;\r\na;b, c\r\nd;e\r\n")).isEqualTo(right);
    assertThat(rows("sep=;\ra;b, c\rd;e\r")).isEqualTo(right);
    assertThat(file("sep=;\r\na;b\r\n".getBytes(StandardCharsets.UTF_8)).rows().get(0).line())
        .isEqualTo(2);
  }

  @Test
  void quoted_cells_hold_separators_quotes_and_line_ends() {
    assertThat(rows("a,\"x, y\",\"He said \"\"no\"\"\"\r\n\"two\nlines\", \"z\" ,\"\"\n"))
        .containsExactly(List.of("a", "x, y", "He said \"no\""), List.of("two\nlines", "z", ""));
  }

  @Test
  void spaces_of_any_width_around_a_cell_are_none_of_it() {
    assertThat(rows("\u00A0a ,\u200Bb\u2009\n")).containsExactly(List.of("a", "b"));
  }

  @Test
  void an_empty_file_has_no_rows() {
    assertThat(rows("")).isEmpty();
    assertThat(rows("\n\n , \n")).isEmpty();
    assertThat(rows("\uFEFF")).isEmpty();
  }

  @Test
  void a_mark_that_is_never_closed_is_told_where_it_opens() {
    assertThatThrownBy(() -> rows("a,b\nc,\"d\ne,f\n"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageEndingWith(
            "t.csv: line 2: column 2: a quotation mark is not closed; a cell is \"like this\" or"
                + " bare");
  }

  @Test
  void a_cell_that_goes_on_after_its_mark_is_refused() {
    assertThatThrownBy(() -> rows("a,b\n\"c\"d,e\n"))
        .hasMessageContaining("t.csv: line 2: column 1: a cell in quotation marks goes on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[31m", "\u202E", "\u0000", "x\u200Bx", "\u0007"})
  void what_steers_a_terminal_is_refused_by_its_code(String steering) {
    assertThatThrownBy(() -> rows("a,b\nc,d" + steering + "d\n"))
        .hasMessageContaining("t.csv: line 2: column 2: holds the character U+")
        .hasMessageNotContaining(steering);
  }

  @ParameterizedTest
  @CsvSource({
    "504B0304140006000000786C2F, is an Excel workbook (xlsx)",
    "504B030414000600000061, is a zip archive",
    "1F8B0800, is compressed (gz)",
    "D0CF11E0A1, is an old Excel workbook (xls)",
    "255044462D, is a PDF",
    "89504E470D, is a picture",
  })
  void a_file_of_another_kind_is_named_and_what_to_do(String bytes, String said) {
    assertThatThrownBy(() -> file(HexFormat.of().parseHex(bytes)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(said)
        .hasMessageContaining(";");
  }

  @Test
  void a_file_over_its_limit_is_refused() {
    assertThatThrownBy(() -> file(new byte[(1 << 20) + 1]))
        .hasMessageContaining("larger than 1 MiB");
  }

  @Test
  void what_the_writer_writes_the_reader_reads() {
    Random random = new Random(7);
    String letters = "ab,;\"\n' =é1\u2009";
    for (int run = 0; run < 300; run++) {
      Csv csv = new Csv();
      List<List<String>> written = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        List<String> row = new ArrayList<>();
        for (int j = 0; j < 3; j++) {
          StringBuilder cell = new StringBuilder();
          for (int k = random.nextInt(6); k > 0; k--) {
            cell.append(letters.charAt(random.nextInt(letters.length())));
          }
          row.add("x" + cell + "y");
        }
        csv.row(row);
        written.add(row);
      }
      String text = "h1,h2,h3\r\nh1,h2,h3\r\nh1,h2,h3\r\nh1,h2,h3\r\nh1,h2,h3\r\n" + csv;

      assertThat(rows(text).subList(5, 9)).isEqualTo(written);
    }
  }
}
