package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.StartsProcess;

/** What scripts and lesson plans may rely on, for every command alike. */
class ContractTest {
  /** Invocations that print a report; a new command adds its own. */
  private static final List<List<String>> REPORTS =
      List.of(
          List.of("elections"),
          List.of("elections", "--measures"),
          List.of("show", "1789"),
          List.of("show", "1800", "--states"),
          List.of("show", "1824", "--states", "--sources"),
          List.of("show", "1872"),
          List.of("show", "1876", "--state", "LA", "--sources"),
          List.of("show", "2016", "--state", "Maine"),
          List.of("state", "MA"),
          List.of("state", "VA"),
          List.of("find", "roosevelt"),
          List.of("find", "no such name at all"),
          List.of("splits"),
          List.of("splits", "--include-partial", "--definition", "electoral-plurality"),
          List.of("parties"),
          List.of("parties", "Progressive"),
          List.of("bias"),
          List.of("sensitivity", "1960"),
          List.of("tipping", "1968"),
          List.of("validate"),
          List.of("import", "docs/examples/2028.csv", "--dry-run"),
          List.of("cite"),
          List.of("cite", "1876", "LA", "Tilden"),
          List.of("claims"),
          List.of("claims", "show", "five-presidents"),
          List.of("claims", "measures"),
          List.of("claims", "measures", "popular-vote"),
          List.of("chart", "--list"),
          List.of("tables"),
          List.of("query", "SELECT year FROM splits"),
          List.of("flips", "2000"),
          List.of("least"),
          List.of("least", "2000"),
          List.of("power", "2020"),
          List.of("simulate", "2000", "--runs", "1000"),
          List.of("simulate", "--period", "1828-2024", "--runs", "1000"),
          List.of("stats"),
          List.of("reproduce"),
          List.of("whatif", "2000"),
          List.of("house-size", "2000", "--from", "430", "--to", "440"),
          List.of("apportion", "--census", "2020", "--house", "435"),
          List.of("exercise", "--list"));

  /** Commands that write files, or a text of one form only. */
  private static final Set<String> NO_REPORT =
      Set.of("charts", "completion", "export", "help", "site");

  static Stream<List<String>> reports() {
    return REPORTS.stream();
  }

