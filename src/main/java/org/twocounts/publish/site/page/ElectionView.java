package org.twocounts.publish.site.page;

import java.util.Optional;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.SiteRequest;

/** What the page of an election shows. */
public record ElectionView(
    int year, String outcome, PageTable candidates, WhatIfView whatIf, Optional<PageTable> states) {

  static ElectionView of(SiteRequest request, Election election, PageFrame frame) {
    return new ElectionView(
        election.year(),
        outcome(election),
        CandidateTable.of(election),
        WhatIfView.of(request, election),
        StateTable.of(request.record(), election, frame).orNone());
  }

  private static String outcome(Election election) {
    return String.format(
        "%s (%s) became President, chosen by %s. Of %s electors appointed, %s were a majority.",
        election.president(),
        election.presidentParty(),
        election.decidedBy() == DecidedBy.HOUSE
            ? "the House of Representatives"
            : "a majority of electors",
        election.electorsAppointed(),
        election.majority());
  }
}
