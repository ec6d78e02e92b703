package org.twocounts.chart.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.twocounts.chart.geo.Cartogram.Cell;

/**
 * Packs states in strips from west to east. Neighbouring columns of the grid make a strip; each
 * strip stands as far north as its states do. Of all heights and divisions into strips the one is
 * taken that keeps most neighbours together and leaves least white.
 */
final class StripPacking {
  /** Rows over columns of the flattest and the highest box that is tried, about. */
  private static final double FLATTEST = 0.45;

  private static final double HIGHEST = 0.77;

  /** A narrower strip has states one cell wide, a wider one flat rows of small states. */
  private static final int NARROWEST = 2;

  private static final int WIDEST = 8;

  /** What it is worth that all neighbours touch. */
  private static final double ALL_NEIGHBOURS = 1;

  /** What a full box is worth, to all neighbours kept as 1. */
  private static final double FULL = 0.3;

  /** What a strip of two cells costs, and a box that is higher than it should be. */
  private static final double NARROW = 0.04;

  private static final int AMPLE = 3;
  private static final double HIGH = 0.5;
  private static final double AS_HIGH_AS_SHOULD_BE = 0.72;

  private final NavigableMap<String, Integer> sizes;
  private final TileGrid grid;

  /** Of the states, from 1, in their order. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final int electors;
  private final double middle;
  private final Neighbours neighbours;
  private final List<List<String>> columns = new ArrayList<>();
  private final Comparator<String> northFirst;

  StripPacking(NavigableMap<String, Integer> sizes, TileGrid grid) {
    this.sizes = sizes;
    this.grid = grid;
    sizes.keySet().forEach(state -> numbers.put(state, numbers.size() + 1));
    this.neighbours = Neighbours.of(sizes.keySet(), grid);
    this.electors = sizes.values().stream().mapToInt(Integer::intValue).sum();
    this.northFirst =
        Comparator.comparingInt((String s) -> place(s).row())
            .thenComparingInt(s -> place(s).column());
    this.middle = latitude(List.copyOf(sizes.keySet()));
    NavigableMap<Integer, List<String>> byColumn = new TreeMap<>();
    sizes
        .keySet()
        .forEach(s -> byColumn.computeIfAbsent(place(s).column(), c -> new ArrayList<>()).add(s));
    columns.addAll(byColumn.values());
  }

  Cartogram best() {
    Cartogram readable =
        best(s -> s.width() >= NARROWEST && s.width() <= WIDEST && s.electors() >= s.width());
    return readable != null ? readable : best(s -> true);
  }

  /** The best among divisions whose strips are all allowed; null where there is none. */
  private Cartogram best(Predicate<Strip> allowed) {
    Setting best = null;
    double most = Double.NEGATIVE_INFINITY;
    int last = (int) Math.ceil(Math.sqrt(electors * HIGHEST));
    for (int height = (int) Math.ceil(Math.sqrt(electors * FLATTEST)); height <= last; height++) {
      Strip[][] made = new Strip[columns.size()][columns.size()];
      for (int division = 0; division < 1 << (columns.size() - 1); division++) {
        List<Strip> strips = strips(division, height, made);
        if (strips.stream().allMatch(allowed)) {
          Setting setting = setting(strips, height);
          if (ALL_NEIGHBOURS + setting.worth() > most) {
            double worth = neighboursKept(setting) + setting.worth();
            if (worth > most) {
              most = worth;
              best = setting;
            }
          }
        }
      }
    }
    return best == null ? null : best.packed(sizes);
  }

  private double neighboursKept(Setting setting) {
    int[][] board = new int[setting.rows()][setting.columns()];
    int left = 0;
    for (int i = 0; i < setting.strips().size(); i++) {
      Strip strip = setting.strips().get(i);
      strip.number(board, setting.tops().get(i), left, sizes, numbers);
      left += strip.width();
    }
    return neighbours.partOf(Cartogram.touching(board, sizes.size() + 1));
  }

  /**
   * Strips that end after the columns whose bits are set, and after the last.
   *
   * @param made strips of this height by their first and last column, filled as they are needed
   */
  private List<Strip> strips(int division, int height, Strip[][] made) {
    List<Strip> strips = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (i == columns.size() - 1 || (division >> i & 1) == 1) {
        if (made[first][i] == null) {
          made[first][i] = strip(first, i, height);
        }
        strips.add(made[first][i]);
        first = i + 1;
      }
    }
    return strips;
  }

  private Strip strip(int first, int last, int height) {
    List<String> states = new ArrayList<>();
    columns.subList(first, last + 1).forEach(states::addAll);
    states.sort(northFirst);
    int cells = states.stream().mapToInt(sizes::get).sum();
    int width = Math.max(1, Math.round((float) cells / height));
    return new Strip(states, cells, width, latitude(states));
  }

  private Setting setting(List<Strip> strips, int height) {
    List<Integer> tops =
        strips.stream().map(s -> top(s.latitude() - middle, s.height(), height)).toList();
    int north = tops.stream().mapToInt(Integer::intValue).min().orElseThrow();
    int columns = 0;
    int south = north;
    for (int i = 0; i < strips.size(); i++) {
      south = Math.max(south, tops.get(i) + strips.get(i).height());
      columns += strips.get(i).width();
    }
    return new Setting(
        strips, tops.stream().map(top -> top - north).toList(), south - north, columns);
  }

  /**
   * Strips beside each other in a box.
   *
   * @param tops the rows in which they begin
   */
  private record Setting(List<Strip> strips, List<Integer> tops, int rows, int columns) {

    /** What the box is worth, whatever neighbours are kept in it. */
    double worth() {
      int cells = 0;
      int narrow = 0;
      for (Strip strip : strips) {
        cells += strip.electors();
        narrow += strip.width() < AMPLE ? 1 : 0;
      }
      double filled = (double) cells / (rows * columns);
      double high = (double) rows / columns - AS_HIGH_AS_SHOULD_BE;
      return FULL * filled - NARROW * narrow - HIGH * Math.max(0, high);
    }

    Cartogram packed(Map<String, Integer> sizes) {
      NavigableMap<String, List<Cell>> blocks = new TreeMap<>();
      int left = 0;
      for (int i = 0; i < strips.size(); i++) {
        strips.get(i).set(tops.get(i), left, sizes, blocks);
        left += strips.get(i).width();
      }
      return new Cartogram(rows, columns, blocks);
    }
  }

  /** The row in which a strip begins whose states lie so many rows of the grid off the middle. */
  private int top(double south, int strip, int height) {
    return (int) Math.round((double) height / grid.rows() * south - strip / 2.0);
  }

  private double latitude(List<String> states) {
    double sum = 0;
    int weight = 0;
    for (String state : states) {
      sum += (double) sizes.get(state) * place(state).row();
      weight += sizes.get(state);
    }
    return sum / weight;
  }

  private TileGrid.Place place(String state) {
    return grid.findPlace(state).orElseThrow();
  }
}
