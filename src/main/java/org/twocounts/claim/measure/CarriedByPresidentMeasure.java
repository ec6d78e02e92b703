package org.twocounts.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.StateHistory;
import org.twocounts.figure.StateHistoryFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;

/** How often a state was carried by whoever became President. */
final class CarriedByPresidentMeasure implements Measure {
  private static final Parameter<String> STATE =
      Parameter.text("state", "postal code").naming(NameBearer.STATE);
  private static final Parameter<String> PARTY =
      Parameter.text("party", "only elections in which this party's candidate became President")
          .naming(NameBearer.PARTY)
          .optional();

  private static final EvidenceFigures<StateHistory.Entry> FIGURES =
      EvidenceFigures.of(
          StateHistoryFigures.YEAR,
          StateHistoryFigures.CARRIED_BY,
          StateHistoryFigures.PRESIDENT,
          StateHistoryFigures.WITH_NATION.headed("the same"),
          StateHistoryFigures.MARGIN_POINTS.headed("lead there"));

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
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Optional<String> party = arguments.find(PARTY);
    List<Election> elections = Period.elections(record, arguments);
    String code = NamedStates.of(record).get(arguments.get(STATE)).state();
    List<Integer> years =
        elections.stream()
            .filter(e -> party.isEmpty() || e.presidentParty().equals(party.get()))
            .map(Election::year)
            .toList();
    List<StateHistory.Entry> entries =
        StateHistory.of(record, code).entries().stream()
            .filter(e -> years.contains(e.election().year()) && e.result().tookPart())
            .toList();
    requireCases(Cases.of(record, arguments), elections, years, entries, code, party);
    Finding.Builder finding = Finding.of(this);
    for (StateHistory.Entry entry : entries) {
      finding.restsOn(entry.election().year()).row(FIGURES, entry);
    }
    List<Integer> misses =
        entries.stream()
            .filter(e -> !e.withTheNation().equals(Optional.of(true)))
            .map(e -> e.election().year())
            .toList();
    return finding
        .answer("misses", misses)
        .answer("elections", entries.size())
        .answer("percent", 100.0 * (entries.size() - misses.size()) / entries.size())
        .build();
  }

  private static void requireCases(
      Cases cases,
      List<Election> elections,
      List<Integer> years,
      List<StateHistory.Entry> entries,
      String code,
      Optional<String> party) {
    cases.require(
        years,
        "no candidate of the party \"%s\" became President %s",
        party.orElse(""),
        Cases.span(elections));
    cases.require(
        entries,
        "%s took part in no election %s%s",
        code,
        Cases.span(elections),
        party.map(p -> " that made a candidate of the party \"" + p + "\" President").orElse(""));
  }
}
