package org.twocounts.chart.geo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A grid on which every state has a place, the same in every year.
 *
 * @param attribution whom the grid is owed to
 */
public record TileGrid(Map<String, Place> places, String attribution) {
  private static final String RESOURCE = "state-tiles.txt";

  public TileGrid {
    places = Map.copyOf(places);
  }

  /** Row from the top and column from the left, both from 0. */
  public record Place(int row, int column) {}

  /** The grid that the program carries. */
  public static TileGrid packaged() {
    Map<String, Place> places = new HashMap<>();
    for (String line : ResourceLines.of(RESOURCE)) {
      String[] words = line.split(" ", -1);
      places.put(words[0], new Place(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
    }
    return new TileGrid(places, ResourceLines.comment(RESOURCE));
  }

  /** The place of a state; empty for codes that are no state's. */
  public Optional<Place> findPlace(String state) {
    return Optional.ofNullable(places.get(state));
  }

  /** Whether two states have places that share an edge. */
  public boolean areNeighbours(String one, String two) {
    Place first = places.get(one);
    Place second = places.get(two);
    return Math.abs(first.row() - second.row()) + Math.abs(first.column() - second.column()) == 1;
  }

  /** Rows of the grid. */
  public int rows() {
    return places.values().stream().mapToInt(Place::row).max().orElse(0) + 1;
  }
}
