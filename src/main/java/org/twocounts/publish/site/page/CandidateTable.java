package org.twocounts.publish.site.page;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.words.Numerals;

/** Every name of an election with both counts of the nation. */
final class CandidateTable {
  private final Election election;
  private final PopularVote popular;
  private final ElectoralVote electoral;
  private final Optional<ElectorsWon> won;

  private CandidateTable(Election election) {
    this.election = election;
    this.popular = PopularVote.of(election);
    this.electoral = ElectoralVote.of(election);
    this.won = ElectorsWon.of(election);
  }

  static PageTable of(Election election) {
    return new CandidateTable(election).table();
  }

  private PageTable table() {
    return PageTable.of(
        "Candidates and both counts",
        PageTable.Use.READ,
        names(),
        List.of(
            Col.words(
                "Candidate", (String name) -> PageCell.of(name).ofParty(election.partyOf(name))),
            Col.numbers("Popular votes", name -> PageCell.of(votes(name))),
            Col.numbers("Popular (%)", name -> PageCell.of(share(name))),
            Col.numbers(
                "Electors won",
                name ->
                    PageCell.of(won.map(w -> Numerals.of(w.of(name))).orElse(FigureText.MISSING))),
            Col.numbers("Votes counted", name -> PageCell.of(Numerals.of(electoral.votesOf(name)))),
            Col.words(
                "Party", name -> PageCell.of(election.partyOf(name).orElse(FigureText.MISSING))),
            Col.words(
                "Running mate",
                name ->
                    PageCell.of(
                        election
                            .findCandidacy(name)
                            .flatMap(Candidacy::runningMate)
                            .orElse(FigureText.MISSING)))));
  }

  /** Most electoral votes first, then most popular votes, persons not named last. */
  private List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    election.candidacies().forEach(c -> names.add(c.candidate()));
    electoral.tallies().forEach(t -> names.add(t.candidate()));
    popular.tallies().forEach(t -> names.add(t.candidate()));
    return names.stream()
        .sorted(
            Comparator.comparing((String n) -> n.equals(CandidateResult.OTHER))
                .thenComparing(n -> -electoral.votesOf(n))
                .thenComparing(n -> -popular.votesOf(n).orElse(0)))
        .toList();
  }

  private String votes(String name) {
    return popular.isNational() && popular.votesOf(name).isPresent()
        ? Numerals.of(popular.votesOf(name).getAsLong())
        : FigureText.MISSING;
  }

  private String share(String name) {
    return popular.isNational()
        ? popular.shareOf(name).map(s -> Numerals.of(s.percent(), 2)).orElse(FigureText.MISSING)
        : FigureText.MISSING;
  }
}