  static Stream<String> commands() {
    return Commands.names().stream();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void json_is_one_indented_object_in_camel_case_with_the_version_of_the_data(List<String> args) {
    CommandRun run = CommandRun.inside(with(args, "--format", "json"));
    String out = run.out();
    assertThat(out).startsWith("{\n  \"").endsWith("\n}\n").doesNotContain("\t", "\r");
    assertThat(out.lines().filter(l -> l.matches(" *\"[^\"]*_[^\"]*\": .*"))).isEmpty();
    JsonNode json = run.json();
    assertThat(json.isObject()).isTrue();
    assertThat(json.get("data").get("version").textValue()).isNotBlank();
    assertThat(json.get("data").get("sha256").textValue()).matches("[0-9a-f]{64}");
    assertThat(json.get("notes").isArray()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_table_fits_into_eighty_columns_when_piped(List<String> args) {
    for (String line : CommandRun.inside(args.toArray(new String[0])).lines()) {
      assertThat(line.codePointCount(0, line.length())).as(line).isLessThanOrEqualTo(80);
      assertThat(line).isEqualTo(line.stripTrailing()).doesNotContain("\033");
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void csv_has_a_header_in_snake_case_and_rows_as_long_as_it(List<String> args) {
    String csv = CommandRun.inside(with(args, "--format", "csv")).out();
    List<List<String>> rows = Csv.parse(csv);
    assertThat(rows.get(0)).allMatch(name -> name.matches("[a-z][a-z0-9_]*"), "snake_case");
    assertThat(rows).allMatch(row -> row.size() == rows.get(0).size(), "as long as the header");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void markdown_begins_with_a_heading(List<String> args) {
    assertThat(CommandRun.inside(with(args, "--format", "markdown")).out()).startsWith("## ");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void help_shows_usage_and_an_example_in_eighty_columns(String command) {
    CommandRun help = CommandRun.inside("help", command);
    assertThat(help.out())
        .startsWith("Usage: twocounts " + command)
        .contains("Example:\n  twocounts " + command)
        .contains("--data=FILE");
    assertThat(help.lines()).allMatch(line -> line.length() <= 80, "at most 80 columns");
    assertThat(CommandRun.inside(command, "--help")).isEqualTo(help);
  }

  @Test
  void every_command_that_prints_a_report_stands_above() {
    List<String> tried = REPORTS.stream().map(args -> args.get(0)).toList();
    assertThat(Commands.names())
        .filteredOn(command -> !NO_REPORT.contains(command))
        .allMatch(tried::contains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "help foo | no command \"foo\"; twocounts help lists them",
        "help claims chek | no command of claims \"chek\"; did you mean check?",
        "foo --help | no command \"foo\"; twocounts help lists them",
        "reproduce foo | twocounts reproduce lists them",
        "tables foo | twocounts tables lists them",
        "claims show nosuch | twocounts claims list lists them",
        "claims lsit | did you mean claims list?",
        "claims measure | did you mean claims measures?",
        "claims measures poplar-vote | no measure \"poplar-vote\"; did you mean popular-vote?",
        "claims measures xyzzy | no measure \"xyzzy\"; twocounts claims measures lists them",
        "query SELECT year FROM x | put the query in quotes",
        "flips twothousand | 'twothousand' is not a whole number",
      })
  void a_mistyped_word_is_answered_in_our_words(String line, String message) {
    CommandRun.inside(line.strip().split(" ", -1))
        .failsWith(2, message)
        .doesNotSpeakOf("positional parameter");
  }

  @Test
  void help_explains_the_commands_of_a_command() {
    assertThat(CommandRun.inside("help", "claims", "check").out())
        .startsWith("Usage: twocounts claims check");
  }

  @Test
  @StartsProcess
  void help_lists_every_command_with_its_summary() {
    String help = CommandRun.of("--help").out();
    Commands.ALL.forEach(
        c -> assertThat(help).containsPattern("(?m)^  " + c.name() + " +" + c.summary()));
    assertThat(CommandRun.inside("help").out()).isEqualTo(help);
  }

  @Test
  @StartsProcess
  void without_a_command_help_is_an_error() {
    CommandRun run = CommandRun.of();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: twocounts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "elctions                          | no command \"elctions\"; did you mean elections?",
        "splits --defintion x              | no option \"--defintion\"; did you mean --definition?",
        "splits --definition took-ofice    | did you mean took-office?",
        "splits extra                      | \"extra\" is one argument too many",
        "elections --format xml            | none of table, json, csv, markdown",
        "elections --from 18x0             | '18x0' is not a whole number",
        "show                              | missing required parameter: 'YEAR'",
        "show 1877                         | no election in 1877; nearest: 1876 and 1880",
        "show 2028                         | the last in the record is 2024",
        "show 99999999999                  | is not from -2147483648 to 2147483647",
        "show 1876 --state Luisiana        | did you mean Louisiana?",
        "show 1876 --state ZZ              | no state \"ZZ\"",
        "show 1824 --state CA              | California did not yet vote in 1824",
        "state Ohoi                        | did you mean Ohio?",
        "parties Democrtic                 | did you mean Democratic?",
        "tipping 1820                      | 1820: no national popular vote before 1824",
        "tipping 1824                      | no candidate won a majority of electors",
        "tipping 1992 --rival Pero         | did you mean Ross Perot?",
        "tipping 1992 --rival Clinton      | is no rival of",
        "bias --to 1820                    | no national popular vote before 1824",
        "cite 1876 LA Tildn                | did you mean Samuel J. Tilden?",
        "chart no-such-chart               | no chart \"no-such-chart\"",
        "chart                             | which chart?",
        "chart both-counts --year 1876     | shows all elections; leave --year out",
        "chart map --theme drk             | did you mean dark?",
        "chart map --formats gif           | none of png, svg, pdf",
        "chart map --dpi 1                 | dpi 1 is not from 36 to 2400",
        "claims check no-such-pack         | no pack or file \"no-such-pack\"",
        "claims show five-president        | did you mean five-presidents?",
        "help elctions                     | did you mean elections?",
        "completion fish                   | none of bash, zsh",
        "splits --attribution 1960         | expected YEAR=NAME",
        "splits --attribution 1960=nobody  | no attribution \"nobody\" for 1960; it has",
        "splits --attribution 1900=slate   | only one way to count that year",
        "splits --attribution 1901=slate   | no election of 1901",
        "splits --data                     | missing",
      })
  void wrong_usage_ends_with_one_line_that_says_what_would_be_right(String line, String message) {
    CommandRun.inside(line.strip().split(" +", -1)).failsWith(2, message.strip());
  }

  @Test
  void an_attribution_cannot_be_chosen_twice_for_a_year() {
    CommandRun.inside("splits", "--attribution", "1960=slate", "--attribution", "1960=proportional")
        .failsWith(2, "names 1960 twice");
  }

  @Test
  void global_options_stand_before_and_after_the_command() {
    CommandRun before =
        CommandRun.inside("--format", "csv", "--attribution", "1960=slate", "splits");
    CommandRun after = CommandRun.inside("splits", "--attribution=1960=slate", "--format=csv");
    assertThat(before).isEqualTo(after);
    assertThat(before.out()).startsWith("year,president,");
    CommandRun nested = CommandRun.inside("claims", "list", "--format", "json");
    assertThat(nested).isEqualTo(CommandRun.inside("--format", "json", "claims", "list"));
  }

  @Test
  @StartsProcess
  void the_version_names_program_and_data() {
    assertThat(CommandRun.of("--version").out())
        .startsWith("twocounts ")
        .containsPattern("data \\S+, sha256\n?\\s*[0-9a-f]{64}");
    JsonNode json = CommandRun.inside("--version", "--format", "json").json();
    assertThat(json.get("program").get("version").textValue()).isNotBlank();
  }

  @Test
  void an_error_shows_its_trace_only_when_asked() {
    CommandRun run = CommandRun.inside("show", "1877", "--verbose");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("twocounts: no election in 1877")
        .contains("    at org.twocounts");
  }

  @Test
  void an_attribution_in_force_is_said_under_the_table_and_in_the_notes() {
    String note = "1960 is counted under attribution proportional.";
    assertThat(CommandRun.inside("splits", "--attribution", "1960=proportional").out())
        .contains("* " + note)
        .contains("John F. Kennedy")
        .startsWith("6 elections");
    JsonNode json =
        CommandRun.inside("elections", "--attribution", "1960=proportional", "--format", "json")
            .json();
    assertThat(json.get("notes")).anyMatch(n -> n.textValue().equals(note));
  }

  @Test
  @StartsProcess
  void a_terminal_is_given_colours_only_where_they_are_asked_for() {
    assertThat(CommandRun.inside("splits", "--color", "always").out()).contains("\033[1m");
    assertThat(CommandRun.of("splits").out()).doesNotContain("\033");
    assertThat(
            CommandRun.with(List.of("-Dtwocounts.terminals=out"), "splits", "--color", "never")
                .out())
        .doesNotContain("\033");
  }

  @Test
  @StartsProcess
  void a_wide_terminal_shows_more_columns_than_a_pipe() {
    CommandRun wide =
        CommandRun.with(
            List.of("-Dtwocounts.terminals=out", "-Dtwocounts.columns=120"),
            "elections",
            "--color=never");
    assertThat(wide.out()).contains("Popular  Popular");
    assertThat(wide.lines()).allMatch(line -> line.length() <= 120, "fits");
    assertThat(CommandRun.inside("elections").out()).doesNotContain("Popular  Popular");
  }

  private static String[] with(List<String> args, String... more) {
    return Stream.concat(args.stream(), Stream.of(more)).toArray(String[]::new);
  }
}
