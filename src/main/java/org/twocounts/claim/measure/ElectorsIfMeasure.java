package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;

/** Electors after some units had gone to another candidate. */
final class ElectorsIfMeasure implements Measure {
  private static final Parameter<String> TO =
      Parameter.text("to", "full name of the candidate who gets the units' electors")
          .naming(NameBearer.CANDIDATE);

  private record Row(String candidate, int won, int then, int majority) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          SharedFigures.candidate(Row::candidate),
          ElectorFigures.electorsWon(r -> OptionalLong.of(r.won())),
          Figure.<Row>count(
                  "electors_if",
                  "electors",
                  "Electors had the units gone to the candidate asked for.",
                  Row::then)
              .headed("electors then"),
          ElectorFigures.majority(Row::majority));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "electors-if",
          Set.of(CaveatMeasure.ELECTORS),
          "Electors of each candidate had all electors of some units (states; districts of Maine"
              + " and Nebraska) gone to one candidate, every other result unchanged.",
          List.of(ElectionArguments.YEAR, ElectionArguments.STATES, TO),
          List.of(
              Answer.items("majority-holders", "who then has a majority of electors appointed"),
              Answer.figure("electors", Unit.ELECTORS, "electors that the candidate then has")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Election election = ElectionArguments.election(record, arguments);
    List<String> units = arguments.get(ElectionArguments.STATES);
    String to = NamedFacts.candidate(election, arguments.get(TO));
    ElectorsWon won =
        ElectorsWon.of(election)
            .orElseThrow(
                () -> new NotDefinedException(election.year() + ": electors won no single ticket"));
    NamedStates.of(record).requireUnits(election, units);
    Map<String, Integer> before = new LinkedHashMap<>(won.totals());
    before.putIfAbsent(to, 0);
    Map<String, Integer> after = after(won, before, units, to);
    if (after.equals(before)) {
      throw Cases.nothing(
          "%s won every elector of %s: nothing changes", to, String.join(", ", units));
    }
    int majority = election.electorsAppointed() / 2 + 1;
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    List<String> holders = new ArrayList<>();
    after.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(
            e -> {
              finding.row(
                  FIGURES, new Row(e.getKey(), before.get(e.getKey()), e.getValue(), majority));
              if (e.getValue() >= majority) {
                holders.add(e.getKey());
              }
            });
    return finding
        .remark("%s; majority %d", leading(after), majority)
        .answer("majority-holders", holders)
        .answer("electors", after.get(to))
        .build();
  }

  /** {@code Joe Biden 269, Donald Trump 269}. */
  private static String leading(Map<String, Integer> after) {
    return after.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(2)
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  private static Map<String, Integer> after(
      ElectorsWon won, Map<String, Integer> before, List<String> units, String to) {
    Map<String, Integer> after = new LinkedHashMap<>(before);
    for (String unit : units) {
      Map<String, Integer> moved = won.byUnit().get(unit);
      if (moved == null) {
        throw new NotInRecordException(won.year() + ": no electors of " + unit + " in the record");
      }
      moved.forEach(
          (candidate, electors) -> {
            after.merge(candidate, -electors, Integer::sum);
            after.merge(to, electors, Integer::sum);
          });
    }
    return after;
  }
}
