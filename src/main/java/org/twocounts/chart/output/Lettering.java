package org.twocounts.chart.output;

/** How vector pictures for the web carry letters. */
public enum Lettering {
  /** As outlines: the same letters everywhere. */
  OUTLINED,

  /** As text that can be selected, with the font inside the file. */
  TEXT
}
