package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every kind of file that a command takes. */
class FilesOfStrangersTest {
  private static final String MARK = "MARK";

  @TempDir private Path folder;

  /**
   * A kind of file.
   *
   * @param command with FILE where its name stands
   * @param content with {@code MARK} in a text
   * @param place of that text, as messages name it
   */
  private record Kind(String command, String content, String place) {
    @Override
    public String toString() {
      return command;
    }

    CommandRun with(Path file) {
      List<String> args = new ArrayList<>();
      for (String word : command.split(" ", -1)) {
        args.add(word.equals("FILE") ? file.toString() : word);
      }
      return CommandRun.inside(args.toArray(new String[0]));
    }
  }

  static Stream<Kind> kinds() throws IOException {
    String record =
        Files.readString(Path.of("src/test/resources/org/twocounts/data/three-states.json"));
    return Stream.of(
        new Kind("splits --data FILE", record.replace("made up", MARK), "line 5: citation "),
        new Kind("splits --data FILE", record.replace("\"Abe\"", "\"MARK\""), ": runningMate "),
        new Kind(
            "splits --data FILE",
            record.replaceFirst(
                "\"candidate\": \"Ann\", \"party\": \"Apple\", \"pop",
                "\"candidate\": \"MARK\", \"party\": \"Apple\", \"pop"),
            ": candidate "),
        new Kind(
            "claims check FILE",
            "{\"format\": {\"name\": \"twocounts-claims\", \"version\": 1},\n\"title\": \"MARK\"}",
            "line 2: title "),
        new Kind(
            "whatif --scenario FILE", "{\n\"steps\": [{\"flip\": \"MARK\"}]}", "line 2: flip "),
        new Kind("whatif --scenario FILE", "{\n\"MARK\": 1}", "line 2: the name of a field "),
        new Kind(
            "chart map --year 2000 --theme FILE.json", "{\n\"base\": \"MARK\"}", "line 2: base "),
        new Kind("chart map --year 2000 --labels FILE", "{\n\"Bush\": \"MARK\"}", "line 2: Bush "),
        new Kind("power --weights FILE", "A,4\nMARK,3\n", "line 2: column 1: "),
        new Kind("apportion --house 10 --populations FILE", "A,4\nMARK,3\n", "line 2: column 1: "),
        new Kind("claims grade law FILE", "claim,verdict\nMARK,x\n", "line 2: column 1: "),
        new Kind(
            "import --dry-run FILE",
            "year,state,candidate,party,votes\n2028,OH,MARK,Democrat,3\n",
            "line 2: column 3: "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void a_character_that_steers_is_refused_with_its_line_and_field(Kind kind) throws IOException {
    for (int steering : new int[] {0x202E, 0x2066, 0x200F, 0x1B, 0x7F, 0x9B, 0xE0041, 0xFEFF}) {
      String escaped =
          kind.content().startsWith("{")
              ? String.format("a%sb", escaped(steering))
              : "a" + Character.toString(steering) + "b";
      CommandRun run = given(kind, kind.content().replace(MARK, escaped), StandardCharsets.UTF_8);
      assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
      assertThat(run.err())
          .contains(kind.place() + "holds the character " + String.format("U+%04X", steering))
          .doesNotContain(Character.toString(steering));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void letters_of_any_script_emoji_and_white_space_steer_nothing(Kind kind) throws IOException {
    boolean json = kind.content().startsWith("{");
    String white = json && !kind.command().startsWith("claims") ? "\\n\\t\\r" : " ";
    for (String text : List.of("علی\u200Cرضا", "ශ්\u200Dරී", "👩\u200D🚀", "a" + white + "b")) {
      CommandRun run = given(kind, kind.content().replace(MARK, text), StandardCharsets.UTF_8);
      assertThat(run.err()).doesNotContain("holds the character");
    }
  }

  @Test
  void a_pack_has_no_line_breaks_within_a_text() throws IOException {
    Path pack =
        Files.writeString(
            folder.resolve("pack.json"),
            "{\"format\": {\"name\": \"twocounts-claims\", \"version\": 1}, \"title\": \"a\\nb\"}");
    assertThat(CommandRun.inside("claims", "check", pack.toString()).err())
        .contains("title holds the character U+000A, a line break or tab; write a space");
  }

  private static String escaped(int character) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Character.toChars(character)) {
      escaped.append(String.format("\\u%04x", (int) c));
    }
    return escaped.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void json_that_is_not_in_utf_8_is_refused_with_line_and_field(Kind kind) throws IOException {
    if (kind.content().startsWith("{")) {
      CommandRun run =
          given(kind, kind.content().replace(MARK, "Frémont"), Charset.forName("windows-1252"));
      assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
      assertThat(run.err()).contains("not in UTF-8 at column ").contains(": line ");
    }
  }

  private CommandRun given(Kind kind, String content, Charset charset) throws IOException {
    Path file = Files.writeString(folder.resolve("given"), content, charset);
    Files.writeString(folder.resolve("given.json"), content, charset);
    return kind.command().contains("FILE.json")
        ? new Kind(kind.command().replace("FILE.json", "FILE"), "", "")
            .with(folder.resolve("given.json"))
        : kind.with(file);
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void a_device_is_refused_at_once(Kind kind) throws IOException {
    Path device = Path.of("/dev/zero");
    Path link = Files.createSymbolicLink(folder.resolve("zero.json"), device);
    CommandRun run = new Kind(kind.command().replace("FILE.json", "FILE"), "", "").with(link);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("is a pipe or device, not a");
  }

  @Test
  void a_name_that_no_file_can_have_is_said_in_plain_words() {
    for (String[] args :
        new String[][] {
          {"splits", "--data", "a\0b"},
          {"splits", "--output", "a\0b"},
          {"validate", "a\0b"},
          {"power", "--weights", "a\0b"},
          {"claims", "check", "a\0b.json"},
          {"chart", "map", "--year", "2000", "--theme", "a\0b.json"},
          {"export", "a\0b"}
        }) {
      CommandRun run = CommandRun.inside(args);
      assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
      assertThat(run.err()).hasLineCount(1).doesNotContain("java", "Exception", "interface");
    }
  }
}
