package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;
import org.twocounts.model.TodaysParties;

/** Electors of candidates outside some parties. */
final class OtherPartiesElectorsMeasure implements Measure {
  private static final Parameter<List<String>> PARTIES =
      Parameter.texts("parties", "labels of the parties that are left out")
          .naming(NameBearer.PARTY)
          .orElse(TodaysParties.BOTH);

  private record Row(Election election, ElectoralVote.Tally tally) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          SharedFigures.year(r -> r.election().year()),
          SharedFigures.candidate(r -> r.tally().candidate()),
          SharedFigures.party(r -> r.election().partyOf(r.tally().candidate())),
          ElectorFigures.electors(r -> r.tally().votes()));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "electors-of-other-parties",
          Set.of(CaveatMeasure.ELECTORS),
          "Electors of candidates who ran on the label of neither party named, or on none.",
          List.of(Period.FROM, Period.TO, ElectorCount.PARAMETER, PARTIES),
          List.of(
              Answer.figure("electors", Unit.ELECTORS, "all of them"),
              Answer.items("years", "years with at least one"),
              Answer.items("candidates", "who had them, in order of year")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Finding.Builder finding = Finding.of(this);
    Set<Integer> years = new TreeSet<>();
    List<String> candidates = new ArrayList<>();
    int electors = 0;
    for (Election election : Period.elections(record, arguments)) {
      finding.restsOn(election.year());
      for (ElectoralVote.Tally tally : arguments.get(ElectorCount.PARAMETER).tallies(election)) {
        String party = election.partyOf(tally.candidate()).orElse("");
        if (tally.votes() > 0 && !arguments.get(PARTIES).contains(party)) {
          years.add(election.year());
          candidates.add(tally.candidate());
          electors += tally.votes();
          finding.row(FIGURES, new Row(election, tally));
        }
      }
    }
    return finding
        .answer("electors", electors)
        .answer("years", years)
        .answer("candidates", candidates)
        .build();
  }
}
