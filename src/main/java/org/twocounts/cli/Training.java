package org.twocounts.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.twocounts.cli.session.Terminal;

/**
 * Runs in one process commands that between them load most classes. The launchers run it while Java
 * writes down what is loaded, for an archive from which later starts are quick. Nothing is printed.
 */
public final class Training {
  /** One of every kind that is quick; a folder is put behind the last option. */
  static final List<String> COMMANDS =
      List.of(
          "--version",
          "help",
          "help splits",
          "elections",
          "splits",
          "splits --format csv",
          "show 1876",
          "show 1876 --state LA --format json",
          "state OH",
          "find Clay",
          "parties",
          "cite 1876",
          "tables",
          "sensitivity 1960",
          "tipping 2016",
          "bias --format markdown",
          "flips 2016",
          "least 2016",
          "power 2016",
          "stats",
          "reproduce",
          "whatif 2016 --rule proportional",
          "whatif --all-years --rule proportional",
          "house-size 2000",
          "apportion --census 2010",
          "claims check",
          "query VALUES(1)",
          "chart bias --out");

  private Training() {}

  /**
   * Runs them.
   *
   * @param args the record to read, as for {@code --data}; none for the embedded one
   */
  public static void main(String[] args) {
    try {
      Path folder = Files.createTempDirectory("twocounts-training-");
      try {
        COMMANDS.forEach(command -> run(command, List.of(args), folder));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.exit(0); // whatever a command left running
  }

  /** Runs a command and gives its exit code. */
  static int run(String command, List<String> data, Path folder) {
    List<String> words = new ArrayList<>();
    data.forEach(file -> words.addAll(List.of("--data", file)));
    words.addAll(List.of(command.split(" ", -1)));
    if (command.endsWith("--out")) {
      words.add(folder.toString());
    }
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Program(Terminal.of(nowhere, nowhere)).run(words.toArray(String[]::new));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
