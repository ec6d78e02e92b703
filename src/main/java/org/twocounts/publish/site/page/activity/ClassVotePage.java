package org.twocounts.publish.site.page.activity;

import java.util.List;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.page.PageCell;
import org.twocounts.publish.site.page.PageTable;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.publish.site.page.PageTable.Use;
import org.twocounts.publish.template.site.JteClassVoteGenerated;
import org.twocounts.recount.PageEngine;

/** A class that votes in states: the same on every site. */
public final class ClassVotePage implements PageKind {
  private static final String PUPILS = "24";
  private static final String STATES = "5";
  private static final int ELECTORS = 3;

  @Override
  public List<SitePage> pages(SiteRequest request) {
    return List.of(
        Activity.CLASS_VOTE
            .page(
                (out, frame) ->
                    JteClassVoteGenerated.render(out, null, frame, PUPILS, STATES, deal()))
            .withScripts("engine-loader.js", "address.js", "class-vote.js"));
  }

  /** A deal for who reads without a script. */
  private static PageTable deal() {
    List<List<String>> states =
        PageEngine.dealClass(PUPILS, STATES)
            .lines()
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    return PageTable.of(
        "A class of " + PUPILS + " in " + STATES + " states",
        Use.READ,
        states,
        List.of(
            Col.words("State", (List<String> row) -> PageCell.of(row.get(1))),
            Col.numbers("Pupils", row -> PageCell.of(row.get(2))),
            Col.numbers("Electors", row -> PageCell.of(row.get(ELECTORS)))));
  }
}
