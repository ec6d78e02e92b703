package org.twocounts.classroom.order;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.classroom.kind.Material;
import org.twocounts.classroom.kind.TaskKind;
import org.twocounts.classroom.kind.Unit;
import org.twocounts.model.Apportionment;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Census;
import org.twocounts.model.HistoricYears;
import org.twocounts.words.Numerals;

/** States and censuses in order of seats and of people behind an elector. */
final class CensusOrderings {
  private static final int SENATORS = 2;
  private static final long THOUSAND = 1_000;
  private static final String PEOPLE_PER_ELECTOR =
      "Divide the apportionment population by the electors: a state has one for each seat in the"
          + " House and two for its senators.";

  static final List<OrderingKind> ALL =
      List.of(
          kind(
              "people-per-elector",
              Set.of(CaveatMeasure.POPULATION),
              OrderingKind.ALL,
              TaskKind.Scope.NATION,
              CensusOrderings::states),
          kind(
              "seats-gained",
              Set.of(),
              EnumSet.of(Level.MIDDLE_SCHOOL, Level.HIGH_SCHOOL),
              TaskKind.Scope.NATION,
              CensusOrderings::gains),
          kind(
              "people-per-elector-by-census",
              Set.of(CaveatMeasure.POPULATION),
              OrderingKind.ALL,
              TaskKind.Scope.STATE,
              CensusOrderings::censuses),
          kind(
              "share-of-the-house",
              Set.of(),
              OrderingKind.ALL,
              TaskKind.Scope.STATE,
              CensusOrderings::shares));

  private CensusOrderings() {}

  private interface Decks {
    List<Deck> of(Material material, Level level);
  }

  private static OrderingKind kind(
      String id,
      Set<CaveatMeasure> measures,
      Set<Level> levels,
      TaskKind.Scope scope,
      Decks decks) {
    return new OrderingKind(id, Topic.APPORTIONMENT, measures, levels, scope, decks::of);
  }

  private static List<Deck> states(Material material, Level level) {
    return by(Apportionment::census, counted(material, level)).entrySet().stream()
        .map(
            census ->
                perElector(
                    census.getKey().toString(),
                    "State",
                    String.format(
                        "Put these states in order of how many people stood behind each of their"
                            + " electors after the census of %s, most people first.",
                        census.getKey()),
                    level,
                    census.getValue(),
                    a -> material.titleOf(a.state())))
        .toList();
  }

  private static List<Deck> censuses(Material material, Level level) {
    return by(Apportionment::state, ofStates(material, counted(material, level)))
        .entrySet()
        .stream()
        .map(
            state ->
                perElector(
                    state.getKey(),
                    "Census",
                    String.format(
                        "Put these censuses in order of how many people stood behind each elector"
                            + " of %s, most people first.",
                        material.nameOf(state.getKey())),
                    level,
                    state.getValue(),
                    a -> String.valueOf(a.census())))
        .toList();
  }

  private static List<Deck> shares(Material material, Level level) {
    Map<Integer, Integer> houses =
        material.record().censuses().stream()
            .collect(Collectors.toMap(Census::census, Census::seats));
    List<Apportionment> rows =
        rows(material, level).stream().filter(a -> houses.containsKey(a.census())).toList();
    return by(Apportionment::state, ofStates(material, rows)).entrySet().stream()
        .map(
            state ->
                new Deck(
                    state.getKey(),
                    String.format(
                        "Put these censuses in order of the share of %s in the seats of the House,"
                            + " largest first.",
                        material.nameOf(state.getKey())),
                    "The share is the seats of the state in percent of all seats that were"
                        + " apportioned.",
                    List.of("Census", "Seats", "All seats"),
                    Unit.PERCENT,
                    state.getValue().stream()
                        .map(a -> share(a, houses.get(a.census()), level))
                        .toList()))
        .toList();
  }

