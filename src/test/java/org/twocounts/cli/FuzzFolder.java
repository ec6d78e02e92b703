package org.twocounts.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fresh folder with the files of a stranger, and a place beside them to write to. It is removed
 * at the end.
 */
final class FuzzFolder implements AutoCloseable {
  /** The file that a command is given; it stands for it in lines of commands. */
  static final String FILE = "FILE";

  private static final String GIVEN = "given.json";
  private static final String OUT = "out";
  private static final String SMALL = "src/test/resources/org/twocounts/data/three-states.json";
  private static final String PACK = "src/test/resources/org/twocounts/fuzz/pack/article.json";

  private final Path folder;
  private final Set<String> put = new TreeSet<>();

  FuzzFolder() throws IOException {
    folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "fuzz");
  }

  /** Puts a file there. */
  Path put(String name, byte[] content) {
    try {
      String inFolder = inFolder(name);
      put.add(inFolder);
      return Files.write(folder.resolve(inFolder), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String inFolder(String name) {
    return name.equals(FILE) ? GIVEN : name;
  }

  /**
   * Runs a command.
   *
   * @param words where {@code FILE} is the file that was put there, {@code OUT} a folder to write,
   *     {@code SMALL} a record and {@code PACK} a pack of the tests
   */
  CommandRun run(List<String> words) {
    return CommandRun.inside(words.stream().map(this::meant).toArray(String[]::new));
  }

  private String meant(String word) {
    return switch (word) {
      case FILE -> folder.resolve(GIVEN).toString();
      case "OUT" -> folder.resolve(OUT).toString();
      case "SMALL" -> SMALL;
      case "PACK" -> PACK;
      default -> word;
    };
  }

  /**
   * Looks at what a run left behind.
   *
   * @throws AssertionError if it wrote beside the folder that it was given; wrote though it failed,
   *     or nothing though it said that it did; or left a file that is hidden or not whole
   */
  void checkWritten(CommandRun run) throws IOException {
    Set<String> beside = names(folder);
    beside.removeAll(put);
    beside.remove(OUT);
    if (!beside.isEmpty()) {
      throw new AssertionError("written beside the folder: " + beside);
    }
    Path out = folder.resolve(OUT);
    Set<String> written = Files.isDirectory(out) ? names(out) : Set.of();
    if (run.exitCode() != 0 && !written.isEmpty()) {
      throw new AssertionError("written by a run that failed: " + written + " " + run.err());
    }
    for (String name : written) {
      if (name.startsWith(".")) {
        throw new AssertionError("left behind: " + name);
      }
      WrittenFile.check(out.resolve(name));
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** How messages name it. */
  @Override
  public String toString() {
    return folder.toString();
  }
}
