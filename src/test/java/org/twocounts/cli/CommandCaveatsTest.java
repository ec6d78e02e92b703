package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twocounts.model.CaveatMeasure.ELECTORS;
import static org.twocounts.model.CaveatMeasure.METHODS;
import static org.twocounts.model.CaveatMeasure.POPULAR_VOTE;
import static org.twocounts.model.CaveatMeasure.POPULATION;
import static org.twocounts.model.CaveatMeasure.STATE_VOTES;
import static org.twocounts.model.CaveatMeasure.SWING;
import static org.twocounts.model.CaveatMeasure.TIPPING;
import static org.twocounts.model.CaveatMeasure.TURNOUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.model.CaveatMeasure;

/** Every command with figures that a standing caveat touches states it, in every format. */
class CommandCaveatsTest {
  private static final String YEAR = "YEAR";
  private static final List<Integer> YEARS =
      List.of(1789, 1800, 1824, 1828, 1848, 1860, 1864, 1868, 1872, 1876, 1912, 1960, 1968, 2016);

  /** Commands without figures of elections. */
  private static final Set<String> WITHOUT =
      Set.of(
          "find",
          "validate",
          "tables",
          "export",
          "import",
          "help",
          "completion",
          "chart",
          "charts",
          "claims",
          "exercise",
          "site",
          "parties",
          "stats",
          "reproduce",
          "splits");

  /** Commands of one election, and what their figures measure: a new command is added here. */
  private static final List<Line> LINES =
      List.of(
          new Line("elections --from YEAR --to YEAR", POPULAR_VOTE, ELECTORS),
          new Line(
              "elections --measures --from YEAR --to YEAR",
              POPULAR_VOTE,
              ELECTORS,
              SWING,
              POPULATION,
              TURNOUT),
          new Line("show YEAR --states", POPULAR_VOTE, ELECTORS, METHODS, STATE_VOTES),
          new Line("sensitivity YEAR", POPULAR_VOTE, ELECTORS),
          new Line("tipping YEAR", TIPPING),
          new Line("bias --from YEAR --to YEAR", TIPPING),
          new Line("flips YEAR", TIPPING),
          new Line("least YEAR", POPULAR_VOTE),
          new Line("least YEAR --by population", POPULATION),
          new Line("power YEAR", POPULATION),
          new Line("whatif YEAR --rule unit", POPULAR_VOTE, ELECTORS),
          new Line("whatif YEAR --electors population", POPULAR_VOTE, ELECTORS, POPULATION),
          new Line("house-size YEAR --from 300 --to 301", POPULATION),
          new Line(
              "query \"SELECT year, popular_leader FROM elections WHERE year = YEAR\"",
              POPULAR_VOTE),
          new Line("simulate YEAR --runs 500", POPULAR_VOTE, TIPPING, SWING),
          new Line("simulate YEAR --model random-voting --runs 500", ELECTORS, POPULATION),
          new Line("state LA --from YEAR --to YEAR"),
          new Line("cite YEAR NY"),
          new Line("apportion --census 1850"));

  private record Line(String words, Set<CaveatMeasure> measures) {
    Line(String words, CaveatMeasure... measures) {
      this(words, Set.of(measures));
    }

    String command() {
      return words.substring(0, words.indexOf(' '));
    }

    String[] arguments(int year, String format) {
      List<String> arguments = new ArrayList<>();
      String[] parts = words.replace(YEAR, String.valueOf(year)).split("\"", -1);
      arguments.addAll(List.of(parts[0].strip().split(" ")));
      if (parts.length > 1) {
        arguments.add(parts[1]);
      }
      arguments.add("--format");
      arguments.add(format);
      return arguments.toArray(new String[0]);
    }
  }

  private record Case(Line line, int year) {
    List<Caveat> expected() {
      return StandingCaveats.of(TheRecord.record()).belongingTo(Shown.of(line.measures()).in(year));
    }

    @Override
    public String toString() {
      return line.words().replace(YEAR, String.valueOf(year));
    }
  }

  @Test
  void every_command_is_tried_or_known_to_have_no_figures_of_one_election() {
    Set<String> tried = new TreeSet<>(WITHOUT);
    LINES.forEach(line -> tried.add(line.command()));
    assertThat(tried).containsExactlyInAnyOrderElementsOf(Commands.names());
  }

