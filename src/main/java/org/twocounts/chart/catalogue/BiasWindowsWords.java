package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.BiasWindow;
import org.twocounts.analysis.Contest;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Words;
import org.twocounts.words.Joined;
import org.twocounts.words.YearRuns;

/**
 * What is said of mean biases that end with one election.
 *
 * @param windows at least two, in order of their beginning
 */
record BiasWindowsWords(List<BiasWindow> windows) {
  private static final int FEW = 4;

  /** What a mean is that the next election may turn. */
  static final String OF_FEW = "mean of fewer than " + Figures.count(FEW) + " elections";

  /** A side that a mean can favour, and the starts from which it does. */
  private record Favoured(Optional<String> party, List<BiasWindow> all) {
    int starts() {
      return (int) all.stream().filter(this::is).count();
    }

    boolean is(BiasWindow window) {
      return window.towards().equals(party);
    }

    String word() {
      return party.orElse("even");
    }

    String runs() {
      return word() + " from " + Joined.of(YearRuns.of(all, this::is, BiasWindow::from));
    }
  }

  /** Whether a mean is of few elections. */
  static boolean isOfFew(BiasWindow window) {
    return window.size() < FEW;
  }

  Words words(ChartRequest request) {
    return Words.of(
        title(),
        String.format(
            "Margin of the state that gave the winner a majority of electors, less the national"
                + " margin, percentage points: mean from each election since %s to %s",
            first().from(), first().to()),
        new SourcesUsed()
            .bothCounts(first().contests().stream().map(Contest::election).toList())
            .line(request),
        Notes.of(
            request,
            Contest.differences(first().contests())
                + ", in percent of all votes; electors as won at the polls. Every bar is another"
                + " choice of where to begin; none is the right one."));
  }

  /** From how many starts either side is favoured, the more frequent first. */
  private String title() {
    List<Favoured> sides = sides();
    Favoured more = sides.get(0);
    String lean = "The Electoral College’s average lean to " + first().to() + ": ";
    if (more.starts() == windows.size()) {
      return String.format(
          "%s%s from %s starts",
          lean, more.word(), windows.size() == 2 ? "both" : "all " + Figures.count(windows.size()));
    }
    return lean
        + more.word()
        + " from "
        + more.starts()
        + Figures.nouns(more.starts(), " start", " starts")
        + String.join(
            "",
            sides.subList(1, sides.size()).stream()
                .map(side -> ", " + side.word() + " from " + side.starts())
                .toList());
  }

  /** Those favoured from any start, the most frequent first. */
  private List<Favoured> sides() {
    return windows.stream()
        .map(BiasWindow::towards)
        .distinct()
        .map(party -> new Favoured(party, windows))
        .sorted(Comparator.comparingInt(Favoured::starts).reversed().thenComparing(Favoured::word))
        .toList();
  }

  Description description() {
    Comparator<BiasWindow> order = Comparator.comparingDouble(BiasWindow::mean);
    List<String> more = new ArrayList<>(sides().stream().map(Favoured::runs).toList());
    more.replaceAll(Figures::capitalised);
    more.addAll(
        Figures.listed(
            Figures.capitalised(OF_FEW),
            windows.stream()
                .filter(BiasWindowsWords::isOfFew)
                .map(BiasWindowsWords::figure)
                .toList()));
    return new Description(
        "Bar chart, one bar a starting election: the mean bias from it to "
            + first().to()
            + ", upward where it favours the Democrats",
        Figures.span(
            "From ",
            figure(windows.stream().min(order).orElseThrow()),
            figure(windows.stream().max(order).orElseThrow())),
        more);
  }

  private static String figure(BiasWindow window) {
    return Figures.points(window.mean()) + " begun with " + window.from();
  }

  private BiasWindow first() {
    return windows.get(0);
  }
}
