package org.twocounts.simulation;

/** Adds up draws of {@link Chances}. */
final class ChancesSums {
  private final RatioSums positiveSplit = new RatioSums();
  private final RatioSums negativeSplit = new RatioSums();
  private final RatioSums split = new RatioSums();
  private final RatioSums noMajority = new RatioSums();

  void add(double positive, double negative, double nobody, double all) {
    positiveSplit.add(positive, all);
    negativeSplit.add(negative, all);
    split.add(positive + negative, all);
    noMajority.add(nobody, all);
  }

  void addCounts(long positive, long negative, long nobody, long all) {
    positiveSplit.addCounts(positive, all);
    negativeSplit.addCounts(negative, all);
    split.addCounts(positive + negative, all);
    noMajority.addCounts(nobody, all);
  }

  void add(ChancesSums other) {
    positiveSplit.add(other.positiveSplit);
    negativeSplit.add(other.negativeSplit);
    split.add(other.split);
    noMajority.add(other.noMajority);
  }

  Chances over(long draws) {
    return new Chances(
        positiveSplit.over(draws),
        negativeSplit.over(draws),
        split.over(draws),
        noMajority.over(draws));
  }
}
