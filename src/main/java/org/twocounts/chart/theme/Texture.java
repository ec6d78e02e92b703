package org.twocounts.chart.theme;

/** The pattern of an area, so that areas of like lightness are told apart without colour. */
public enum Texture {
  SOLID,
  HATCHED,
  BACK_HATCHED,
  DOTTED,
  CROSSED,
  LINED
}
