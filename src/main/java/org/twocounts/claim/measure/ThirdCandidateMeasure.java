package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.StateLeader;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;

/** Units in which a third candidate had more votes than the winner's lead over a rival. */
final class ThirdCandidateMeasure implements Measure {
  private static final Parameter<String> CANDIDATE =
      Parameter.text("candidate", "full name of the third candidate").naming(NameBearer.CANDIDATE);
  private static final Parameter<String> RIVAL =
      Parameter.text("rival", "full name of the rival who lost the units")
          .naming(NameBearer.CANDIDATE);

  private record Row(String unit, Optional<String> leader, long lead, long thirds, int electors) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          SharedFigures.unit(Row::unit),
          VoteFigures.<Row>leader(Row::leader).headed("carried by"),
          VoteFigures.<Row>marginVotes(r -> OptionalLong.of(r.lead())).headed("lead over rival"),
          Figure.<Row>count(
                  "third_votes", "votes", "Popular votes of the third candidate.", Row::thirds)
              .headed("third candidate's votes"),
          Figure.<Row>percent(
                  "share_needed",
                  "How many of third_votes would have given the rival the lead.",
                  r -> 100.0 * (r.lead() + 1) / r.thirds())
              .headed("% of them needed"),
          ElectorFigures.electors(Row::electors));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "third-candidate",
          Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS),
          "Units that a rival lost by fewer votes than a third candidate had there.",
          List.of(ElectionArguments.YEAR, CANDIDATE, RIVAL),
          List.of(
              Answer.items("units", "which, by code"),
              Answer.figure("electors", Unit.ELECTORS, "their electors"),
              Answer.figure(
                  "lacking",
                  Unit.ELECTORS,
                  "electors that the rival still lacks to a majority with all of them; negative"
                      + " where there are more than enough")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Election election = ElectionArguments.election(record, arguments);
    String third = NamedFacts.candidate(election, arguments.get(CANDIDATE));
    String rival = NamedFacts.candidate(election, arguments.get(RIVAL));
    requireVotes(election, third);
    requireVotes(election, rival);
    if (third.equals(rival)) {
      throw Cases.candidateAndRival(third);
    }
    ElectorsWon won =
        ElectorsWon.of(election)
            .orElseThrow(
                () -> new NotDefinedException(election.year() + ": electors won no single ticket"));
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    List<String> units = new ArrayList<>();
    int electors = 0;
    for (Map.Entry<String, List<CandidateResult>> unit : Units.results(election).entrySet()) {
      Optional<String> leader = StateLeader.of(unit.getValue());
      long lead = votes(unit.getValue(), leader) - votes(unit.getValue(), Optional.of(rival));
      long thirds = votes(unit.getValue(), Optional.of(third));
      if (lead > 0 && thirds > lead && !leader.equals(Optional.of(third))) {
        int moved = won.byUnit().get(unit.getKey()).values().stream().mapToInt(e -> e).sum();
        units.add(unit.getKey());
        electors += moved;
        finding.row(FIGURES, new Row(unit.getKey(), leader, lead, thirds, moved));
      }
    }
    int majority = election.electorsAppointed() / 2 + 1;
    return finding
        .remark("%d units with %d electors", units.size(), electors)
        .answer("units", units)
        .answer("electors", electors)
        .answer("lacking", majority - won.of(rival) - electors)
        .build();
  }

  private static void requireVotes(Election election, String candidate) {
    PopularVote popular = PopularVote.of(election);
    if (popular.votesOf(candidate).orElse(0) == 0) {
      throw Cases.nothing("%s has no votes of the people in %s", candidate, election.year());
    }
  }

  private static long votes(List<CandidateResult> rows, Optional<String> candidate) {
    return rows.stream()
        .filter(r -> candidate.equals(Optional.of(r.candidate())))
        .mapToLong(r -> r.popularVotes().orElse(0))
        .sum();
  }
}
