package org.twocounts.simulation;

/** Adds up draws of a {@link Ratio}: what each has of the part, and of the whole. */
final class RatioSums {
  private double part;
  private double whole;
  private double partSquared;
  private double wholeSquared;
  private double product;

  void add(double ofPart, double ofWhole) {
    part += ofPart;
    whole += ofWhole;
    partSquared += ofPart * ofPart;
    wholeSquared += ofWhole * ofWhole;
    product += ofPart * ofWhole;
  }

  /** Draws that have the part wholly or not at all, and the whole likewise. */
  void addCounts(long ofPart, long ofWhole) {
    part += ofPart;
    whole += ofWhole;
    partSquared += ofPart;
    wholeSquared += ofWhole;
    product += ofPart;
  }

  void add(RatioSums other) {
    part += other.part;
    whole += other.whole;
    partSquared += other.partSquared;
    wholeSquared += other.wholeSquared;
    product += other.product;
  }

  /** The means of so many draws, with their errors. */
  Ratio over(long draws) {
    double n = draws;
    return new Ratio(
        part / n,
        whole / n,
        (partSquared / n - part / n * (part / n)) / n,
        (wholeSquared / n - whole / n * (whole / n)) / n,
        (product / n - part / n * (whole / n)) / n);
  }
}
