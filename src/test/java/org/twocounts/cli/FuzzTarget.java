package org.twocounts.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twocounts.chart.theme.PatchedFont;
import org.twocounts.chart.theme.ThemeFile;
import org.twocounts.words.Steering;

/**
 * What strangers give the program, each with the commands that take it, of which one is drawn by
 * the content. Any bytes are an answer or a refusal: never a bug (exit code 70), never a line too
 * long or one that steers the terminal; and what is written is whole, or is not there.
 */
enum FuzzTarget {
  RECORD(
      "validate FILE",
      "elections --data FILE",
      "splits --include-partial --data FILE",
      "show 1900 --states --sources --data FILE",
      "bias --data FILE --format json",
      "tipping 1900 --data FILE",
      "flips 1900 --data FILE",
      "least 1900 --data FILE",
      "power 1900 --data FILE",
      "whatif 1900 --rule proportional --data FILE",
      "whatif --all-years --rule unit --data FILE",
      "sensitivity 1900 --data FILE",
      "parties --data FILE",
      "find a --data FILE",
      "state PA --data FILE",
      "stats --data FILE",
      "cite 1900 PA --data FILE"),
  EXPORT(
      "export OUT --data FILE",
      "export OUT --formats csv --data FILE",
      "export OUT --formats json --data FILE"),
  PACK("claims check FILE --fair --data SMALL"),
  THEME {
    @Override
    CommandRun run(FuzzFolder folder, byte[] content) {
      Path file = folder.put(FuzzFolder.FILE, content);
      return CommandRun.on(
          terminal -> {
            try {
              ThemeFile.read(file);
              return 0;
            } catch (RuntimeException | Error e) {
              return new Failure(e).report(terminal, false);
            }
          });
    }
  },
  /** Changes of the program's font, as {@link PatchedFont} reads them. */
  FONT(
      "chart both-counts --formats svg --svg-text --theme FILE --out OUT --data SMALL",
      "chart both-counts --formats html --theme FILE --out OUT --data SMALL",
      "chart both-counts --formats pdf --theme FILE --out OUT --data SMALL",
      "chart both-counts --formats png --theme FILE --out OUT --data SMALL") {
    @Override
    CommandRun run(FuzzFolder folder, byte[] content) {
      folder.put("a.ttf", PatchedFont.of(new String(content, UTF_8)));
      folder.put(
          FuzzFolder.FILE,
          "{\"fonts\": {\"regular\": \"a.ttf\", \"bold\": \"a.ttf\"}}".getBytes(UTF_8));
      return folder.run(drawn(content));
    }
  },
  LOGO(
      "chart both-counts --formats svg --theme FILE --out OUT --data SMALL",
      "chart both-counts --formats pdf --theme FILE --out OUT --data SMALL",
      "chart both-counts --formats png --theme FILE --out OUT --data SMALL") {
    @Override
    CommandRun run(FuzzFolder folder, byte[] content) {
      folder.put("logo", content);
      folder.put(FuzzFolder.FILE, "{\"logo\": \"logo\"}".getBytes(UTF_8));
      return folder.run(drawn(content));
    }
  },
  /** The first line holds arguments, one after each bar; the others are a house style. */
  CHART("chart --theme FILE --out OUT --data SMALL") {
    @Override
    CommandRun run(FuzzFolder folder, byte[] content) {
      return withArguments(folder, content);
    }
  },
  SCENARIO("whatif --scenario FILE --data SMALL"),
  WEIGHTS("power --weights FILE --data SMALL"),
  POPULATIONS("apportion --populations FILE --house 40 --data SMALL"),
  ANSWERS("claims grade PACK FILE --data SMALL"),
  IMPORT("import FILE --dry-run --year 1904 --like 1900 --data SMALL"),
  /** The first line holds arguments, one after each bar; the others are the table. */
  IMPORT_MAP("import FILE --dry-run --data SMALL") {
    @Override
    CommandRun run(FuzzFolder folder, byte[] content) {
      return withArguments(folder, content);
    }
  },
  LABELS("chart both-counts --labels FILE --list-labels --data SMALL"),
  /** A query. */
  SQL(
      "--format table --data SMALL",
      "--format json --data SMALL",
      "--format csv --data SMALL",
      "--format markdown --data SMALL") {
    @Override
    CommandRun run(FuzzFolder folder, byte[] content) {
      List<String> args = new ArrayList<>(List.of("query", new String(content, UTF_8)));
      args.addAll(drawn(content));
      return folder.run(args);
    }
  },
  /** An argument a line. */
  OPTIONS("--data SMALL") {
    @Override
    CommandRun run(FuzzFolder folder, byte[] content) {
      List<String> args = new ArrayList<>(new String(content, UTF_8).lines().toList());
      args.addAll(drawn(content));
      return isWriting(args) ? NOTHING : folder.run(args);
    }
  };

