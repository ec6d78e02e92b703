package org.twocounts.data.slip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.twocounts.data.RecordReader;
import org.twocounts.data.slip.SlipTrials.Trial;

/** Prints the table of the documentation: slips caught by kind of fact. */
public final class SlipTable {
  private SlipTable() {}

  /**
   * Runs the trials.
   *
   * @param args trials of each kind with a goal, of which every other kind gets a quarter; seed;
   *     whether to print what was missed (anything)
   */
  public static void main(String[] args) throws IOException {
    int trials = args.length > 0 ? Integer.parseInt(args[0]) : 5000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1789;
    Path file = Path.of("elections.json");
    SlipTrials harness =
        new SlipTrials(RecordReader.read(file.toString(), Files.readAllBytes(file)));
    System.out.println("| kind of fact | facts | trials | caught |");
    System.out.println("|---|---:|---:|---:|");
    for (Kind kind : Kind.values()) {
      long start = System.nanoTime();
      int number = kind.hasGoal() ? trials : Math.max(1, trials / 4);
      List<Trial> run = harness.run(kind, number, seed);
      long caught = run.stream().filter(Trial::caught).count();
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %d | %.2f %% |%n",
          kind.label() + (kind.hasGoal() ? " *" : ""),
          harness.size(kind),
          number,
          100.0 * caught / number);
      System.err.printf(
          Locale.ROOT,
          "%s: %.1f ms a trial%n",
          kind.label(),
          (System.nanoTime() - start) / 1e6 / number);
      if (args.length > 2) {
        run.stream()
            .filter(t -> !t.caught())
            .limit(40)
            .forEach(t -> System.err.println("   " + cut(t.what())));
      }
    }
  }

  private static String cut(String text) {
    return text.length() > 200 ? text.substring(0, 200) : text;
  }
}
