package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.catalogue.ParadoxCases.Alabama;
import org.twocounts.chart.catalogue.ParadoxCases.NewState;
import org.twocounts.chart.catalogue.ParadoxCases.Population;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Words;
import org.twocounts.figure.ParadoxFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.HistoricYears;
import org.twocounts.rule.apportionment.AlabamaParadox;
import org.twocounts.rule.apportionment.PopulationParadox;
import org.twocounts.words.Joined;

/** What Hamilton's method does with a larger House, grown states and new ones. */
final class ParadoxesChart extends RecordChart {
  /** The state after which the paradox is named. */
  private static final String NAMED_AFTER = "AL";

  /** Kind of the rows of seats without the joining state. */
  private static final String WITHOUT = "new-states-without";

  /** The state whose seats went up and down when Congress gave the method up. */
  private static final String GIVEN_UP_FOR = "ME";

  /**
   * What the chart shows: one to two losses by growth of the House, and the other two paradoxes.
   */
  private record Found(
      List<Alabama> alabama, Optional<Population> population, Optional<NewState> newState) {}

  ParadoxesChart() {
    super(
        "paradoxes",
        Topic.ADVANTAGE,
        "Can a state lose a seat because the House, its population or the Union grow?",
        Set.of(CaveatMeasure.POPULATION));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    ParadoxCases cases = new ParadoxCases(request.record());
    Found found =
        new Found(
            Stream.of(
                    cases.alabama(HistoricYears.ALABAMA_PARADOX, NAMED_AFTER),
                    cases.givenUpIn().flatMap(census -> cases.alabama(census, GIVEN_UP_FOR)))
                .flatMap(Optional::stream)
                .toList(),
            cases.population(),
            cases.newState());
    if (found.alabama().isEmpty()) {
      throw new NotDefinedException("this record has no census that shows the Alabama paradox");
    }
    return new ChartSpec(
        id(),
        words(found, request),
        key(found, request),
        new Layout(2, 1, 0.48, 1.9),
        panels(found, new ParadoxPlots(request.record()), request),
        description(found, request),
        table(found));
  }

  private static List<KeyEntry> key(Found found, ChartRequest request) {
    List<KeyEntry> key = new ArrayList<>();
    key.add(KeyEntry.line(ParadoxPlots.SHOWN, "Hamilton: largest remainders"));
    key.add(KeyEntry.line(ParadoxPlots.OTHER, "Webster, for comparison"));
    found
        .newState()
        .ifPresent(
            n ->
                key.add(
                    KeyEntry.dashed(
                        ParadoxPlots.SHOWN,
                        "Hamilton without " + name(n.paradox().joining(), request))));
    return key;
  }

  private static List<Panel> panels(Found found, ParadoxPlots plots, ChartRequest request) {
    List<Panel> panels = new ArrayList<>();
    for (Alabama a : found.alabama()) {
      panels.add(
          Panel.of(
              "The House grows: " + name(a.state(), request) + ", census of " + a.census(),
              plots.alabama(a)));
    }
    found
        .population()
        .ifPresent(
            p ->
                panels.add(
                    Panel.of(
                        String.format(
                            "The population grows: %s and %s in a House of %s",
                            name(p.paradox().winner().state(), request),
                            name(p.paradox().loser().state(), request),
                            p.paradox().house()),
                        plots.population(p))));
    found
        .newState()
        .ifPresent(
            n ->
                panels.add(
                    Panel.of(
                        String.format(
                            "%s joins: %s, census of %s",
                            name(n.paradox().joining(), request),
                            name(n.state(), request),
                            n.census()),
                        plots.newState(n))));
    return panels;
  }

  private static String name(String code, ChartRequest request) {
    return StateNames.of(request.record(), code);
  }

  private static Words words(Found found, ChartRequest request) {
    List<Integer> law = new ParadoxCases(request.record()).byLaw();
    return Words.of(
        title(found.alabama().get(0), request),
        "Seats of the states in the House, computed from the census",
        sources(found, request).line(request),
        Notes.of(
            request,
            (law.isEmpty()
                    ? ""
                    : String.format(
                        "Hamilton’s method was the law for the censuses of %s to %s. ",
                        law.get(0), law.get(law.size() - 1)))
                + "Each state keeps at least one seat. Divisor methods, such as Webster’s and"
                + " today’s, show none of these paradoxes (Balinski and Young 2001)."));
  }

  private static String title(Alabama found, ChartRequest request) {
    AlabamaParadox fall = found.falls().get(0);
    return String.format(
        "By Hamilton’s method a House of %s gave %s fewer seats than %s",
        fall.house(), name(found.state(), request), fall.house() - 1);
  }

