package org.twocounts.data.slip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.twocounts.data.RecordReader;
import org.twocounts.data.slip.SlipTrials.Trial;

/** Prints the table of the documentation: slips caught by section of the file. */
public final class SlipTable {
  private SlipTable() {}

  /**
   * Runs the trials.
   *
   * @param args trials of each section; seed; how many of the missed ones of a section to print;
   *     sections and what is measured apart, all where none is named
   */
  public static void main(String[] args) throws IOException {
    int trials = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1789;
    int shown = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    List<String> chosen = List.of(args).subList(Math.min(3, args.length), args.length);
    Path file = Path.of("elections.json");
    SlipTrials harness =
        new SlipTrials(RecordReader.read(file.toString(), Files.readAllBytes(file)));
    System.out.println("| section | facts | slips | caught | moved | caught |");
    System.out.println("|---|---:|---:|---:|---:|---:|");
    Sum typed = new Sum();
    Sum moved = new Sum();
    Rows rows = new Rows(harness, trials, seed, shown);
    for (String section : harness.sections()) {
      if (chosen.isEmpty() || chosen.contains(section)) {
        rows.print(section, typed, moved);
      }
    }
    System.out.printf(
        Locale.ROOT, "| all, by number of facts | %d | %s | %s |%n", typed.facts, typed, moved);
    for (String part : harness.apart()) {
      if (chosen.isEmpty() || chosen.contains(part)) {
        rows.print(part, new Sum(), new Sum());
      }
    }
  }

  /** Prints rows; {@code shown} is how many of the missed slips of each follow. */
  private record Rows(SlipTrials harness, int trials, long seed, int shown) {
    void print(String part, Sum typed, Sum moved) {
      List<Trial> slips = harness.run(part, Slip.TYPED, trials, seed);
      List<Trial> moves = harness.run(part, Slip.MOVED, trials / 5, seed);
      int facts = harness.size(part);
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %s | %s |%n",
          part,
          facts,
          typed.add(slips, facts),
          moved.add(moves, facts));
      explain(slips, shown);
      explain(moves, shown);
    }
  }

  /** Shares of sections, weighed by the facts in them. */
  private static final class Sum {
    private long facts;
    private int trials;
    private double caught;

    /** Adds a section; the two cells of its trials. */
    String add(List<Trial> run, int size) {
      if (run.isEmpty()) {
        return cells(0, 1);
      }
      facts += size;
      trials += run.size();
      caught += share(run) * size;
      return cells(run.size(), share(run));
    }

    private static String cells(int trials, double share) {
      return trials == 0
          ? "0 | –"
          : String.format(Locale.ROOT, "%d | %.2f %%", trials, 100 * share);
    }

    @Override
    public String toString() {
      return cells(trials, caught / facts);
    }
  }

  private static double share(List<Trial> run) {
    return (double) run.stream().filter(Trial::isCaught).count() / run.size();
  }

  /** Where slips are missed, and some of them. */
  private static void explain(List<Trial> run, int shown) {
    if (shown == 0) {
      return;
    }
    Map<String, List<Trial>> byName =
        run.stream()
            .collect(
                Collectors.groupingBy(t -> t.fact().name(), TreeMap::new, Collectors.toList()));
    byName.forEach(
        (name, trials) ->
            System.err.printf(
                Locale.ROOT, "   %s: %.1f %% of %d%n", name, 100 * share(trials), trials.size()));
    run.stream()
        .filter(t -> !t.isCaught())
        .limit(shown)
        .forEach(t -> System.err.println("      " + t));
  }
}
