package org.twocounts.publish;

import org.twocounts.model.Labelled;

/** What a worksheet is printed on. */
public enum Paper implements Labelled {
  /** US Letter, 8.5 by 11 inches. */
  LETTER("letter", "8.5in 11in"),
  /** A4, 210 by 297 millimetres. */
  A4("a4", "210mm 297mm");

  private final String label;
  private final String size;

  Paper(String label, String size) {
    this.label = label;
    this.size = size;
  }

  @Override
  public String label() {
    return label;
  }

  /** Width and height, as a style sheet has them. */
  public String size() {
    return size;
  }
}
