package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.analysis.Split;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.Splits;
import org.twocounts.model.Share;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.words.Counted;
import org.twocounts.words.Numerals;
import org.twocounts.words.YearsBetween;

/**
 * What the first page shows.
 *
 * @param sentence the finding in a sentence
 * @param columns one an election, in order of year
 * @param width of the picture, in its units
 * @param splits the elections in which the counts disagree
 */
public record HomeView(
    String sentence, List<Column> columns, int width, Optional<PageTable> splits) {
  private static final int STEP = 18;
  private static final int LABEL_EVERY = 20;
  private static final int LEFT = 44;
  private static final int TOP = 16;
  private static final int HEIGHT = 300;

  public HomeView {
    columns = List.copyOf(columns);
  }

  /**
   * An election in the picture.
   *
   * @param popular height of the popular share; empty without a national popular vote
   * @param labelled whether its year is written
   */
  public record Column(
      String year,
      Optional<String> href,
      int x,
      int electoral,
      Optional<Integer> popular,
      String party,
      boolean split,
      boolean labelled,
      String words) {}

  static HomeView of(SiteRequest request, PageFrame frame) {
    List<ElectionSummary> all =
        request.record().elections().stream().map(ElectionSummary::of).toList();
    List<Column> columns = new ArrayList<>();
    for (ElectionSummary summary : all) {
      columns.add(column(summary, columns.size(), isLabelled(all, summary), frame));
    }
    List<Split> splits = Splits.find(request.record(), SplitDefinition.TOOK_OFFICE, false).splits();
    return new HomeView(
        sentence(all, splits),
        columns,
        LEFT + STEP * all.size() + STEP,
        SplitTable.of(
                splits, frame, "Elections in which a rival of the President led the popular vote")
            .orNone());
  }

  /** The years of splits, and round years that stand clear of them. */
  private static boolean isLabelled(List<ElectionSummary> all, ElectionSummary summary) {
    return summary.split() == SplitStatus.SPLIT
        || (summary.year() % LABEL_EVERY == 0
            && all.stream()
                .filter(s -> s.split() == SplitStatus.SPLIT)
                .noneMatch(s -> Math.abs(s.year() - summary.year()) < LABEL_EVERY / 2));
  }

  private static Column column(
      ElectionSummary summary, int index, boolean labelled, PageFrame frame) {
    Share electoral = summary.electoral().shareOf(summary.president());
    Optional<Share> popular =
        summary.popular().isNational()
            ? summary.popular().shareOf(summary.president())
            : Optional.empty();
    String year = String.valueOf(summary.year());
    return new Column(
        year,
        frame.find(PagePath.election(summary.year())),
        LEFT + STEP * index + STEP / 2,
        height(electoral),
        popular.map(HomeView::height),
        PartyClass.of(Optional.of(summary.election().presidentParty())),
        summary.split() == SplitStatus.SPLIT,
        labelled,
        year
            + " "
            + summary.president()
            + ": "
            + Numerals.of(electoral.percent(), 1)
            + "% of electors, "
            + popular
                .map(p -> Numerals.of(p.percent(), 1) + "% of popular votes")
                .orElse("no national popular vote")
            + (summary.split() == SplitStatus.SPLIT ? "; a rival led the popular vote" : ""));
  }

  private static int height(Share share) {
    return (int) Math.round(TOP + HEIGHT * (1 - share.percent() / 100));
  }

  private static String sentence(List<ElectionSummary> all, List<Split> splits) {
    if (all.isEmpty()) {
      return "The record holds no election.";
    }
    return String.format(
        "%s, %s. In %s of them the candidate who became President was not the one who led the"
            + " popular vote.",
        Counted.of(all.size(), "presidential election"),
        YearsBetween.of(all.get(0).year(), all.get(all.size() - 1).year()),
        Counted.inWords(splits.size()).replace("no", "none"));
  }
}
