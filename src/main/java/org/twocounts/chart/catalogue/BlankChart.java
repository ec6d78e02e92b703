package org.twocounts.chart.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.twocounts.analysis.ElectorsAtStake;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.SourceLine;
import org.twocounts.chart.spec.Words;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectorLaw;
import org.twocounts.words.Joined;

/** States with their electors and without a result, to be filled in; the coming election too. */
abstract class BlankChart extends NamedChart {
  BlankChart(String id, String question) {
    super(id, Topic.STATES, question, Scope.ELECTION, Set.of(CaveatMeasure.METHODS));
  }

  @Override
  public final boolean takesComingYear() {
    return true;
  }

  @Override
  final ChartSpec drawn(ChartRequest request) {
    return describe(
        request.year().isPresent()
            ? ElectorsAtStake.of(request.record(), request.year().getAsInt())
            : ownChoice(request),
        request);
  }

  /** The coming election; the latest of the record where its electors are not known yet. */
  private static ElectorsAtStake ownChoice(ChartRequest request) {
    return ElectorsAtStake.ofNext(request.record())
        .orElseGet(() -> ElectorsAtStake.of(request.record(), latest(request).year()));
  }

  abstract ChartSpec describe(ElectorsAtStake electors, ChartRequest request);

  /** The election itself, or the latest for one that is still to come. */
  static Election ground(ElectorsAtStake electors, ChartRequest request) {
    return request.record().findElection(electors.year()).orElseGet(() -> latest(request));
  }

  private static Election latest(ChartRequest request) {
    return request.record().elections().stream()
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new NotDefinedException("the record has no election"));
  }

  final String name(ElectorsAtStake electors) {
    return id() + "-" + electors.year();
  }

  /** What is said around the states. */
  static Words words(ElectorsAtStake electors, String shown, String drawnBy, ChartRequest request) {
    SourcesUsed sources = new SourcesUsed();
    if (electors.census().isPresent()) {
      sources.add(electors.sources());
    } else {
      sources.electoralVotes(ground(electors, request));
    }
    SourceLine line = sources.line(request).and(drawnBy);
    return Words.of(
        String.format(
            "%s: %s electors, %s to win", electors.year(), electors.total(), electors.majority()),
        shown + ", " + electors.year() + ", to fill in",
        line,
        Notes.of(
            request,
            electors.census().map(c -> "Electors by the census of " + c.census() + ".").orElse(""),
            byDistrict(electors, request)));
  }

  /** Which states choose electors by district in that year. */
  private static String byDistrict(ElectorsAtStake electors, ChartRequest request) {
    List<ElectorLaw> laws =
        request.record().electorLaws().stream()
            .filter(l -> l.appliesTo(electors.year()))
            .filter(l -> electors.byState().containsKey(l.state()))
            .toList();
    return Stream.of(
            sentence(laws.stream().filter(ElectorLaw::listsDistricts).toList(), true, request),
            sentence(laws.stream().filter(l -> !l.listsDistricts()).toList(), false, request))
        .filter(s -> !s.isEmpty())
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  private static String sentence(List<ElectorLaw> laws, boolean atLarge, ChartRequest request) {
    List<String> names =
        laws.stream().map(l -> StateNames.of(request.record(), l.state())).toList();
    return names.isEmpty()
        ? ""
        : Joined.of(names)
            + (atLarge
                ? ": two electors for the state, the others one a district."
                : ": electors by district.");
  }

  /** A row of the data. */
  private record Row(String state, int electors) {}

  static DataTable table(ElectorsAtStake electors) {
    return DataTable.of(
        electors.byState().entrySet().stream().map(e -> new Row(e.getKey(), e.getValue())).toList(),
        List.of(
            SharedFigures.year(r -> electors.year()),
            SharedFigures.state(Row::state),
            ElectorFigures.electors(Row::electors)));
  }
}
