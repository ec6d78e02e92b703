package org.twocounts.figure;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.twocounts.analysis.RankedUnit;
import org.twocounts.model.Margin;

/** A block of electors in the order in which the winner needs them. */
public final class RankingFigures {
  public static final Figure<RankedUnit> UNIT = SharedFigures.unit(RankedUnit::unit);

  public static final Figure<RankedUnit> MARGIN =
      RankingFigures.<RankedUnit>margin(
              u -> u.margin().stream().mapToDouble(Margin::points).findFirst())
          .detailed("Of the winner over the rival; missing without a popular vote.");

  public static final Figure<RankedUnit> ELECTORS = ElectorFigures.electors(RankedUnit::electors);

  public static final Figure<RankedUnit> CUMULATIVE =
      ElectorFigures.cumulative(RankedUnit::cumulative);

  private RankingFigures() {}

  /** The margin of a unit, with the sign that the finding has. */
  public static <R> Figure<R> margin(Function<R, OptionalDouble> value) {
    return Figure.optionalPoints("margin", "The margin there between winner and rival.", value);
  }
}
