package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.StateHistory;
import org.twocounts.figure.CandidateFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.StateFigures;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/** Presidents who did not carry their home state. */
final class HomeStatesMeasure implements Measure {
  private record Row(Election election, Optional<String> home, Optional<String> carriedBy) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          SharedFigures.year(r -> r.election().year()),
          SharedFigures.president(r -> r.election().president()),
          CandidateFigures.homeState(Row::home),
          StateFigures.carriedBy(Row::carriedBy));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "home-states-lost",
          Set.of(CaveatMeasure.STATE_VOTES),
          "Elections won by a candidate who did not carry the home state that the record gives.",
          List.of(Period.FROM, Period.TO),
          List.of(
              Answer.items("presidents", "who, in order of year"),
              Answer.items("years", "when"),
              Answer.figure("count", Unit.COUNT, "how often"),
              Answer.figure("percent", Unit.PERCENT, "such elections in all of the period")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Finding.Builder finding = Finding.of(this);
    List<String> presidents = new ArrayList<>();
    List<Integer> years = new ArrayList<>();
    for (Election election : Period.elections(record, arguments)) {
      finding.restsOn(election.year());
      Optional<StateResult> home =
          election
              .findCandidacy(election.president())
              .flatMap(Candidacy::homeState)
              .flatMap(election::findState);
      Optional<String> carriedBy = home.flatMap(StateHistory::carriedBy);
      if (carriedBy.isPresent() && !carriedBy.get().equals(election.president())) {
        presidents.add(election.president());
        years.add(election.year());
        finding.row(FIGURES, new Row(election, home.map(StateResult::state), carriedBy));
      }
    }
    return finding
        .answer("presidents", presidents)
        .answer("years", years)
        .answer("count", years.size())
        .answer("percent", 100.0 * years.size() / Period.elections(record, arguments).size())
        .build();
  }
}
