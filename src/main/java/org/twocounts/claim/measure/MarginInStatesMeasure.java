package org.twocounts.claim.measure;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** A candidate's lead over a rival in some states, added up. */
final class MarginInStatesMeasure implements Measure {
  private record Row(String unit, long own, long others, long all, int electors) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          SharedFigures.unit(Row::unit),
          VoteFigures.<Row>candidateVotes(Row::own).headed("candidate"),
          VoteFigures.<Row>rivalVotes(Row::others).headed("rival"),
          VoteFigures.<Row>marginVotes(r -> OptionalLong.of(r.own() - r.others()))
              .headed("lead, votes"),
          VoteFigures.<Row>marginPoints(
                  r -> OptionalDouble.of(100.0 * (r.own() - r.others()) / r.all()))
              .headed("lead"),
          ElectorFigures.electors(Row::electors));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "margin-in-states",
          Set.of(CaveatMeasure.STATE_VOTES),
          "A candidate's lead over a rival in each of some units (states; districts of Maine and"
              + " Nebraska), added up.",
          List.of(
              ElectionArguments.YEAR,
              ElectionArguments.STATES,
              ElectionArguments.CANDIDATE,
              ElectionArguments.AGAINST),
          List.of(
              Answer.figure("margin-votes", Unit.VOTES, "the leads added up; negative if behind"),
              Answer.figure(
                  "changing", Unit.VOTES, "fewest votes that, changing sides, reverse every lead"),
              Answer.figure("electors", Unit.ELECTORS, "electors allotted to the units")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Election election = ElectionArguments.election(record, arguments);
    NamedStates.of(record).requireUnits(election, arguments.get(ElectionArguments.STATES));
    PopularVote popular = ElectionArguments.national(election);
    String candidate = ElectionArguments.candidate(election, popular, arguments);
    String rival = ElectionArguments.rival(election, popular, candidate, arguments);
    Map<String, List<CandidateResult>> results = Units.results(election);
    Map<String, Integer> electors = Units.electors(election);
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    long lead = 0;
    long changing = 0;
    int weight = 0;
    for (String unit : arguments.get(ElectionArguments.STATES)) {
      List<CandidateResult> rows = rows(election, results, unit);
      long own = votes(rows, candidate);
      long others = votes(rows, rival);
      long all = rows.stream().mapToLong(r -> r.popularVotes().orElse(0)).sum();
      lead += own - others;
      changing += Math.abs(own - others) / 2 + 1;
      weight += electors.get(unit);
      finding.row(FIGURES, new Row(unit, own, others, all, electors.get(unit)));
    }
    return finding
        .remark("%s over %s", candidate, rival)
        .answer("margin-votes", lead)
        .answer("changing", changing)
        .answer("electors", weight)
        .build();
  }

  private static List<CandidateResult> rows(
      Election election, Map<String, List<CandidateResult>> results, String unit) {
    List<CandidateResult> rows = results.getOrDefault(unit, List.of());
    if (rows.stream().noneMatch(r -> r.popularVotes().orElse(0) > 0)) {
      throw new NotDefinedException(
          election.year() + ": no popular vote of \"" + unit + "\" in the record");
    }
    return rows;
  }

  private static long votes(List<CandidateResult> rows, String candidate) {
    return rows.stream()
        .filter(r -> r.candidate().equals(candidate))
        .mapToLong(r -> r.popularVotes().orElse(0))
        .sum();
  }
}
