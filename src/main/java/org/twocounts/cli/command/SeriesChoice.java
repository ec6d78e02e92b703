package org.twocounts.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.twocounts.classroom.Asking;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.SheetSeries;
import org.twocounts.cli.session.UsageException;
import picocli.CommandLine.Option;

/** The options of a lesson in one file, and of the codes that it gives. */
final class SeriesChoice {
  @Option(
      names = "--seeds",
      paramLabel = "N",
      description = "With --as page: how many sheets, from seeds that follow --seed (default: 20).")
  private Integer seeds;

  @Option(
      names = "--read-code",
      arity = "1..*",
      paramLabel = "CODE",
      description =
          "Read codes of results that such a page gave, by the topic, level and seed of the page.")
  private List<String> codes = List.of();

  /**
   * Refuses a series of sheets that do not answer back.
   *
   * @throws UsageException if one is asked for
   */
  void refuseFor(Asking asking) {
    String option = seeds != null ? "--seeds" : codes.isEmpty() ? "" : "--read-code";
    if (!option.isEmpty()) {
      throw new UsageException(
          String.format(
              "%s is of pages that answer back, which have questions with options; leave out --ask"
                  + " %s or %s",
              option, asking.label(), option));
    }
  }

  List<String> codes() {
    return codes;
  }

  Optional<Integer> seeds() {
    return Optional.ofNullable(seeds);
  }

  /**
   * The sheets from a seed on.
   *
   * @throws UsageException if there are to be none, or too many
   */
  SheetSeries series(LongFunction<Sheet> making, long first) {
    int count = seeds().orElse(SheetSeries.USUAL_SHEETS);
    if (count < 1 || count > SheetSeries.MOST_SHEETS) {
      throw new UsageException(
          "--seeds " + count + ": a page has 1 to " + SheetSeries.MOST_SHEETS + " sheets");
    }
    return new SheetSeries(LongStream.range(first, first + count).mapToObj(making).toList());
  }
}
