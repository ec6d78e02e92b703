package org.twocounts.publish.site.page;

import java.util.List;
import org.twocounts.analysis.Split;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.words.Numerals;

/** Splits as a table. */
final class SplitTable {
  private SplitTable() {}

  /**
   * The splits of a definition.
   *
   * @param caption says which
   */
  static PageTable of(List<Split> splits, PageFrame frame, String caption) {
    return PageTable.of(
        caption,
        PageTable.Use.READ,
        splits,
        List.of(
            Col.words(
                "Year",
                (Split s) ->
                    PageCell.link(
                        String.valueOf(s.year()), frame.find(PagePath.election(s.year())))),
            Col.words(
                "Became President",
                s -> PageCell.of(s.president().candidate()).ofParty(s.president().party())),
            Col.words(
                "Led the popular vote",
                s -> PageCell.of(s.popularLeader().candidate()).ofParty(s.popularLeader().party())),
            Col.numbers(
                "Popular margin (points)",
                s -> PageCell.of(Numerals.signed(s.margin().points(), 2))),
            Col.numbers(
                "Electoral margin",
                s -> PageCell.of(Numerals.signed(s.electoralMargin().votes())))));
  }
}
