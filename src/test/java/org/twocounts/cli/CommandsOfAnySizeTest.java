package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.SoundWords;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.stats.Statistics;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.data.CutRecord;
import org.twocounts.data.RecordsOfAnySize;

/** Every command over records of any size: an answer, or a line that says what the record lacks. */
@WholeGallery
class CommandsOfAnySizeTest {
  /** Lines of a command; YEAR stands for each of the record's first and last. */
  static final List<String> EVERY_KIND =
      List.of(
          "elections",
          "elections --measures",
          "elections --party Republican",
          "show YEAR",
          "show YEAR --states --sources --measures",
          "show YEAR --state VA --sources",
          "state VA",
          "state OH",
          "find a",
          "find no-such-name",
          "parties",
          "parties Democratic",
          "validate",
          "cite",
          "cite YEAR",
          "cite YEAR VA",
          "query ALL_ELECTIONS",
          "tables",
          "tables splits",
          "export OUT",
          "splits",
          "splits --include-partial --definition electoral-plurality",
          "splits --definition electoral-majority",
          "sensitivity YEAR",
          "tipping YEAR",
          "tipping YEAR --convention either-side --baseline two-party",
          "bias",
          "bias --convention either-side --baseline two-party",
          "flips",
          "flips YEAR",
          "flips YEAR --goal deny --third-party keep",
          "least",
          "least --by population",
          "least YEAR",
          "least YEAR --by population",
          "power YEAR",
          "simulate YEAR --runs 500",
          "simulate YEAR --model uniform --national-sd 3",
          "simulate YEAR --model random-voting --runs 500",
          "simulate --period 1789-2028 --model bootstrap",
          "stats",
          "reproduce",
          "reproduce 538 --differing",
          "whatif YEAR",
          "whatif YEAR --rule unit --electors no-bonus",
          "whatif YEAR --rule proportional --method webster --states",
          "whatif YEAR --rule fractional --two-party",
          "whatif YEAR --rule district",
          "whatif YEAR --rule popular",
          "whatif YEAR --electors population",
          "whatif YEAR --house 500",
          "whatif YEAR --house cube-root --apportionment hill",
          "whatif YEAR --preset cervas-grofman",
          "whatif YEAR --preset lodge-gossett",
          "whatif YEAR --preset district-plan",
          "whatif YEAR --swing R+1",
          "whatif YEAR --flip VA=Trump",
          "whatif --all-years",
          "whatif --all-years --rule proportional",
          "house-size YEAR --from 430 --to 440",
          "apportion",
          "apportion --census 2020 --house 435",
          "apportion --census 1990 --paradox alabama",
          "apportion --paradox population",
          "apportion --paradox new-states",
          "claims list",
          "claims measures",
          "claims measures splits",
          "claims check",
          "claims check article-2018 --as markdown",
          "claims show five-presidents",
          "exercise --list",
          "exercise --topic reading-a-chart --questions 1 --as html --key OUT.html",
          "chart --list",
          "chart both-counts --out OUT --formats svg",
          "chart map --year YEAR --out OUT --formats svg",
          "charts --out OUT --formats svg",
          "site OUT-site",
          "import docs/examples/2028.csv --dry-run",
          "help stats",
          "completion bash");

  private static final List<String> FORMATS = List.of("table", "json", "csv", "markdown");

  /** Texts that no record changes; their words are for other tests. */
  private static final Set<String> OF_NO_RECORD = Set.of("help", "completion", "tables");

  private static final Pattern NO_NUMBER = Pattern.compile("\\b(NaN|Infinity)\\b");

  /** Drawing and making pages take longest; every chart and page is tried elsewhere. */
  private static final Set<String> GALLERIES = Set.of("1789", "made up");

  /** Records over which every line is tried. */
  private static final Set<String> WHOLLY = Set.of("1824", "made up");

  /** A short path that is the same in every run: lines with it break at the same place. */
  private static final Path FOLDER = Path.of("target", "records-of-any-size");

  @BeforeAll
  static void makeFolder() throws IOException {
    Files.createDirectories(FOLDER);
  }

  static Stream<CutRecord> records() {
    return RecordsOfAnySize.all();
  }

  @Test
  void every_command_is_tried() {
    assertThat(EVERY_KIND.stream().map(CommandsOfAnySizeTest::command).distinct())
        .containsExactlyInAnyOrderElementsOf(Commands.names());
  }

