package org.twocounts.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** Electors of the candidates in one election. */
final class ElectorsMeasure implements Measure {
  private static final Parameter<Integer> YEAR = Parameter.year("year", "the election");

  private record Row(String candidate, Optional<String> party, int electors, int appointed) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          SharedFigures.candidate(Row::candidate),
          SharedFigures.party(Row::party),
          ElectorFigures.electors(Row::electors),
          ElectorFigures.<Row>electoralShare(
                  r -> OptionalDouble.of(100.0 * r.electors() / r.appointed()))
              .headed("% of appointed"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "electors",
          Set.of(CaveatMeasure.ELECTORS),
          "Electors that each candidate won, or their votes as Congress counted them.",
          List.of(YEAR, ElectorCount.PARAMETER),
          List.of(
              Answer.items("two-most", "the two highest figures, the higher first"),
              Answer.figure("most", Unit.ELECTORS, "the highest figure"),
              Answer.figure("second", Unit.ELECTORS, "the second highest figure"),
              Answer.figure("lead", Unit.ELECTORS, "the highest less the second"),
              Answer.figure("share", Unit.PERCENT, "the highest in electors appointed"),
              Answer.items("leaders", "who has the highest figure; several in a tie"),
              Answer.items("majority-holders", "who has a majority of electors appointed")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Election election = NamedFacts.election(record, arguments.get(YEAR));
    List<ElectoralVote.Tally> tallies = arguments.get(ElectorCount.PARAMETER).tallies(election);
    if (tallies.isEmpty()) {
      throw new NotDefinedException(election.year() + ": no electors in the record");
    }
    int appointed = election.electorsAppointed();
    int most = tallies.get(0).votes();
    int second = tallies.size() > 1 ? tallies.get(1).votes() : 0;
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    for (ElectoralVote.Tally tally : tallies) {
      finding.row(
          FIGURES,
          new Row(
              tally.candidate(), election.partyOf(tally.candidate()), tally.votes(), appointed));
    }
    return finding
        .answer("two-most", List.of(most, second))
        .answer("most", most)
        .answer("second", second)
        .answer("lead", most - second)
        .answer("share", 100.0 * most / appointed)
        .answer("leaders", atLeast(tallies, most))
        .answer("majority-holders", atLeast(tallies, appointed / 2 + 1))
        .build();
  }

  private static List<String> atLeast(List<ElectoralVote.Tally> tallies, int electors) {
    return tallies.stream()
        .filter(t -> t.votes() >= electors)
        .map(ElectoralVote.Tally::candidate)
        .toList();
  }
}
