package org.twocounts.chart.spec;

/** Where a text stands in a picture. */
public enum TextPlace {
  TITLE("the title"),
  SUBTITLE("the subtitle"),
  NOTE("the note"),
  SOURCE("the source line"),
  CREDIT("the line of version and licence"),
  KEY("the key"),
  HEADING("a heading"),
  AXIS("the title of an axis"),
  TICK("a name or number at an axis"),
  LABEL("a label"),
  STATE("a label of a state"),

  /** Not in the picture, but in the text that stands for it. */
  DESCRIPTION("the alternative text");

  private final String words;

  TextPlace(String words) {
    this.words = words;
  }

  /** The place in words, such as {@code the title}. */
  public String words() {
    return words;
  }
}
