package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every option and argument of every command, given what nobody gives. */
@WholeGallery
class StrangeOptionsTest {
  private static final String SMALL = "src/test/resources/org/twocounts/data/three-states.json";

  /** What a command needs beside the option, so that it gets as far as reading it. */
  private static final Map<String, List<String>> NEEDED =
      Map.ofEntries(
          Map.entry("show", List.of("2000")),
          Map.entry("state", List.of("OH")),
          Map.entry("find", List.of("Gore")),
          Map.entry("tipping", List.of("2000")),
          Map.entry("flips", List.of("2000")),
          Map.entry("least", List.of("2000")),
          Map.entry("power", List.of("2000")),
          Map.entry("whatif", List.of("2000")),
          Map.entry("house-size", List.of("2000", "--from", "430", "--to", "432")),
          Map.entry("simulate", List.of("2000", "--runs", "100")),
          Map.entry("sensitivity", List.of("2000")),
          Map.entry("query", List.of("SELECT year FROM splits")),
          Map.entry("apportion", List.of("--census", "2000")),
          Map.entry("charts", List.of("--out", "OUT", "--formats", "svg", "--data", SMALL)),
          Map.entry("reproduce", List.of("538-bias-2016")),
          Map.entry("chart", List.of("map", "--year", "2000", "--formats", "svg", "--out", "OUT")),
          Map.entry("export", List.of("OUT", "--formats", "csv")),
          Map.entry("import", List.of("docs/examples/2028.csv", "--dry-run")),
          Map.entry("claims check", List.of("law")),
          Map.entry("claims show", List.of("five-presidents")),
          Map.entry("claims grade", List.of("law", "none.csv")),
          Map.entry("completion", List.of("bash")));

  /** Commands that work for long, or write, before they come to what was given. */
  private static final Set<String> LONG = Set.of("charts --out", "site --output", "site 0");

  private static final String STEERING = "a\u202eb\u001b[31mc\u0000";

  /** Of which each option and argument gets one. */
  private static final List<String> VALUES =
      List.of(
          Strangers.LONG,
          "2000=" + Strangers.LONG,
          Strangers.LONG + ".json",
          STEERING,
          STEERING + Strangers.LONG,
          "1e999999999",
          "");

  @TempDir private static Path folder;

  /** Each command with its path, such as {@code claims check}. */
  static Stream<String> commands() {
    List<String> found = new ArrayList<>();
    CommandLines.withAll().getSubcommands().values().forEach(c -> add("", c, found));
    return found.stream().distinct();
  }

  private static void add(String before, CommandLine command, List<String> found) {
    String path = before + command.getCommandName();
    found.add(path);
    command.getSubcommands().values().forEach(c -> add(path + " ", c, found));
  }

  private static CommandLine command(String path) {
    CommandLine command = CommandLines.withAll();
    for (String name : path.split(" ", -1)) {
      command = command.getSubcommands().get(name);
    }
    return command;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void what_an_option_says_is_refused_briefly_or_taken(String path) throws IOException {
    CommandLine command = command(path);
    List<OptionSpec> options = new ArrayList<>(command.getCommandSpec().options());
    options.addAll(CommandLines.withAll().getCommandSpec().options());
    Random random = new Random(path.hashCode());
    List<String> faults = new ArrayList<>();
    for (OptionSpec option : options) {
      if (option.arity().max() > 0 && !LONG.contains(path + " " + option.longestName())) {
        String value = drawn(random, values(option));
        faults.addAll(run(path, List.of(option.longestName(), value), true));
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void what_an_argument_says_is_refused_briefly_or_taken(String path) throws IOException {
    List<String> before =
        NEEDED.getOrDefault(path, List.of()).stream()
            .takeWhile(word -> !word.startsWith("-"))
            .toList();
    Random random = new Random(path.hashCode());
    List<String> faults = new ArrayList<>();
    for (int place = 0; place < 3; place++) {
      List<String> arguments = new ArrayList<>();
      for (int i = 0; i < place; i++) {
        arguments.add(i < before.size() ? before.get(i) : "2000");
      }
      arguments.add(drawn(random, values(path, place)));
      if (!LONG.contains(path + " " + place)) {
        faults.addAll(run(path, arguments, false));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static String drawn(Random random, List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static List<String> values(String path, int place) {
    return command(path).getCommandSpec().positionalParameters().stream()
        .filter(argument -> argument.index().contains(place))
        .findFirst()
        .map(StrangeOptionsTest::values)
        .orElse(VALUES);
  }

  /** Where a file is named, only such names as no file can have: nothing is written here. */
  private static List<String> values(ArgSpec argument) {
    boolean isOfFile =
        Stream.of(argument.auxiliaryTypes()).anyMatch(type -> type.equals(Path.class));
    return isOfFile ? VALUES.stream().filter(StrangeOptionsTest::namesNoFile).toList() : VALUES;
  }

  private static boolean namesNoFile(String value) {
    return value.contains(Strangers.LONG) || value.indexOf('\u0000') >= 0;
  }

  private static List<String> run(String path, List<String> given, boolean needed) {
    List<String> args = new ArrayList<>(List.of(path.split(" ", -1)));
    if (needed) {
      args.addAll(NEEDED.getOrDefault(path, List.of()));
    }
    args.addAll(given);
    args.replaceAll(arg -> arg.equals("OUT") ? folder.resolve("out").toString() : arg);
    CommandRun run = CommandRun.inside(args.toArray(new String[0]));
    return Strangers.faults(
        run.exitCode() == 4 ? new CommandRun(2, run.out(), run.err()) : run, args);
  }
}