  private static SourcesUsed sources(Found found, ChartRequest request) {
    List<Integer> censuses = new ArrayList<>();
    found.alabama().forEach(a -> censuses.add(a.census()));
    found.population().ifPresent(p -> censuses.addAll(List.of(p.earlier(), p.later())));
    found.newState().ifPresent(n -> censuses.add(n.census()));
    SourcesUsed sources = new SourcesUsed();
    request.record().apportionment().stream()
        .filter(a -> censuses.contains(a.census()))
        .forEach(a -> a.populationSource().ifPresent(s -> sources.add(List.of(s))));
    return sources;
  }

  private static Description description(Found found, ChartRequest request) {
    List<String> others = new ArrayList<>();
    found.population().ifPresent(p -> others.add(inWords(p, request)));
    found
        .newState()
        .ifPresent(
            n ->
                others.add(
                    String.format(
                        "Without %s and its seats, with the others as they were, some would have"
                            + " other seats: %s",
                        name(n.paradox().joining(), request), changes(n, request))));
    List<String> falls = new ArrayList<>();
    for (Alabama a : found.alabama()) {
      falls.add(
          String.format(
              "%s falls at %s by the census of %s",
              name(a.state(), request),
              Joined.of(a.falls().stream().map(f -> Integer.toString(f.house())).toList()),
              a.census()));
    }
    return new Description(
        "Small line charts of seats: by size of the House, between two censuses, and with a state"
            + " more",
        String.join("; ", falls),
        others);
  }

  private static String inWords(Population p, ChartRequest request) {
    PopulationParadox.Change loser = p.paradox().loser();
    PopulationParadox.Change winner = p.paradox().winner();
    return String.format(
        "In a House of %s, from %s to %s, %s grows faster than %s and loses a seat while the other"
            + " gains one",
        p.paradox().house(),
        p.earlier(),
        p.later(),
        name(loser.state(), request),
        name(winner.state(), request));
  }

  private static String changes(NewState found, ChartRequest request) {
    return String.join(
        ", ",
        found.paradox().changes().entrySet().stream()
            .map(
                e ->
                    String.format(
                        "%s %s instead of %s",
                        name(e.getKey(), request), e.getValue().before(), e.getValue().after()))
            .toList());
  }

  /** Seats of a state at one size and census: a row of the data. */
  private record Row(
      String paradox, int census, int house, String state, int seats, OptionalLong webster) {}

  private static DataTable table(Found found) {
    List<Row> rows = new ArrayList<>();
    for (Alabama a : found.alabama()) {
      for (ParadoxCases.Size s : a.sizes()) {
        rows.add(
            new Row(
                "alabama",
                a.census(),
                s.house(),
                a.state(),
                s.seats(),
                OptionalLong.of(s.otherSeats())));
      }
    }
    found.population().ifPresent(p -> addPopulation(rows, p));
    found.newState().ifPresent(n -> addNewState(rows, n));
    return DataTable.of(
        rows,
        List.of(
            ParadoxFigures.paradox(Row::paradox),
            SharedFigures.census(Row::census),
            SharedFigures.house(Row::house),
            SharedFigures.state(Row::state),
            ParadoxFigures.seatsHamilton(Row::seats),
            ParadoxFigures.seatsWebster(Row::webster)));
  }

  private static void addPopulation(List<Row> rows, Population p) {
    int house = p.paradox().house();
    p.loser()
        .forEach(
            c ->
                rows.add(
                    row("population", c.census(), house, p.paradox().loser().state(), c.seats())));
    p.winner()
        .forEach(
            c ->
                rows.add(
                    row("population", c.census(), house, p.paradox().winner().state(), c.seats())));
  }

  private static void addNewState(List<Row> rows, NewState n) {
    int added = n.paradox().seatsAdded();
    for (ParadoxCases.Size size : n.sizes()) {
      rows.add(row(WITHOUT, n.census(), size.house() - added, n.state(), size.otherSeats()));
      rows.add(row("new-states", n.census(), size.house(), n.state(), size.seats()));
    }
    n.paradox()
        .changes()
        .forEach(
            (state, c) -> {
              if (!state.equals(n.state())) {
                rows.add(row(WITHOUT, n.census(), n.paradox().house() - added, state, c.before()));
                rows.add(row("new-states", n.census(), n.paradox().house(), state, c.after()));
              }
            });
  }

  private static Row row(String paradox, int census, int house, String state, int seats) {
    return new Row(paradox, census, house, state, seats, OptionalLong.empty());
  }
}
