package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.theme.Ink;
import org.twocounts.simulation.ElectionOdds;

/**
 * The probability of every number of electors of one candidate, in groups.
 *
 * @param probabilities from none to all, 0 to 1
 * @param groups in ascending order, without gaps, from none to all
 */
record ElectorsChances(
    String candidate, Ink ink, int won, List<Double> probabilities, List<Group> groups) {
  private static final int MOST_GROUPS = 60;

  /**
   * Electors from one number through another.
   *
   * @param chance percent
   */
  record Group(int from, int through, double chance) {
    double middle() {
      return (from + through) / 2.0;
    }
  }

  ElectorsChances {
    probabilities = List.copyOf(probabilities);
    groups = List.copyOf(groups);
  }

  static ElectorsChances ofPositive(ElectionOdds odds, Ink ink) {
    return of(odds, odds.nation().pair().positive(), odds.positiveElectors(), ink);
  }

  static ElectorsChances ofNegative(ElectionOdds odds, Ink ink) {
    return of(odds, odds.nation().pair().negative(), odds.negativeElectors(), ink);
  }

  /**
   * Groups are equally wide from the majority up, and from the number that leaves one to a sole
   * opponent down; between the two, with all electors even, lies a tie.
   */
  private static ElectorsChances of(
      ElectionOdds odds, String candidate, List<Double> probabilities, Ink ink) {
    int all = probabilities.size() - 1;
    int majority = odds.nation().majority();
    int width = (int) Math.max(1, RoundSteps.of(all + 1.0, MOST_GROUPS));
    List<Integer> starts = new ArrayList<>();
    for (int through = all - majority; through >= 0; through -= width) {
      starts.add(0, Math.max(0, through - width + 1));
    }
    for (int from = all - majority + 1; from < majority; from++) {
      starts.add(from);
    }
    for (int from = majority; from <= all; from += width) {
      starts.add(from);
    }
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : all + 1;
      double chance = 0;
      for (int electors = starts.get(i); electors < end; electors++) {
        chance += 100 * probabilities.get(electors);
      }
      groups.add(new Group(starts.get(i), end - 1, chance));
    }
    return new ElectorsChances(
        candidate, ink, odds.nation().pair().electorsWon().of(candidate), probabilities, groups);
  }

  int all() {
    return probabilities.size() - 1;
  }

  /** The fewest electors that are a majority. */
  int majority() {
    return all() / 2 + 1;
  }

  /** The probability of a majority, percent. */
  double ofMajority() {
    return 100
        * probabilities.subList(majority(), probabilities.size()).stream()
            .mapToDouble(p -> p)
            .sum();
  }

  /** The mean number of electors. */
  double mean() {
    double mean = 0;
    for (int electors = 0; electors < probabilities.size(); electors++) {
      mean += electors * probabilities.get(electors);
    }
    return mean;
  }
}
