package org.twocounts.figure;

import org.twocounts.analysis.RankedUnit;
import org.twocounts.model.Margin;

/** A block of electors in the order in which the winner needs them. */
public final class RankingFigures {
  public static final Figure<RankedUnit> UNIT = SharedFigures.unit(RankedUnit::unit);

  public static final Figure<RankedUnit> MARGIN =
      Figure.<RankedUnit>optionalPoints(
              "margin",
              "The margin there between winner and rival.",
              u -> u.margin().stream().mapToDouble(Margin::points).findFirst())
          .detailed("Of the winner over the rival; missing without a popular vote.");

  public static final Figure<RankedUnit> ELECTORS = ElectorFigures.electors(RankedUnit::electors);

  public static final Figure<RankedUnit> CUMULATIVE =
      ElectorFigures.cumulative(RankedUnit::cumulative);

  private RankingFigures() {}
}
