package org.twocounts.chart.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.geo.Cartogram.Cell;
import org.twocounts.model.Election;

class CartogramTest {
  private static final TileGrid GRID = TileGrid.packaged();

  static Stream<Election> elections() {
    return TheRecord.record().elections().stream();
  }

  private static NavigableMap<String, Integer> electors(Election election) {
    NavigableMap<String, Integer> electors = new TreeMap<>();
    election.states().forEach(s -> electors.put(s.state(), s.electorsAppointed()));
    return electors;
  }

  @ParameterizedTest
  @MethodSource("elections")
  void every_elector_of_every_year_has_a_cell_in_the_one_piece_of_the_state(Election election) {
    holds(electors(election));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void any_numbers_of_electors_are_packed(long seed) {
    Random random = new Random(seed);
    NavigableMap<String, Integer> electors = new TreeMap<>();
    GRID.places().keySet().forEach(s -> electors.put(s, random.nextInt(60)));
    holds(electors);
  }

  @Test
  void few_states_are_packed_too() {
    holds(Map.of("WY", 3));
    holds(Map.of("WY", 1, "FL", 1));
    holds(Map.of("CA", 54, "ME", 4));
  }

  @Test
  void a_state_without_a_place_is_refused() {
    assertThatThrownBy(() -> Cartogram.of(Map.of("XX", 3), GRID))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no places for {XX=3}");
  }

  @Test
  void most_neighbours_stay_neighbours_and_little_is_white(TestReporter report) {
    double kept = 0;
    double filled = 0;
    List<Election> all = elections().toList();
    for (Election election : all) {
      Cartogram packed = Cartogram.of(electors(election), GRID);
      report.publishEntry(
          Integer.toString(election.year()),
          String.format(
              Locale.ROOT,
              "%d x %d, neighbours kept %.2f, filled %.2f",
              packed.columns(),
              packed.rows(),
              packed.neighboursKept(GRID),
              packed.filled()));
      assertThat(packed.neighboursKept(GRID)).as("%d", election.year()).isGreaterThan(0.7);
      assertThat(packed.filled()).as("%d", election.year()).isGreaterThan(0.65);
      kept += packed.neighboursKept(GRID);
      filled += packed.filled();
    }
    report.publishEntry("mean kept", Double.toString(kept / all.size()));
    report.publishEntry("mean filled", Double.toString(filled / all.size()));
    assertThat(kept / all.size()).isGreaterThan(0.8);
  }

  private static void holds(Map<String, Integer> electors) {
    Cartogram packed = Cartogram.of(electors, GRID);
    assertThat(packed).isEqualTo(Cartogram.of(new TreeMap<>(electors), GRID));
    List<Cell> all = new ArrayList<>();
    electors.forEach(
        (state, n) -> {
          List<Cell> cells = packed.blocks().getOrDefault(state, List.of());
          assertThat(cells).as(state).hasSize(n);
          assertThat(inOnePiece(cells)).as(state).isTrue();
          all.addAll(cells);
        });
    assertThat(all)
        .doesNotHaveDuplicates()
        .allMatch(c -> c.row() >= 0 && c.row() < packed.rows())
        .allMatch(c -> c.column() >= 0 && c.column() < packed.columns());
  }

  private static boolean inOnePiece(List<Cell> cells) {
    Set<Cell> unseen = new HashSet<>(cells);
    ArrayDeque<Cell> reached = new ArrayDeque<>();
    cells.stream().limit(1).forEach(reached::add);
    unseen.removeAll(reached);
    while (!reached.isEmpty()) {
      Cell c = reached.remove();
      Stream.of(
              new Cell(c.row() - 1, c.column()),
              new Cell(c.row() + 1, c.column()),
              new Cell(c.row(), c.column() - 1),
              new Cell(c.row(), c.column() + 1))
          .filter(unseen::remove)
          .forEach(reached::add);
    }
    return unseen.isEmpty();
  }
}
