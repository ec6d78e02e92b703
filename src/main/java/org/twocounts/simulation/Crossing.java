package org.twocounts.simulation;

/**
 * Finds the place at which enough has been gained, without sorting all places: those to one side of
 * a guess are left out, again and again (C. A. R. Hoare's selection, by weight). The place found
 * last is the first guess.
 *
 * <p>One object is used again for many maps; nothing is allocated.
 */
final class Crossing {
  /** So few places are sorted. */
  private static final int FEW = 6;

  private final double[] places;
  private final int[] gains;
  private double guess;

  /**
   * @param most places
   */
  Crossing(int most) {
    this.places = new double[most];
    this.gains = new int[most];
  }

  /**
   * The lowest place up to which, itself included, so much is gained.
   *
   * @param at places, in any order
   * @param gained at each of them, 0 or more
   * @param needed in all
   * @return negative infinity where nothing is needed, positive infinity where there is not so much
   */
  double reaching(double[] at, int[] gained, int needed) {
    if (needed <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    System.arraycopy(at, 0, places, 0, at.length);
    System.arraycopy(gained, 0, gains, 0, at.length);
    int from = 0;
    int to = at.length;
    int left = needed;
    double pivot = guess;
    boolean isGuess = true;
    while (to - from > FEW) {
      int middle = divide(from, to, pivot);
      if (middle > from && middle < to) {
        int below = sum(from, middle);
        if (below >= left) {
          to = middle;
        } else {
          left -= below;
          from = middle;
        }
      } else if (!isGuess) {
        break;
      }
      pivot = middleOf(places[from], places[(from + to) >>> 1], places[to - 1]);
      isGuess = false;
    }
    sort(from, to);
    return find(from, to, left);
  }

  /** Puts what is less than the pivot first; returns where the rest begins. */
  private int divide(int from, int to, double pivot) {
    int next = from;
    for (int k = from; k < to; k++) {
      double place = places[k];
      if (place < pivot) {
        int gain = gains[k];
        places[k] = places[next];
        gains[k] = gains[next];
        places[next] = place;
        gains[next] = gain;
        next++;
      }
    }
    return next;
  }

  private int sum(int from, int to) {
    int sum = 0;
    for (int k = from; k < to; k++) {
      sum += gains[k];
    }
    return sum;
  }

  private static double middleOf(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private void sort(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      double place = places[k];
      int gain = gains[k];
      int free = k;
      while (free > from && places[free - 1] > place) {
        places[free] = places[free - 1];
        gains[free] = gains[free - 1];
        free--;
      }
      places[free] = place;
      gains[free] = gain;
    }
  }

  private double find(int from, int to, int needed) {
    int left = needed;
    for (int k = from; k < to; k++) {
      left -= gains[k];
      if (left <= 0) {
        guess = places[k];
        return guess;
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