  static Stream<Case> cases() {
    return LINES.stream()
        .filter(line -> !line.measures().isEmpty())
        .flatMap(line -> YEARS.stream().map(year -> new Case(line, year)))
        .filter(c -> !c.expected().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_json_holds_the_caveats_that_belong_to_the_figures(Case tried) {
    CommandRun run = CommandRun.inside(tried.line().arguments(tried.year(), "json"));
    if (run.exitCode() == 2) {
      assertThat(run.err()).hasLineCount(1);
      return;
    }
    List<String> ids = new ArrayList<>();
    for (JsonNode caveat : run.json().get("caveats")) {
      ids.add(caveat.get("id").textValue());
      assertThat(caveat.get("years")).isNotEmpty();
      assertThat(caveat.get("text").textValue()).endsWith(".").doesNotContain("{");
    }
    assertThat(ids).containsAll(tried.expected().stream().map(Caveat::id).toList());
  }

  static Stream<Case> oneYearEach() {
    return LINES.stream()
        .filter(line -> !line.measures().isEmpty())
        .map(line -> new Case(line, 1860))
        .filter(c -> !c.expected().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oneYearEach")
  void people_read_them_under_the_table_and_beside_the_csv(Case tried) {
    for (String format : List.of("table", "markdown", "csv")) {
      CommandRun run = CommandRun.inside(tried.line().arguments(tried.year(), format));
      assertThat(run.exitCode()).as(run.err()).isZero();
      String printed = format.equals("csv") ? run.err() : run.out();
      for (Caveat caveat : tried.expected()) {
        assertThat(printed.replaceAll("\\s+", " "))
            .as(format)
            .containsAnyOf(caveat.full(), caveat.brief());
      }
    }
  }

  @Test
  void a_state_has_its_own_caveats_and_those_of_the_nation() {
    assertThat(ids("state", "FL", "--from", "1868", "--to", "1868"))
        .contains("1868-no-popular-vote", "1868-states-not-counted");
    assertThat(ids("cite", "1872", "LA"))
        .containsExactly("1872-greeley-died", "1872-votes-refused");
    assertThat(ids("cite", "1860", "PA")).isEmpty();
    assertThat(ids("show", "1860", "--state", "PA")).isEmpty();
  }

  @Test
  void an_apportionment_says_whom_its_populations_count() {
    assertThat(ids("apportion", "--census", "1850"))
        .containsExactly("1790-1860-apportionment-populations");
    assertThat(ids("apportion", "--census", "1870")).isEmpty();
    assertThat(ids("apportion", "--census", "1850", "--paradox", "alabama")).isNotEmpty();
  }

  @Test
  void outputs_of_many_elections_have_the_caveats_of_those_that_they_show() {
    assertThat(ids("splits")).contains("1824-no-popular-vote", "1876-votes-disputed");
    assertThat(ids("parties")).contains("1824-no-popular-vote");
    assertThat(ids("stats", "inversions")).contains("1876-votes-disputed");
    assertThat(ids("whatif", "--all-years", "--to", "1868", "--electors", "population"))
        .contains("1790-1860-apportionment-populations", "1864-states-not-counted");
    assertThat(ids("flips")).contains("1872-votes-refused");
    assertThat(ids("elections", "--from", "1880", "--to", "1908")).isEmpty();
  }

  @Test
  void judged_claims_have_the_caveats_of_what_was_found() {
    CommandRun run = CommandRun.inside("claims", "show", "five-presidents");
    assertThat(run.out().replaceAll("\\s+", " ")).contains("6 of 24 states");
    assertThat(
            CommandRun.inside("claims", "check", "article-2018", "--format", "json")
                .json()
                .get("caveats"))
        .isNotEmpty();
  }

  @Test
  void a_worksheet_says_whom_the_populations_of_its_questions_count() {
    JsonNode sheet =
        CommandRun.inside(
                "exercise",
                "--topic",
                "apportionment",
                "--level",
                "college",
                "--questions",
                "12",
                "--format",
                "json")
            .json();
    for (JsonNode question : sheet.get("questions")) {
      int year = Integer.parseInt(question.get("subject").textValue().replaceAll("\\D.*", "0"));
      boolean population = question.get("question").textValue().contains("population");
      if (population && year <= 1860) {
        assertThat(question.get("caveats").toString()).contains("three fifths of the enslaved");
      }
    }
  }

  @Test
  void the_electors_refused_in_1864_are_told_apart_from_states_that_took_no_part() {
    JsonNode states = CommandRun.inside("show", "1864", "--format", "json").json().get("states");
    for (JsonNode state : states) {
      String code = state.get("state").textValue();
      String kind = state.get("absenceKind").isNull() ? "" : state.get("absenceKind").textValue();
      boolean refused = code.equals("LA") || code.equals("TN");
      assertThat(kind.equals("votes-refused")).as(code).isEqualTo(refused);
    }
    JsonNode rows =
        CommandRun.inside(
                "query",
                "SELECT state FROM states WHERE absence_kind = 'votes-refused' ORDER BY state",
                "--format",
                "json")
            .json()
            .get("rows");
    assertThat(rows.toString()).isEqualTo("[[\"LA\"],[\"TN\"]]");
  }

  private static List<String> ids(String... arguments) {
    String[] all =
        Stream.concat(Stream.of(arguments), Stream.of("--format", "json")).toArray(String[]::new);
    List<String> ids = new ArrayList<>();
    CommandRun.inside(all).json().get("caveats").forEach(c -> ids.add(c.get("id").textValue()));
    return ids;
  }
}