  private static Deck.Source share(Apportionment row, int house, Level level) {
    return new Deck.Source(
        String.valueOf(row.census()),
        List.of(String.valueOf(row.seats()), String.valueOf(house)),
        ExactFigure.percent(row.seats(), house),
        Found.percent(row.seats(), house, level.decimals()),
        List.of(row.census()),
        Optional.of(row.state()));
  }

  private static List<Deck> gains(Material material, Level level) {
    List<Deck> decks = new ArrayList<>();
    List<Apportionment> before = List.of();
    for (List<Apportionment> census : by(Apportionment::census, rows(material, level)).values()) {
      List<Deck.Source> cards = new ArrayList<>();
      for (Apportionment row : census) {
        before.stream()
            .filter(b -> b.state().equals(row.state()))
            .forEach(b -> cards.add(gain(material, b, row)));
      }
      if (!cards.isEmpty()) {
        decks.add(gains(before.get(0).census(), census.get(0).census(), cards));
      }
      before = census;
    }
    return decks;
  }

  private static Deck gains(int before, int after, List<Deck.Source> cards) {
    return new Deck(
        String.valueOf(after),
        String.format(
            "Put these states in order of how many seats in the House they gained between the"
                + " censuses of %s and %s, most first. A loss is a gain below zero.",
            before, after),
        "Take the seats before away from the seats after.",
        List.of("State", "Before", "After"),
        Unit.SEATS,
        cards);
  }

  private static Deck.Source gain(Material material, Apportionment before, Apportionment after) {
    ExactFigure gain = ExactFigure.of(after.seats() - before.seats());
    return new Deck.Source(
        material.titleOf(after.state()),
        List.of(String.valueOf(before.seats()), String.valueOf(after.seats())),
        gain,
        new Found(gain.rounded(0), after.seats() + " − " + before.seats()),
        List.of(before.census(), after.census()),
        Optional.of(after.state()));
  }

  /** People and seats of one census or of one state. */
  private static Deck perElector(
      String subject,
      String what,
      String question,
      Level level,
      List<Apportionment> rows,
      Function<Apportionment, String> name) {
    boolean thousands = level == Level.MIDDLE_SCHOOL;
    return new Deck(
        subject,
        question,
        PEOPLE_PER_ELECTOR,
        List.of(what, thousands ? "People (thousands)" : "Apportionment population", "Seats"),
        thousands ? Unit.THOUSANDS : Unit.PEOPLE,
        rows.stream().map(a -> perElector(a, thousands ? THOUSAND : 1, name.apply(a))).toList());
  }

  private static Deck.Source perElector(Apportionment row, long unit, String name) {
    long people = row.population().orElseThrow();
    long given = new ExactFigure(people, unit).rounded(0).longValueExact();
    int electors = row.seats() + SENATORS;
    return new Deck.Source(
        name,
        List.of(Numerals.of(given), String.valueOf(row.seats())),
        new ExactFigure(people, electors * unit),
        new Found(
            new ExactFigure(given, electors).rounded(0),
            String.format("%s ÷ (%s + %s)", Numerals.of(given), row.seats(), SENATORS)),
        List.of(row.census()),
        Optional.of(row.state()));
  }

  /** Rows with seats, of censuses that a level asks about. */
  private static List<Apportionment> rows(Material material, Level level) {
    return material.record().apportionment().stream()
        .filter(a -> a.seats() > 0 && material.isCensusOf(a.census(), level))
        .toList();
  }

  /** Rows with people, of censuses that counted everyone whole. */
  private static List<Apportionment> counted(Material material, Level level) {
    return rows(material, level).stream()
        .filter(a -> a.census() >= HistoricYears.EVERYONE_COUNTED_WHOLE)
        .filter(a -> a.population().isPresent())
        .toList();
  }

  private static List<Apportionment> ofStates(Material material, List<Apportionment> rows) {
    return rows.stream().filter(a -> material.isToAsk(a.state())).toList();
  }

  private static <K> Map<K, List<Apportionment>> by(
      Function<Apportionment, K> key, List<Apportionment> rows) {
    return rows.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }
}
