package org.twocounts.chart.geo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The pairs of states that are neighbours on a grid.
 *
 * @param pairs the lesser number of a state, counted from 1, times the base, and the greater
 */
record Neighbours(List<Integer> pairs) {
  Neighbours {
    pairs = List.copyOf(pairs);
  }

  /** Those among some states, which are numbered in their order. */
  static Neighbours of(Set<String> states, TileGrid grid) {
    List<String> numbered = List.copyOf(states);
    int base = numbered.size() + 1;
    List<Integer> pairs = new ArrayList<>();
    for (int one = 0; one < numbered.size(); one++) {
      for (int two = one + 1; two < numbered.size(); two++) {
        if (grid.areNeighbours(numbered.get(one), numbered.get(two))) {
          pairs.add((one + 1) * base + two + 1);
        }
      }
    }
    return new Neighbours(pairs);
  }

  /** Their part that is among the pairs that touch, 0 to 1; 1 without neighbours. */
  double partOf(BitSet touching) {
    return pairs.isEmpty()
        ? 1
        : (double) pairs.stream().filter(touching::get).count() / pairs.size();
  }
}
