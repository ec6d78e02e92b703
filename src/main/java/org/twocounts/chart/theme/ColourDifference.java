package org.twocounts.chart.theme;

import java.awt.Color;

/**
 * How different two colours look: CIEDE2000 (Sharma, Wu and Dalal 2005), for normal vision and the
 * full dichromacies of Machado, Oliveira and Fernandes (2009).
 */
final class ColourDifference {
  private static final double TWENTY_FIVE_TO_THE_SEVENTH = Math.pow(25, 7);

  enum Vision {
    NORMAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    PROTAN(
        new double[][] {
          {0.152286, 1.052583, -0.204868},
          {0.114503, 0.786281, 0.099216},
          {-0.003882, -0.048116, 1.051998}
        }),
    DEUTAN(
        new double[][] {
          {0.367322, 0.860646, -0.227968},
          {0.280085, 0.672501, 0.047413},
          {-0.011820, 0.042940, 0.968881}
        }),
    TRITAN(
        new double[][] {
          {1.255528, -0.076749, -0.178779},
          {-0.078411, 0.930809, 0.147602},
          {0.004733, 0.691367, 0.303900}
        });

    @SuppressWarnings("ImmutableEnumChecker") // never written
    private final double[][] matrix;

    Vision(double[][] matrix) {
      this.matrix = matrix;
    }
  }

  private ColourDifference() {}

  static double between(Color a, Color b, Vision vision) {
    return between(lab(a, vision), lab(b, vision));
  }

  /** Lightness L*, 0 to 100. */
  static double lightness(Color c) {
    return lab(c, Vision.NORMAL)[0];
  }

  static double between(double[] one, double[] two) {
    double meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
    double seventh = Math.pow(meanChroma, 7);
    double g = 0.5 * (1 - Math.sqrt(seventh / (seventh + TWENTY_FIVE_TO_THE_SEVENTH)));
    double a1 = (1 + g) * one[1];
    double a2 = (1 + g) * two[1];
    double c1 = Math.hypot(a1, one[2]);
    double c2 = Math.hypot(a2, two[2]);
    double h1 = hue(a1, one[2]);
    double h2 = hue(a2, two[2]);
    double dh = c1 * c2 == 0 ? 0 : turn(h2 - h1);
    double dHue = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dh / 2));
    double lightness = (one[0] + two[0]) / 2;
    double chroma = (c1 + c2) / 2;
    double hue = meanHue(h1, h2, c1 * c2 == 0);
    double t =
        1
            - 0.17 * Math.cos(Math.toRadians(hue - 30))
            + 0.24 * Math.cos(Math.toRadians(2 * hue))
            + 0.32 * Math.cos(Math.toRadians(3 * hue + 6))
            - 0.20 * Math.cos(Math.toRadians(4 * hue - 63));
    double offset = (lightness - 50) * (lightness - 50);
    double l = (two[0] - one[0]) / (1 + 0.015 * offset / Math.sqrt(20 + offset));
    double c = (c2 - c1) / (1 + 0.045 * chroma);
    double h = dHue / (1 + 0.015 * chroma * t);
    double rotation = 60 * Math.exp(-Math.pow((hue - 275) / 25, 2));
    double chromaSeventh = Math.pow(chroma, 7);
    double r =
        -2
            * Math.sqrt(chromaSeventh / (chromaSeventh + TWENTY_FIVE_TO_THE_SEVENTH))
            * Math.sin(Math.toRadians(rotation));
    return Math.sqrt(l * l + c * c + h * h + r * c * h);
  }

  private static double hue(double a, double b) {
    double degrees = a == 0 && b == 0 ? 0 : Math.toDegrees(Math.atan2(b, a));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  private static double turn(double degrees) {
    return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  }

  private static double meanHue(double h1, double h2, boolean grey) {
    double sum = h1 + h2;
    if (grey) {
      return sum;
    }
    return Math.abs(h1 - h2) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  }

  private static double[] lab(Color colour, Vision vision) {
    double[] seen = CieLab.times(vision.matrix, CieLab.linear(colour));
    for (int i = 0; i < 3; i++) {
      seen[i] = Math.max(0, Math.min(1, seen[i]));
    }
    CieLab lab = CieLab.ofLinear(seen);
    return new double[] {lab.lightness(), lab.a(), lab.b()};
  }
}