  private static final CommandRun NOTHING = new CommandRun(0, "", "");
  private static final int LONGEST_LINE = 300;
  private static final int LAST_KNOWN_CODE = 5;

  /** Commands that write, or draw. */
  private static final Set<String> WRITING = Set.of("chart", "charts", "export", "site", "new");

  private static final Pattern NAMES_A_FILE_TO_WRITE =
      Pattern.compile("--(?:output|out|save|key)(?:=.*)?", Pattern.DOTALL);

  /** A line for each. */
  private final String commands;

  FuzzTarget(String... commands) {
    this.commands = String.join("\n", commands);
  }

  CommandRun run(FuzzFolder folder, byte[] content) {
    folder.put(FuzzFolder.FILE, content);
    return folder.run(drawn(content));
  }

  /** The words of the command that this content is for. */
  final List<String> drawn(byte[] content) {
    List<String> lines = commands.lines().toList();
    String line = lines.get(Math.floorMod(Arrays.hashCode(content), lines.size()));
    return List.of(line.split(" ", -1));
  }

  final CommandRun withArguments(FuzzFolder folder, byte[] content) {
    String text = new String(content, UTF_8);
    int end = text.indexOf('\n');
    List<String> given = end > 0 ? List.of(text.substring(0, end).split("\\|", -1)) : List.of();
    folder.put(FuzzFolder.FILE, text.substring(end + 1).getBytes(UTF_8));
    List<String> args = new ArrayList<>(drawn(content));
    args.addAll(given);
    return isWriting(given) ? NOTHING : folder.run(args);
  }

  /**
   * Gives the program these bytes.
   *
   * @return the exit code
   * @throws AssertionError if it did not keep what it promises
   */
  final int check(byte[] content) {
    try (FuzzFolder folder = new FuzzFolder()) {
      CommandRun run = run(folder, content);
      checkWords(run, folder);
      folder.checkWritten(run);
      return run.exitCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void checkWords(CommandRun run, FuzzFolder folder) {
    if (run.exitCode() < 0 || run.exitCode() > LAST_KNOWN_CODE) {
      throw new AssertionError(this + " exit code " + run.exitCode() + ": " + run.err());
    }
    if (run.exitCode() > 1 && run.err().isEmpty() && run.out().isEmpty()) {
      throw new AssertionError(this + " fails without a word: " + run.exitCode());
    }
    if ((run.out() + run.err()).codePoints().anyMatch(c -> Steering.isOne(c) && c != '\r')) {
      throw new AssertionError(this + " steers: " + run);
    }
    if (run.exitCode() > 1) {
      String said = run.err().replace(folder.toString(), "FOLDER");
      said.lines()
          .filter(line -> line.codePointCount(0, line.length()) > LONGEST_LINE)
          .findFirst()
          .ifPresent(
              line -> {
                throw new AssertionError(this + " says too much: " + line);
              });
    }
  }

  /** The inputs that are kept: those to begin with, and those that once found a fault. */
  List<Path> corpus() {
    Path folder = Path.of("src/test/resources/org/twocounts/fuzz", folder());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its name as that of a folder. */
  String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isWriting(List<String> args) {
    return args.stream()
        .anyMatch(arg -> WRITING.contains(arg) || NAMES_A_FILE_TO_WRITE.matcher(arg).matches());
  }
}
