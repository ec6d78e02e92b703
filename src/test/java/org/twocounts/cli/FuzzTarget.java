package org.twocounts.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.twocounts.chart.theme.ThemeFile;
import org.twocounts.cli.session.Terminal;
import org.twocounts.words.Steering;

/**
 * What strangers give the program, each with the commands that take it. Any bytes are an answer or
 * a refusal: never a bug (exit code 70), never a line too long or one that steers the terminal.
 */
enum FuzzTarget {
  RECORD {
    @Override
    List<List<String>> commands(Path file, byte[] content) {
      List<String> lines =
          List.of(
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
              "cite 1900 PA --data FILE");
      int drawn = Math.floorMod(Arrays.hashCode(content), lines.size());
      return List.of(command(lines.get(drawn), file));
    }
  },
  PACK {
    @Override
    List<List<String>> commands(Path file, byte[] content) {
      return List.of(command("claims check FILE --fair --data " + SMALL, file));
    }
  },
  THEME {
    @Override
    CommandRun run(Path file, byte[] content) throws IOException {
      Files.write(file, content);
      return inside(
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
  SCENARIO {
    @Override
    List<List<String>> commands(Path file, byte[] content) {
      return List.of(command("whatif --scenario FILE --data " + SMALL, file));
    }
  },
  WEIGHTS {
    @Override
    List<List<String>> commands(Path file, byte[] content) {
      return List.of(command("power --weights FILE --data " + SMALL, file));
    }
  },
  POPULATIONS {
    @Override
    List<List<String>> commands(Path file, byte[] content) {
      return List.of(command("apportion --populations FILE --house 40 --data " + SMALL, file));
    }
  },
  ANSWERS {
    @Override
    List<List<String>> commands(Path file, byte[] content) {
      return List.of(command("claims grade " + PACK_TO_GRADE + " FILE --data " + SMALL, file));
    }
  },
  IMPORT {
    @Override
    List<List<String>> commands(Path file, byte[] content) {
      return List.of(
          command("import FILE --dry-run --year 1904 --like 1900 --data " + SMALL, file));
    }
  },
  /** The first line holds options, one after each bar; the others are the table. */
  IMPORT_MAP {
    @Override
    CommandRun run(Path file, byte[] content) throws IOException {
      String text = new String(content, UTF_8);
      int end = text.indexOf('\n');
      List<String> args = command("import FILE --dry-run --data " + SMALL, file);
      if (end > 0) {
        args.addAll(List.of(text.substring(0, end).split("\\|", -1)));
      }
      Files.writeString(file, text.substring(end + 1));
      return isWriting(args) ? NOTHING : CommandRun.inside(args.toArray(new String[0]));
    }
  },
  LABELS {
    @Override
    List<List<String>> commands(Path file, byte[] content) {
      return List.of(
          command("chart both-counts --labels FILE --list-labels --data " + SMALL, file));
    }
  },
  SQL {
    @Override
    CommandRun run(Path file, byte[] content) {
      String format = FORMATS.get(Math.floorMod(Arrays.hashCode(content), FORMATS.size()));
      String sql = new String(content, UTF_8);
      return CommandRun.inside("query", sql, "--format", format, "--data", SMALL);
    }
  },
  /** An argument a line. */
  OPTIONS {
    @Override
    CommandRun run(Path file, byte[] content) {
      List<String> args = new ArrayList<>(new String(content, UTF_8).lines().toList());
      args.addAll(List.of("--data", SMALL));
      return isWriting(args) ? NOTHING : CommandRun.inside(args.toArray(new String[0]));
    }
  };

  private static final String SMALL = "src/test/resources/org/twocounts/data/three-states.json";
  private static final String PACK_TO_GRADE =
      "src/test/resources/org/twocounts/fuzz/pack/article.json";
  private static final List<String> FORMATS = List.of("table", "json", "csv", "markdown");
  private static final CommandRun NOTHING = new CommandRun(0, "", "");
  private static final int LONGEST_LINE = 300;
  private static final int LAST_KNOWN_CODE = 5;

  /** Commands that write, or draw. */
  private static final Set<String> WRITING = Set.of("chart", "charts", "export", "site", "new");

  /** Options that name a file to write. */
  private static final List<String> WRITTEN = List.of("--o", "--s", "--k");

  /** The commands that read a file; one is enough. */
  List<List<String>> commands(Path file, byte[] content) {
    throw new IllegalStateException(this + " runs otherwise");
  }

  CommandRun run(Path file, byte[] content) throws IOException {
    Files.write(file, content);
    return CommandRun.inside(commands(file, content).get(0).toArray(new String[0]));
  }

  /**
   * Gives the program these bytes.
   *
   * @return the exit code
   * @throws AssertionError if it did not keep what it promises
   */
  final int check(Path file, byte[] content) {
    CommandRun run;
    try {
      run = run(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      String said = run.err().replace(file.toString(), "FILE");
      said.lines()
          .filter(line -> line.codePointCount(0, line.length()) > LONGEST_LINE)
          .findFirst()
          .ifPresent(
              line -> {
                throw new AssertionError(this + " says too much: " + line);
              });
    }
    return run.exitCode();
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

  private static List<String> command(String line, Path file) {
    List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
    words.replaceAll(word -> word.equals("FILE") ? file.toString() : word);
    return words;
  }

  private static boolean isWriting(List<String> args) {
    return args.stream()
        .anyMatch(arg -> WRITING.contains(arg) || WRITTEN.stream().anyMatch(arg::startsWith));
  }

  /** What is run with a terminal. */
  interface OnTerminal {
    int exitCode(Terminal terminal);
  }

  private static CommandRun inside(OnTerminal work) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = work.exitCode(Terminal.of(out, err));
    return new CommandRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
