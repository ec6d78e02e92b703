package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.PopularVote;
import org.twocounts.cli.output.Column;
import org.twocounts.figure.Amounts;
import org.twocounts.figure.CandidateFigures;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Share;

/**
 * One name in one election, with both counts of the nation.
 *
 * @param homeSourced whether a source was opened for the home state; empty without one on record
 * @param popularVotes empty without a national popular vote, and for a name without votes
 * @param popularShare percent of all votes cast
 * @param electorsWon empty for 1789-1800
 */
record CandidateRow(
    String candidate,
    Optional<Candidacy> candidacy,
    Optional<Boolean> homeSourced,
    OptionalLong popularVotes,
    OptionalDouble popularShare,
    OptionalInt electorsWon,
    int electoralVotes) {

  /** Every name of an election: most electoral votes first, then most popular votes, Other last. */
  static List<CandidateRow> of(ElectionRecord record, Election election) {
    PopularVote popular = PopularVote.of(election);
    ElectoralVote electoral = ElectoralVote.of(election);
    Optional<ElectorsWon> won = ElectorsWon.of(election);
    Set<String> names = new LinkedHashSet<>();
    election.candidacies().forEach(c -> names.add(c.candidate()));
    electoral.tallies().forEach(t -> names.add(t.candidate()));
    popular.tallies().forEach(t -> names.add(t.candidate()));
    List<CandidateRow> rows = new ArrayList<>();
    for (String name : names) {
      rows.add(
          new CandidateRow(
              name,
              election.findCandidacy(name),
              record
                  .findPerson(name)
                  .flatMap(p -> p.homeAt(election.year()))
                  .map(h -> !h.provenance().isGeneralKnowledge()),
              popular.isNational() ? popular.votesOf(name) : OptionalLong.empty(),
              share(popular, name),
              won.isPresent() ? OptionalInt.of(won.get().of(name)) : OptionalInt.empty(),
              electoral.votesOf(name)));
    }
    rows.sort(
        Comparator.comparing((CandidateRow r) -> r.candidate().equals(CandidateResult.OTHER))
            .thenComparing(Comparator.comparingInt(CandidateRow::electoralVotes).reversed())
            .thenComparing(
                Comparator.comparingLong((CandidateRow r) -> r.popularVotes().orElse(0))
                    .reversed()));
    return List.copyOf(rows);
  }

  private static OptionalDouble share(PopularVote popular, String name) {
    return popular.isNational()
        ? popular.shareOf(name).stream().mapToDouble(Share::percent).findFirst()
        : OptionalDouble.empty();
  }

  static List<Column<CandidateRow>> columns() {
    return List.of(
        Column.of(SharedFigures.candidate(CandidateRow::candidate)),
        Column.of(SharedFigures.party(r -> r.candidacy().flatMap(Candidacy::party))),
        Column.of(
                CandidateFigures.<CandidateRow>homeState(
                        r -> r.candidacy().flatMap(Candidacy::homeState))
                    .headed("Home"))
            .whereRoom(),
        Column.of(
                CandidateFigures.<CandidateRow>runningMate(
                    r -> r.candidacy().flatMap(Candidacy::runningMate)))
            .whereRoom(),
        Column.of(VoteFigures.popularVotes(CandidateRow::popularVotes).headed("Popular\nvotes")),
        Column.of(VoteFigures.popularShare(CandidateRow::popularShare).headed("Popular\n(%)")),
        Column.of(
            ElectorFigures.<CandidateRow>electorsWon(r -> Amounts.wide(r.electorsWon()))
                .headed("Electors\nwon")),
        Column.of(
            ElectorFigures.<CandidateRow>electoralVotes(r -> OptionalLong.of(r.electoralVotes()))
                .headed("Votes\ncounted")),
        Column.of(
                Figure.optionalFlag(
                    "home_state_sourced",
                    "Whether a source was opened for the home state.",
                    CandidateRow::homeSourced))
            .onlyData(),
        Column.of(
                CandidateFigures.<CandidateRow>birthDate(
                    r -> r.candidacy().flatMap(Candidacy::birthDate)))
            .onlyData());
  }
}
