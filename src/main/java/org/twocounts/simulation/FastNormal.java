package org.twocounts.simulation;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Standard normal numbers by the ziggurat, two from each number of 64 bits: of every 32 bits eight
 * choose one of 256 layers of equal area, the others a place in it with its sign; nearly all lie
 * inside and are taken at once.
 *
 * <p>The sampler of Commons RNG takes a 64-bit number each, and would be most of the time of a
 * simulation. Places are multiples of 2<sup>-23</sup> of a layer's width, less than 5·10⁻⁷.
 *
 * <p>Exponentials and logarithms are {@link StrictMath}'s, so that a seed brings the same numbers
 * on every Java.
 *
 * <p>Source: G. Marsaglia and W. W. Tsang, The Ziggurat Method for Generating Random Variables,
 * Journal of Statistical Software 5(8), 2000; with bits of their own for layer and place, as J. A.
 * Doornik, An Improved Ziggurat Method to Generate Normal Random Samples, 2005, asks for.
 */
final class FastNormal {
  private static final int LAYERS = 256;
  private static final int LAYER_BITS = 8;
  private static final int LAYER_MASK = LAYERS - 1;
  private static final double PLACES = 0x1p23;

  /** Where the tail begins, and the area of every layer, of exp(-x²/2) (Marsaglia and Tsang). */
  private static final double TAIL = 3.654152885361009;

  private static final double AREA = 0.00492867323399;

  private static final double[] WIDTH = new double[LAYERS + 1];
  private static final double[] HEIGHT = new double[LAYERS + 1];
  private static final double[] PLACE = new double[LAYERS];

  /** A place less than this lies inside the layer above too, and so under the curve. */
  private static final int[] INSIDE = new int[LAYERS];

  static {
    WIDTH[0] = AREA / curve(TAIL);
    WIDTH[1] = TAIL;
    for (int layer = 2; layer < LAYERS; layer++) {
      WIDTH[layer] =
          Math.sqrt(-2 * StrictMath.log(AREA / WIDTH[layer - 1] + curve(WIDTH[layer - 1])));
    }
    for (int layer = 0; layer < LAYERS; layer++) {
      PLACE[layer] = WIDTH[layer] / PLACES;
      INSIDE[layer] = (int) (WIDTH[layer + 1] / WIDTH[layer] * PLACES);
    }
    for (int layer = 0; layer <= LAYERS; layer++) {
      HEIGHT[layer] = curve(WIDTH[layer]);
    }
  }

  private FastNormal() {}

  private static double curve(double x) {
    return StrictMath.exp(-x * x / 2);
  }

  /** Fills an array of an even length. */
  static void fill(double[] numbers, UniformRandomProvider random) {
    for (int i = 0; i < numbers.length; i += 2) {
      long bits = random.nextLong();
      numbers[i] = of((int) bits, random);
      numbers[i + 1] = of((int) (bits >>> Integer.SIZE), random);
    }
  }

  private static double of(int bits, UniformRandomProvider random) {
    int layer = bits & LAYER_MASK;
    int place = bits >> LAYER_BITS;
    return Math.abs(place) < INSIDE[layer] ? place * PLACE[layer] : atTheEdge(layer, place, random);
  }

  private static double atTheEdge(int firstLayer, int firstPlace, UniformRandomProvider random) {
    int layer = firstLayer;
    int place = firstPlace;
    while (true) {
      if (layer == 0) {
        return Math.copySign(tail(random), place);
      }
      double x = place * PLACE[layer];
      double y = HEIGHT[layer] + random.nextDouble() * (HEIGHT[layer + 1] - HEIGHT[layer]);
      if (y < curve(x)) {
        return x;
      }
      int bits = random.nextInt();
      layer = bits & LAYER_MASK;
      place = bits >> LAYER_BITS;
      if (Math.abs(place) < INSIDE[layer]) {
        return place * PLACE[layer];
      }
    }
  }

  /** Beyond the last layer, by the method of Marsaglia (1964). */
  private static double tail(UniformRandomProvider random) {
    while (true) {
      double beyond = -StrictMath.log(1 - random.nextDouble()) / TAIL;
      double exponential = -StrictMath.log(1 - random.nextDouble());
      if (2 * exponential >= beyond * beyond) {
        return TAIL + beyond;
      }
    }
  }
}
