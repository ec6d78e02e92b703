package org.twocounts.chart.theme;

import java.awt.Color;

/**
 * A colour in CIELAB under D65 (CIE 15:2004), in which equal steps of {@code lightness} look equal.
 *
 * @param lightness L*, 0 to 100
 * @param a green to red
 * @param b blue to yellow
 */
record CieLab(double lightness, double a, double b) {
  private static final double[][] FROM_RGB = {
    {0.4124564, 0.3575761, 0.1804375},
    {0.2126729, 0.7151522, 0.0721750},
    {0.0193339, 0.1191920, 0.9503041}
  };
  private static final double[][] TO_RGB = {
    {3.2404542, -1.5371385, -0.4985314},
    {-0.9692660, 1.8760108, 0.0415560},
    {0.0556434, -0.2040259, 1.0572252}
  };
  private static final double[] WHITE = {0.95047, 1, 1.08883};
  private static final double LINEAR_TO = 216.0 / 24389;
  private static final double SLOPE = 24389.0 / 27;

  static CieLab of(Color colour) {
    return ofLinear(linear(colour));
  }

  /** Of linear red, green and blue, 0 to 1. */
  static CieLab ofLinear(double[] rgb) {
    double[] xyz = times(FROM_RGB, rgb);
    double x = root(xyz[0] / WHITE[0]);
    double y = root(xyz[1] / WHITE[1]);
    double z = root(xyz[2] / WHITE[2]);
    return new CieLab(116 * y - 16, 500 * (x - y), 200 * (y - z));
  }

  /** Red, green and blue without the curve of sRGB, 0 to 1. */
  static double[] linear(Color colour) {
    return new double[] {
      Colours.linear(colour.getRed()),
      Colours.linear(colour.getGreen()),
      Colours.linear(colour.getBlue())
    };
  }

  /** A colour between two, in steps that look equal; {@code part} 0 gives this one. */
  CieLab towards(CieLab other, double part) {
    return new CieLab(
        lightness + (other.lightness - lightness) * part,
        a + (other.a - a) * part,
        b + (other.b - b) * part);
  }

  /** The nearest colour of sRGB, each channel cut to what there is. */
  Color toColour() {
    double y = (lightness + 16) / 116;
    double[] xyz = {
      WHITE[0] * unroot(y + a / 500), WHITE[1] * unroot(y), WHITE[2] * unroot(y - b / 200)
    };
    double[] rgb = times(TO_RGB, xyz);
    return new Color(Colours.channel(rgb[0]), Colours.channel(rgb[1]), Colours.channel(rgb[2]));
  }

  private static double root(double t) {
    return t > LINEAR_TO ? Math.cbrt(t) : (SLOPE * t + 16) / 116;
  }

  private static double unroot(double t) {
    double cube = t * t * t;
    return cube > LINEAR_TO ? cube : (116 * t - 16) / SLOPE;
  }

  static double[] times(double[][] matrix, double[] vector) {
    double[] result = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        result[i] += matrix[i][j] * vector[j];
      }
    }
    return result;
  }
}
