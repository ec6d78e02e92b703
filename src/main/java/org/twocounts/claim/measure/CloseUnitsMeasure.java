package org.twocounts.claim.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.StateLeader;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Margin;

/** Units that were close. */
final class CloseUnitsMeasure implements Measure {
  private static final Parameter<Double> WITHIN =
      Parameter.points("within", "largest lead that is called close, percentage points");

  private static final EvidenceFigures<Close> FIGURES =
      EvidenceFigures.of(
          SharedFigures.unit(Close::unit),
          VoteFigures.leader(Close::leader),
          VoteFigures.<Close>marginVotes(c -> OptionalLong.of(c.lead().votes()))
              .headed("lead, votes"),
          VoteFigures.<Close>marginPoints(c -> OptionalDouble.of(c.lead().points())).headed("lead"),
          ElectorFigures.<Close>electors(Close::electors).headed("electors"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "close-states",
          Set.of(CaveatMeasure.STATE_VOTES),
          "Units (states; districts of Maine and Nebraska) whose leader was ahead by no more than"
              + " so many points of all votes; the closest first.",
          List.of(ElectionArguments.YEAR, WITHIN),
          List.of(
              Answer.figure("count", Unit.COUNT, "how many"),
              Answer.figure("electors", Unit.ELECTORS, "their electors"),
              Answer.figure("percent", Unit.PERCENT, "their electors in all appointed"),
              Answer.items("units", "which, by code")),
          FIGURES.columns());

  private record Close(String unit, Optional<String> leader, Margin lead, int electors) {}

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Election election = ElectionArguments.election(record, arguments);
    ElectionArguments.national(election);
    Map<String, Integer> electors = Units.electors(election);
    List<Close> close =
        Units.results(election).entrySet().stream()
            .flatMap(
                e ->
                    StateLeader.lead(e.getValue()).stream()
                        .map(
                            lead ->
                                new Close(
                                    e.getKey(),
                                    StateLeader.of(e.getValue()),
                                    lead,
                                    electors.get(e.getKey()))))
            .filter(
                c -> Percents.compare(c.lead().votes(), c.lead().of(), arguments.get(WITHIN)) <= 0)
            .sorted(Comparator.comparing(Close::lead).thenComparing(Close::unit))
            .toList();
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    close.forEach(unit -> finding.row(FIGURES, unit));
    int weight = close.stream().mapToInt(Close::electors).sum();
    return finding
        .answer("count", close.size())
        .answer("electors", weight)
        .answer("percent", 100.0 * weight / election.electorsAppointed())
        .answer("units", close.stream().map(Close::unit).toList())
        .build();
  }
}
