package org.twocounts.figure;

import java.util.function.Function;
import org.twocounts.analysis.BiasWindow;

/** The mean Electoral College bias of elections in a row. */
public final class BiasWindowFigures {
  public static final Figure<BiasWindow> FIRST = first(window -> window);
  public static final Figure<BiasWindow> LAST = last(window -> window);
  public static final Figure<BiasWindow> ELECTIONS = elections(window -> window);
  public static final Figure<BiasWindow> MEAN = mean(window -> window);
  public static final Figure<BiasWindow> TOWARDS = TippingFigures.towards(BiasWindow::towards);

  private BiasWindowFigures() {}

  /** Where it begins. */
  public static <R> Figure<R> first(Function<R, BiasWindow> of) {
    return RecordFigures.firstElection(row -> of.apply(row).from());
  }

  /** Where it ends. */
  public static <R> Figure<R> last(Function<R, BiasWindow> of) {
    return RecordFigures.lastElection(row -> of.apply(row).to());
  }

  /** How many they are. */
  public static <R> Figure<R> elections(Function<R, BiasWindow> of) {
    return Figure.count(
        "elections", "elections", "Elections in a row.", row -> of.apply(row).size());
  }

  /** Their mean. */
  public static <R> Figure<R> mean(Function<R, BiasWindow> of) {
    return Figure.points("mean_bias", "Mean bias of the elections.", row -> of.apply(row).mean());
  }
}
