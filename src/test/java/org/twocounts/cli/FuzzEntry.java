package org.twocounts.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Begins fuzzing: guided by coverage where Jazzer calls {@link #fuzzerTestOneInput}, by seeded
 * changes of the kept inputs as a program of its own. What breaks a promise is written to the
 * folder of the property {@code fuzz.found}, a few inputs of each kind.
 */
public final class FuzzEntry {
  private static final int OF_A_KIND = 3;
  private static final int LETTERS_OF_A_KIND = 60;

  private static FuzzEntry running;

  private final FuzzTarget target;
  private final Path found = Path.of(System.getProperty("fuzz.found", "target/fuzz"));
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<Integer, Integer> exitCodes = new TreeMap<>();

  private FuzzEntry(FuzzTarget target) {
    this.target = target;
  }

  /** Called before the first input; the target is named by the property {@code fuzz.target}. */
  public static void fuzzerInitialize() {
    running = new FuzzEntry(target(System.getProperty("fuzz.target")));
  }

  /** Called with each input. */
  public static void fuzzerTestOneInput(byte[] content) {
    running.put(content);
  }

  private void put(byte[] content) {
    try {
      exitCodes.merge(target.check(content), 1, Integer::sum);
    } catch (AssertionError e) {
      keep(content, e.getMessage());
    }
  }

  private void keep(byte[] content, String why) {
    String letters = why.replaceAll("[^A-Za-z ]", "");
    String kind = letters.substring(0, Math.min(LETTERS_OF_A_KIND, letters.length()));
    if (kinds.merge(kind, 1, Integer::sum) > OF_A_KIND) {
      return;
    }
    try {
      Files.createDirectories(found);
      String name = target.folder() + "-" + Integer.toHexString(Arrays.hashCode(content));
      System.out.println("FOUND " + Files.write(found.resolve(name), content) + " " + why);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FuzzTarget target(String name) {
    return FuzzTarget.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Arguments: the target, the first seed, and how many inputs. */
  public static void main(String[] args) throws IOException {
    FuzzEntry entry = new FuzzEntry(target(args[0]));
    long seed = Long.parseLong(args[1]);
    long inputs = Long.parseLong(args[2]);
    List<byte[]> kept = new ArrayList<>();
    for (Path input : entry.target.corpus()) {
      kept.add(Files.readAllBytes(input));
    }
    for (long i = 0; i < inputs; i++) {
      byte[] from = kept.get((int) (i % kept.size()));
      entry.put(new TokenMutator(seed + i, kept).changed(from));
    }
    System.out.println(
        entry.target
            + ": "
            + inputs
            + " inputs from seed "
            + seed
            + ", exit codes "
            + entry.exitCodes);
  }
}
