package org.twocounts.publish.site.page.activity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.site.page.PageCell;
import org.twocounts.publish.site.page.PageTable;
import org.twocounts.publish.site.page.PageTable.Col;

/**
 * What the page of puzzles shows.
 *
 * @param years latest first
 * @param best of every election, for who reads without a script
 */
public record PuzzleView(List<Integer> years, PageTable best) {
  public PuzzleView {
    years = List.copyOf(years);
  }

  static PuzzleView of(ElectionRecord record, List<Election> elections) {
    List<Election> latestFirst = new ArrayList<>(elections);
    Collections.reverse(latestFirst);
    return new PuzzleView(
        latestFirst.stream().map(Election::year).toList(), best(record, latestFirst));
  }

  private static PageTable best(ElectionRecord record, List<Election> elections) {
    return PageTable.of(
        "The exact best of every election",
        PageTable.Use.READ,
        elections,
        List.of(
            Col.words("Year", (Election e) -> PageCell.of(String.valueOf(e.year()))),
            Col.words(
                "Fewest votes that win", e -> PageCell.of(PuzzleBest.ofWin(record, e).sentence())),
            Col.words(
                "Fewest voters who change the winner",
                e -> PageCell.of(PuzzleBest.ofFlip(e, FlipGoal.ELECT).sentence())),
            Col.words(
                "Fewest who leave nobody a majority",
                e -> PageCell.of(PuzzleBest.ofFlip(e, FlipGoal.DENY).sentence()))));
  }
}
