package org.twocounts.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.StateHistory;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Margin;

/** How often a state was carried by whoever became President. */
final class CarriedByPresidentMeasure implements Measure {
  private static final Parameter<String> STATE = Parameter.text("state", "postal code");
  private static final Parameter<String> PARTY =
      Parameter.text("party", "only elections in which this party's candidate became President")
          .optional();

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "carried-by-president",
          Set.of(CaveatMeasure.STATE_VOTES, CaveatMeasure.ELECTORS),
          "Elections of a period in which a state took part, and whether whoever became President"
              + " carried it.",
          List.of(STATE, Period.FROM, Period.TO, PARTY),
          List.of(
              Answer.items("misses", "years in which the President did not carry it"),
              Answer.figure("elections", Unit.COUNT, "elections looked at"),
              Answer.figure("percent", Unit.PERCENT, "those in which the President carried it")),
          List.of(
              Column.year(),
              Column.words("winner", "carried by"),
              Column.words("president", "president"),
              Column.words("agrees", "the same"),
              new Column("marginPoints", "lead there, pp", Unit.POINTS)));

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Optional<String> party = arguments.find(PARTY);
    List<Election> elections = Period.elections(record, arguments);
    String code = Facts.state(record, arguments.get(STATE)).state();
    List<Integer> years =
        elections.stream()
            .filter(e -> party.isEmpty() || e.presidentParty().equals(party.get()))
            .map(Election::year)
            .toList();
    List<StateHistory.Entry> entries =
        StateHistory.of(record, code).entries().stream()
            .filter(e -> years.contains(e.election().year()) && e.result().tookPart())
            .toList();
    Finding.Builder finding = Finding.of(this);
    for (StateHistory.Entry entry : entries) {
      finding
          .restsOn(entry.election().year())
          .row(
              entry.election().year(),
              entry.winner(),
              entry.election().president(),
              entry.withTheNation().map(w -> w ? "yes" : "no"),
              entry.lead().map(Margin::points));
    }
    List<Integer> misses =
        entries.stream()
            .filter(e -> !e.withTheNation().equals(Optional.of(true)))
            .map(e -> e.election().year())
            .toList();
    return finding
        .answer("misses", misses)
        .answer("elections", entries.size())
        .answer(
            "percent",
            entries.isEmpty() ? 0 : 100.0 * (entries.size() - misses.size()) / entries.size())
        .build();
  }
}
