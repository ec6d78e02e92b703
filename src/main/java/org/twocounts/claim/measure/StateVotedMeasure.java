package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.analysis.StateHistory;
import org.twocounts.analysis.StateHistory.Entry;
import org.twocounts.figure.StateHistoryFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;
import org.twocounts.model.State;

/** Whether a state was carried by a party in every election of a period. */
final class StateVotedMeasure implements Measure {
  private static final Parameter<String> STATE =
      Parameter.text("state", "postal code").naming(NameBearer.STATE);
  private static final Parameter<String> PARTY =
      Parameter.text("party", "label of the party").naming(NameBearer.PARTY);
  private static final Parameter<List<String>> ALSO =
      Parameter.texts("also", "other labels that count as the party's, such as National Union")
          .naming(NameBearer.PARTY)
          .optional();

  private static final EvidenceFigures<Entry> FIGURES =
      EvidenceFigures.of(
          StateHistoryFigures.YEAR,
          StateHistoryFigures.CARRIED_BY,
          StateHistoryFigures.PARTY,
          StateHistoryFigures.CARRIED_IN,
          StateHistoryFigures.MARGIN_POINTS.headed("lead there"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "state-voted",
          Set.of(CaveatMeasure.STATE_VOTES, CaveatMeasure.ELECTORS),
          "Elections of a period in which a state took part, and whether a candidate of a party"
              + " carried it: had most votes there, or without a popular vote most electors.",
          List.of(STATE, PARTY, ALSO, Period.FROM, Period.TO),
          List.of(
              Answer.items("misses", "years in which no candidate of the party carried it"),
              Answer.items("years", "years in which one did"),
              Answer.figure("elections", Unit.COUNT, "elections in which it took part"),
              Answer.figure("carried", Unit.COUNT, "those that the party carried there"),
              Answer.figure("percent", Unit.PERCENT, "those in all in which it took part"),
              Answer.figure("run", Unit.COUNT, "the longest run of them in a row")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    List<Election> elections = Period.elections(record, arguments);
    State state = NamedStates.of(record).get(arguments.get(STATE));
    List<String> labels = new ArrayList<>(List.of(arguments.get(PARTY)));
    labels.addAll(arguments.find(ALSO).orElse(List.of()));
    List<Entry> entries = entries(record, state, elections);
    Cases cases = Cases.of(record, arguments);
    cases.require(entries, "%s took part in no election %s", state.state(), Cases.span(elections));
    cases.requireParty(entries.stream().map(Entry::election).toList(), arguments.get(PARTY));
    Finding.Builder finding = Finding.of(this);
    entries.forEach(e -> finding.restsOn(e.election().year()).row(FIGURES, e));
    List<Entry> carried = entries.stream().filter(e -> isCarriedBy(e, labels)).toList();
    return finding
        .remark("%d of %d elections", carried.size(), entries.size())
        .answer("misses", years(entries.stream().filter(e -> !isCarriedBy(e, labels)).toList()))
        .answer("years", years(carried))
        .answer("elections", entries.size())
        .answer("carried", carried.size())
        .answer("percent", 100.0 * carried.size() / entries.size())
        .answer("run", longestRun(entries, labels))
        .build();
  }

  /** The state in each election in which it took part. */
  private static List<Entry> entries(ElectionRecord record, State state, List<Election> elections) {
    elections.stream()
        .filter(e -> e.year() >= state.firstElection() && e.findState(state.state()).isEmpty())
        .findFirst()
        .ifPresent(
            e -> {
              throw new NotInRecordException(
                  "no row of " + state.state() + " in " + e.year() + " in the record");
            });
    return StateHistory.of(record.withElections(elections), state.state()).entries().stream()
        .filter(e -> e.result().tookPart())
        .toList();
  }

  private static boolean isCarriedBy(Entry entry, List<String> labels) {
    return entry.winner().flatMap(entry.election()::partyOf).filter(labels::contains).isPresent();
  }

  private static List<Integer> years(List<Entry> entries) {
    return entries.stream().map(e -> e.election().year()).toList();
  }

  private static int longestRun(List<Entry> entries, List<String> labels) {
    int longest = 0;
    int run = 0;
    for (Entry entry : entries) {
      run = isCarriedBy(entry, labels) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
