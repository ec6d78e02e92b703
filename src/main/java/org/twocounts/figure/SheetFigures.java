package org.twocounts.figure;

import java.util.function.Function;

/** What the keys of worksheets say. */
public final class SheetFigures {
  private SheetFigures() {}

  /** By what a card or an answer is decided. */
  public static <R> Figure<R> deciding(Function<R, String> value) {
    return Figure.text("deciding_figure", "The figure that decides, with its unit.", value);
  }
}
