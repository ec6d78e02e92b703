package org.twocounts.data;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.input.InvalidInputException;
import org.twocounts.model.ElectionRecord;

class HostileInputTest {
  /** A record of the form of the real one, with one election of three states. */
  private static String small() throws IOException {
    return Files.readString(Path.of("src/test/resources/org/twocounts/data/three-states.json"));
  }

  private static ElectionRecord read(byte[] content) {
    return RecordReader.read("made-up.json", content);
  }

  @Test
  void the_small_record_reads_and_writes_back() throws IOException {
    assertThat(new String(RecordWriter.write(read(small().getBytes(UTF_8))), UTF_8))
        .isEqualTo(small());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "majority": 6   | "majority": "6"        | line 25: 1900: majority is "6"; it must be a whole number
          "majority": 6   | "majority": -6         | line 25: 1900: majority is -6, outside 0 to 1000000
          "majority": 6   | "majority": 6.5        | line 25: 1900: majority is 6.5; it must be a whole number
          "majority": 6   | "majority": 1e400      | line 25: 1900: majority is 1E+400; it must be a whole number
          "majority": 6   | "majority": 1e999999999999 | line 25: 1900: majority is 1E+999999999; it must be a whole number
          "popularVotes": 60, | "popularVotes": 1e999999999999, | popularVotes is 1E+999999999; it must be a whole number
          "majority": 6   | "majority": NaN        | line 25: not valid JSON at column 19: NaN is no value in JSON
          "majority": 6   | "majority": null       | line 25: majority is null; leave the field out instead
          "majority": 6   | "majority": 6, "majority": 6 | field "majority" stands twice
          "majority": 6   | "mayority": 6          | line 25: 1900: no field "mayority"; did you mean majority?
          "majority": 6,  |                        | majority is missing; it must be a whole number
          "popularVotes": 60, | "popularVotes": 99999999999999999999, | popularVotes is 99999999999999999999, outside 0 to 10000000000
          "popularVotes": 60, | "popularVotes": -1, | popularVotes is -1, outside 0 to 10000000000
          "dateFrom": "1900-11-06" | "dateFrom": "1900-13-06" | dateFrom is "1900-13-06"; it must be a date like 1876-11-07
          "method": "general-ticket" | "method": "lottery" | method is "lottery"; it must be one of legislature
          "turnout": []   | "turnouts": []         | no section "turnouts"; did you mean turnout?
          "turnout": []   | "turnout": {}          | section "turnout" must be an array
          "turnout": []   | "turnout": [], "turnout": [] | section "turnout" stands twice
          "version": 1}   | "version": 2}          | format is twocounts-record 2, of a later release of this program; this one reads twocounts-record 1
          """)
  void a_fault_gives_one_line_with_its_place_and_what_would_be_right(
      String right, String wrong, String message) throws IOException {
    assertThat(small()).contains(right);
    String changed =
        small().replaceFirst(java.util.regex.Pattern.quote(right), wrong == null ? "" : wrong);
    assertThatThrownBy(() -> read(changed.getBytes(UTF_8)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("made-up.json: ")
        .hasMessageNotContaining("\n")
        .satisfies(
            e ->
                assertThat(((InvalidInputException) e).problems())
                    .anyMatch(problem -> problem.toString().contains(message)));
  }

  @Test
  void a_file_cut_off_anywhere_is_refused() throws IOException {
    byte[] content = small().getBytes(UTF_8);
    int end = small().strip().getBytes(UTF_8).length;
    for (int length = 0; length < end; length++) {
      byte[] cut = Arrays.copyOf(content, length);
      assertThatThrownBy(() -> read(cut))
          .as("cut after %s bytes", length)
          .isInstanceOf(InvalidInputException.class);
    }
  }

  @Test
  void other_encodings_are_refused() throws IOException {
    for (Charset charset : new Charset[] {UTF_16, Charset.forName("UTF-32")}) {
      assertThatThrownBy(() -> read(small().getBytes(charset)))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("UTF-8");
    }
    byte[] latin = small().replace("Ann", "Ann\u00e9").getBytes(Charset.forName("ISO-8859-1"));
    assertThatThrownBy(() -> read(latin))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void deep_nesting_is_refused() {
    String deep = "{\"format\": " + "[".repeat(100_000);
    assertThatThrownBy(() -> read(deep.getBytes(UTF_8)))
        .isInstanceOf(InvalidInputException.class)
        .satisfies(
            e ->
                assertThat(((InvalidInputException) e).problems())
                    .anyMatch(problem -> problem.message().contains("16 deep in one another")));
  }

  @Test
  void a_file_past_the_limit_is_refused_before_it_is_read(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("large.json");
    try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L * 1024 * 1024);
    }
    assertThatThrownBy(() -> Dataset.open(large, EnumSet.allOf(Section.class)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("larger than 64 MiB, the most that a record may have");
  }

  @Test
  void a_missing_file_and_a_folder_are_named(@TempDir Path folder) {
    assertThatThrownBy(
            () -> Dataset.open(folder.resolve("none.json"), EnumSet.allOf(Section.class)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageEndingWith("none.json: no such file");
    assertThatThrownBy(() -> Dataset.open(folder, EnumSet.allOf(Section.class)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageEndingWith("is a folder, not a record");
  }

  @Test
  void damaged_bytes_give_a_record_or_a_clear_refusal_and_nothing_else() throws IOException {
    byte[] content = small().getBytes(UTF_8);
    SplittableRandom random = new SplittableRandom(1876);
    for (int trial = 0; trial < 5000; trial++) {
      byte[] damaged = content.clone();
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        int at = random.nextInt(damaged.length);
        damaged[at] =
            random.nextBoolean()
                ? (byte) random.nextInt(256)
                : damaged[random.nextInt(damaged.length)];
      }
      Throwable thrown = catchThrowable(() -> read(damaged));
      if (thrown != null) {
        assertThat(thrown).isInstanceOf(InvalidInputException.class);
        assertThat(thrown.getMessage()).startsWith("made-up.json: ").doesNotContain("\n");
        assertThat(((InvalidInputException) thrown).problems())
            .as("a fault of the parser is found again and said in our words")
            .noneMatch(problem -> problem.message().equals("not valid JSON"));
      }
    }
  }
}
