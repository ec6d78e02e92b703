package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.StartsProcess;
import org.twocounts.classroom.Attempt;
import org.twocounts.classroom.ResultCode;

class ExerciseCommandTest {
  @TempDir Path folder;

  @Test
  @StartsProcess
  void a_sheet_and_its_key_are_two_files_and_nothing_is_printed() throws IOException {
    CommandRun run =
        CommandRun.inside(
            "exercise",
            "--topic",
            "splits",
            "--as",
            "pdf",
            "--output",
            file("s.pdf"),
            "--key",
            file("k.pdf"));
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(Files.readAllBytes(folder.resolve("s.pdf")))
        .startsWith("%PDF-".getBytes(StandardCharsets.UTF_8));
    assertThat(Files.readAllBytes(folder.resolve("k.pdf")))
        .startsWith("%PDF-".getBytes(StandardCharsets.UTF_8));
    byte[] once = Files.readAllBytes(folder.resolve("s.pdf"));
    CommandRun.with(
        List.of("-Duser.language=de", "-Duser.timezone=Asia/Tokyo"),
        "exercise",
        "--as",
        "pdf",
        "--output",
        file("again.pdf"));
    assertThat(Files.readAllBytes(folder.resolve("again.pdf"))).isEqualTo(once);
  }

  /** The tests' class path silences logs that a user would see. */
  @Test
  @StartsProcess
  void no_library_says_anything_while_a_pdf_is_made() {
    CommandRun run =
        CommandRun.with(
            List.of(
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.Jdk14Logger"),
            "exercise",
            "--as",
            "pdf",
            "--output",
            file("quiet.pdf"));
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void a_nation_of_three_hundred_voters_is_asked_in_exact_votes() {
    CommandRun run =
        CommandRun.inside(
            "exercise",
            "--data=src/test/resources/org/twocounts/data/three-states.json",
            "--topic=margins",
            "--level=middle-school");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("| Ann | Apple | 154 |");
  }

  @Test
  void without_a_seed_it_is_the_seed_one() {
    assertThat(CommandRun.inside("exercise").out())
        .startsWith("# Two counts, one President\n\nHigh school · splits · seed 1\n")
        .isEqualTo(CommandRun.inside("exercise", "--seed", "1").out())
        .isNotEqualTo(CommandRun.inside("exercise", "--seed", "2").out());
  }

  @Test
  void markdown_in_a_file_has_its_charts_beside_it() throws IOException {
    CommandRun run =
        CommandRun.inside(
            "exercise", "--topic", "reading-a-chart", "--questions", "2", "--output", file("s.md"));
    assertThat(run.exitCode()).isZero();
    String sheet = Files.readString(folder.resolve("s.md"));
    List<String> charts =
        sheet
            .lines()
            .filter(l -> l.startsWith("!["))
            .map(l -> l.replaceAll(".*\\(|\\)", ""))
            .toList();
    assertThat(charts).hasSize(2).allMatch(name -> Files.exists(folder.resolve(name)), "exists");
  }

  @Test
  void the_name_of_each_file_says_its_form() throws IOException {
    CommandRun run =
        CommandRun.inside(
            "exercise", "--questions", "2", "--output", file("s.pdf"), "--key", file("k.html"));
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(Files.readAllBytes(folder.resolve("s.pdf")))
        .startsWith("%PDF-".getBytes(StandardCharsets.UTF_8));
    assertThat(Files.readString(folder.resolve("k.html"))).startsWith("<!DOCTYPE html>");
    CommandRun.inside("exercise", "--questions", "2", "--output", file("s.txt"));
    assertThat(Files.readString(folder.resolve("s.txt"))).startsWith("# Two counts");
  }

  @Test
  void no_format_of_a_sheet_tells_an_answer_and_its_key_tells_all() throws IOException {
    for (String format : List.of("json", "csv", "markdown")) {
      CommandRun sheet = CommandRun.inside("exercise", "--format", format);
      assertThat(sheet.out().toLowerCase(Locale.ROOT))
          .doesNotContain("misunderstanding", "\"right\"", ",right", "| right", "\"steps\"")
          .doesNotContain("\"answer\"", "takes the");
      CommandRun key = CommandRun.inside("exercise", "--format", format, "--answers");
      assertThat(key.out().toLowerCase(Locale.ROOT)).contains("misunderstanding", "right");
      String name = "key." + format.replace("markdown", "md");
      assertThat(CommandRun.inside("exercise", "--format", format, "--key", file(name)).out())
          .isEqualTo(sheet.out());
      assertThat(Files.readString(folder.resolve(name))).isEqualTo(key.out());
    }
  }

  @Test
  void the_key_as_json_holds_questions_figures_misunderstandings_and_steps() {
    JsonNode json =
        CommandRun.inside(
                "exercise",
                "--topic",
                "margins",
                "--questions",
                "3",
                "--answers",
                "--format",
                "json")
            .json();
    assertThat(json.get("topic").textValue()).isEqualTo("margins");
    assertThat(json.get("level").textValue()).isEqualTo("high-school");
    assertThat(json.get("questions")).hasSize(3);
    JsonNode question = json.get("questions").get(0);
    assertThat(question.get("number").intValue()).isEqualTo(1);
    assertThat(question.get("table").get("columns")).isNotEmpty();
    assertThat(question.get("steps")).isNotEmpty();
    int right = 0;
    for (JsonNode option : question.get("options")) {
      boolean isRight = option.get("right").booleanValue();
      right += isRight ? 1 : 0;
      assertThat(option.get("misunderstanding").isNull()).isEqualTo(isRight);
      assertThat(isRight)
          .isEqualTo(option.get("letter").textValue().equals(question.get("answer").textValue()));
    }
    assertThat(right).isEqualTo(1);
  }

  @Test
  void a_state_by_any_of_its_names_and_years_stand_in_title_mark_and_command() {
    String sheet =
        CommandRun.inside(
                "exercise",
                "--topic",
                "your-state",
                "--state",
                "ohio",
                "--from",
                "1960",
                "--to",
                "2020")
            .out();
    assertThat(
            CommandRun.inside(
                    "exercise",
                    "--topic",
                    "your-state",
                    "--state",
                    "ohio",
                    "--from",
                    "1960",
                    "--to",
                    "2020",
                    "--answers")
                .out())
        .endsWith(
            "exercise --topic your-state --level high-school --state OH --from 1960 --to 2020"
                + " --questions 6 --seed 1\n");
    assertThat(sheet)
        .startsWith("# Your state: Ohio\n\nHigh school · your-state, Ohio, 1960 to 2020 · seed 1\n")
        .doesNotContain("twocounts exercise");
  }

  @Test
  void json_says_to_what_a_sheet_is_held_and_of_which_state_a_chart_is() {
    JsonNode json =
        CommandRun.inside(
                "exercise",
                "--topic",
                "your-state",
                "--state",
                "HI",
                "--to",
                "2016",
                "--format",
                "json")
            .json();
    assertThat(json.get("state").textValue()).isEqualTo("HI");
    assertThat(json.get("from").isNull()).isTrue();
    assertThat(json.get("to").intValue()).isEqualTo(2016);
    assertThat(json.get("questions").findValues("chart"))
        .filteredOn(chart -> !chart.isNull())
        .isNotEmpty()
        .allMatch(chart -> chart.get("state").textValue().equals("HI"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--topic splits --state OH   | --topic splits of high-school asks about the nation; --state"
            + " goes with margins, tipping-point, apportionment, allocation-rules and your-state",
        "--state Ohoi --topic your-state | no state \"Ohoi\"; did you mean Ohio?",
        "--from 2000 --to 1990       | --from 2000 is after --to 1990",
        "--from 1990 --to 1991       | no election between those years",
        "--topic split               | did you mean splits?",
        "--level highschool          | did you mean high-school?",
        "--as pfd                    | did you mean pdf?",
        "--questions 0               | --questions 0: a sheet has 1 to 12 questions",
        "--questions 13              | --questions 13: a sheet has 1 to 12 questions",
        "--questions some            | 'some' is not a whole number",
        "--seed x                    | 'x'",
        "--as pdf                    | --as pdf needs --output FILE",
        "--paper a3                  | none of letter, a4",
        "--output s.md --key ./s.md  | name the same file",
        "--output s.docx             | no sheet is written as .docx, only as .md, .json, .csv,"
            + " .html, .pdf",
        "--as pdf --output s.html    | --output s.html: --as pdf writes .pdf",
        "--as html --output s.PDF    | --output s.PDF: --as html writes .html",
        "--format json --output s.md | --output s.md: --format json writes .json",
        "--as html --format json     | --as html and --format json are two forms; leave one out",
        "--as html --key k.pdf       | --key k.pdf: --as html writes .html",
        "--format json --key k.csv   | --key k.csv: --format json writes .json",
        "--key k.docx                | no sheet is written as .docx",
        "--as gift --key k.gift      | --as gift holds the answers; leave --key out",
        "--as page --key k.html      | --as page holds the answers; leave --key out",
        "--as page --seeds 0         | --seeds 0: a page has 1 to 99 sheets",
        "--as page --seeds 100       | --seeds 100: a page has 1 to 99 sheets",
        "--seeds 5                   | --seeds goes with --as page; another form holds one sheet",
        "--read-code ABC             | --read-code: ABC is no code of a result",
        "--read-code 1101-14B        | --read-code: 1101-14B has a wrong sign; compare it",
        "--read-code 0001-14A        | 0001-14A has a wrong sign",
        "--answers --key k.md        | --answers gives the key already; leave --key out",
      })
  void wrong_usage_ends_with_one_line(String line, String message) {
    CommandRun.inside(("exercise " + line.strip()).split(" +", -1)).failsWith(2, message.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sheet", "key"})
  void where_one_file_cannot_be_written_neither_is(String good) {
    Path bad = folder.resolve("folder");
    Path other = folder.resolve("good.html");
    assertThat(bad.toFile().mkdir()).isTrue();
    CommandRun run =
        CommandRun.inside(
            "exercise",
            "--as",
            "html",
            "--output",
            (good.equals("sheet") ? other : bad).toString(),
            "--key",
            (good.equals("sheet") ? bad : other).toString());
    run.failsWith(4, "it is a folder");
    assertThat(other).doesNotExist();
  }

  @Test
  void a_quiz_for_other_programs_names_the_charts_that_they_may_leave_out() throws IOException {
    CommandRun gift =
        CommandRun.inside(
            "exercise",
            "--topic",
            "reading-a-chart",
            "--questions",
            "1",
            "--output",
            file("q.gift"));
    assertThat(Files.readString(folder.resolve("q.gift"))).contains("$CATEGORY: Two Counts/");
    assertThat(gift.err())
        .startsWith("twocounts: a chart, should a site leave it out of the quiz: twocounts chart ");
    CommandRun csv = CommandRun.inside("exercise", "--as", "forms-csv", "--questions", "2");
    assertThat(csv.out()).startsWith("question,option_1,").contains("picture\r\n\"");
    assertThat(csv.err()).isEmpty();
  }

  @Test
  void a_lesson_in_one_file_gives_codes_that_the_command_reads() throws IOException {
    CommandRun page =
        CommandRun.inside(
            "exercise", "--as", "page", "--seeds", "3", "--seed", "5", "--output", file("l.html"));
    assertThat(page).isEqualTo(new CommandRun(0, "", ""));
    String html = Files.readString(folder.resolve("l.html"));
    assertThat(html)
        .contains("3 sheets from seed 5", "id=\"sheet-3\"")
        .contains("--questions 6 --seed 5 --read-code CODE");
    int series = Integer.parseInt(html.replaceFirst("(?s).*\"series\":([0-9]+),.*", "$1"));
    Attempt atOnce = new Attempt(1, 1, Attempt.Ending.SOLVED);
    Attempt open = new Attempt(2, 1, Attempt.Ending.OPEN);
    String code =
        new ResultCode(series, 2, List.of(atOnce, atOnce, open, open, open, Attempt.NONE)).text();
    CommandRun read = CommandRun.inside("exercise", "--seed", "5", "--read-code", code, "ABC");
    assertThat(read.exitCode()).isEqualTo(5);
    assertThat(read.err()).isEqualTo("twocounts: ABC is no code of a result\n");
    assertThat(read.out()).contains("Results: Two counts, one President", code);
    JsonNode json =
        CommandRun.inside("exercise", "--seed", "5", "--read-code", code, "--format", "json")
            .json();
    assertThat(json.get("results").get(0).get("sheet").intValue()).isEqualTo(2);
    assertThat(json.get("results").get(0).get("rightAtOnce").intValue()).isEqualTo(2);
    assertThat(json.get("items")).hasSize(6);
    assertThat(json.get("items").get(2).get("firstChoice").textValue()).isEqualTo("C");
    assertThat(json.get("items").get(5).get("firstChoice").isNull()).isTrue();
    CommandRun.inside("exercise", "--seed", "6", "--read-code", code)
        .failsWith(2, code + " is of another page: give the topic, level, seed and data");
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void a_small_record_makes_a_short_sheet_unless_a_number_is_asked_for() {
    String data = "src/test/resources/org/twocounts/data/three-states.json";
    CommandRun run = CommandRun.inside("exercise", "--data", data, "--format", "json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().get("questions")).hasSizeLessThan(6).isNotEmpty();
    assertThat(run.err())
        .contains("on splits for high-school; a sheet has 6 otherwise")
        .contains("twocounts: the record gives only ");
    CommandRun asked = CommandRun.inside("exercise", "--data", data, "--questions", "6");
    assertThat(asked.exitCode()).isEqualTo(2);
    assertThat(asked.err()).contains("on splits for high-school; ask for fewer");
  }
}
