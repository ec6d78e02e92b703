package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.chart.ChartRequest;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.map.ElectionPictures;

/**
 * What the page of an election shows.
 *
 * @param turning the elections before and after
 * @param outcome who became President and how
 * @param counts what both counts say
 */
public record ElectionView(
    List<PageLink> turning,
    String outcome,
    String counts,
    PageTable candidates,
    WhatIfView whatIf,
    Optional<ElectionPictures> pictures,
    List<PageSection> sections) {
  public ElectionView {
    turning = List.copyOf(turning);
    sections = List.copyOf(sections);
  }

  static ElectionView of(SiteRequest request, Election election, PageFrame frame) {
    return new ElectionView(
        turning(request, election, frame),
        OutcomeWords.outcome(election),
        OutcomeWords.counts(ElectionSummary.of(election))
            + OutcomeWords.underOtherAttributions(election).map(words -> " " + words).orElse(""),
        CandidateTable.of(election),
        WhatIfView.of(request, election),
        ElectionPictures.of(charts(request), election.year(), words(election)),
        new ElectionSections(request, election, frame).all());
  }

  static ChartRequest charts(SiteRequest request) {
    return new ChartRequest(
        request.record(),
        request.origin().dataFile().map(file -> "data of " + file + ", not the released record"),
        request.origin().attributions());
  }

  /** What is said of each state whose electors' votes were counted. */
  static Map<String, String> words(Election election) {
    Map<String, String> words = new TreeMap<>();
    for (StateResult state : election.states()) {
      String votes = StateTable.counted(state);
      if (!votes.isEmpty()) {
        words.put(state.state(), votes);
      }
    }
    return words;
  }

  private static List<PageLink> turning(SiteRequest request, Election election, PageFrame frame) {
    List<Election> all = request.record().elections();
    int at = all.stream().map(Election::year).toList().indexOf(election.year());
    List<PageLink> links = new ArrayList<>();
    if (at > 0) {
      int before = all.get(at - 1).year();
      frame
          .find(PagePath.election(before))
          .ifPresent(href -> links.add(new PageLink(href, "\u2190 " + before)));
    }
    if (at + 1 < all.size()) {
      int after = all.get(at + 1).year();
      frame
          .find(PagePath.election(after))
          .ifPresent(href -> links.add(new PageLink(href, after + " \u2192")));
    }
    return links;
  }
}