  @ParameterizedTest
  @MethodSource("records")
  void every_command_answers_or_says_what_the_record_lacks(CutRecord cut) throws IOException {
    Path file = cut.write(FOLDER);
    List<String> faults = new ArrayList<>();
    int turn = Math.floorMod(cut.toString().hashCode(), FORMATS.size());
    for (String line : lines(cut)) {
      faults.addAll(faults(line, file, FORMATS.get(turn++ % FORMATS.size())));
    }
    assertThat(faults).isEmpty();
  }

  /** Every line over some records; over the others some of them, and each command once. */
  private static List<String> lines(CutRecord cut) {
    List<String> lines = new ArrayList<>(EVERY_KIND);
    for (Topic topic : Topic.values()) {
      lines.add("exercise --topic " + topic.label() + " --from YEAR --to YEAR");
      lines.add("exercise --topic " + topic.label() + " --state OH");
      for (Level level : Level.values()) {
        String sheet = "exercise --topic " + topic.label() + " --level " + level.label();
        lines.add(sheet);
        lines.add(sheet + " --questions 1");
      }
    }
    Statistics.ids().forEach(id -> lines.add("stats " + id));
    lines.removeIf(line -> line.matches("(charts|site) .*") && !GALLERIES.contains(cut.toString()));
    List<Integer> years = cut.years().isEmpty() ? List.of(2024) : cut.years();
    List<Integer> ends = List.of(years.get(0), years.get(years.size() - 1));
    return WHOLLY.contains(cut.toString())
        ? lines.stream().flatMap(line -> ofYears(line, ends)).toList()
        : sample(lines, cut).stream()
            .flatMap(line -> ofYears(line, oneOf(ends, line, cut)))
            .toList();
  }

  /** Of the records of which some lines are tried, each line in its first election or its last. */
  private static List<Integer> oneOf(List<Integer> ends, String line, CutRecord cut) {
    return List.of(ends.get(Math.floorMod((line + cut).hashCode(), 2)));
  }

  private static List<String> sample(List<String> lines, CutRecord cut) {
    Set<String> commands = new HashSet<>();
    int every = cut.isLacking() ? 14 : 9;
    int first = Math.floorMod(cut.toString().hashCode(), every);
    return IntStream.range(0, lines.size())
        .filter(i -> commands.add(command(lines.get(i))) || i % every == first)
        .mapToObj(lines::get)
        .toList();
  }

  private static Stream<String> ofYears(String line, List<Integer> years) {
    return line.contains("YEAR")
        ? years.stream().distinct().map(year -> line.replace("YEAR", String.valueOf(year)))
        : Stream.of(line);
  }

  private static String command(String line) {
    return line.split(" ", 2)[0];
  }

  private static List<String> faults(String line, Path file, String format) {
    List<String> args = new ArrayList<>();
    for (String word : line.split(" ", -1)) {
      args.add(
          word.replace("ALL_ELECTIONS", "SELECT * FROM elections")
              .replace("OUT", FOLDER.resolve("out").toString()));
    }
    args.addAll(List.of("--data", file.toString(), "--format", format));
    CommandRun run = CommandRun.inside(args.toArray(new String[0]));
    List<String> said =
        run.err()
            .lines()
            .filter(l -> !l.endsWith("is not the record released with this program"))
            .toList();
    List<String> faults = new ArrayList<>();
    if (run.exitCode() != 0 && run.exitCode() != 2) {
      faults.add("exit " + run.exitCode() + " " + said + run.out().lines().limit(12).toList());
    }
    if (run.exitCode() == 2 && (said.size() != 1 || !run.out().isEmpty())) {
      faults.add("exit 2 with " + said);
    }
    if (!OF_NO_RECORD.contains(command(line))) {
      faults.addAll(SoundWords.faults(String.join("\n", said)));
      faults.addAll(faults(run.out(), format, line));
    }
    return faults.stream().map(f -> line + " (" + format + "): " + f).toList();
  }

  private static List<String> faults(String out, String format, String line) {
    boolean page = line.contains("html");
    if (page || format.equals("json")) {
      return NO_NUMBER.matcher(out).find() ? List.of("a value that is no number") : List.of();
    }
    return SoundWords.faults(out);
  }
}
