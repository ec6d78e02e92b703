package org.twocounts.figure;

import java.util.OptionalDouble;
import org.twocounts.analysis.indicator.Malapportionment;

/** How unevenly electors stand to votes cast. */
public final class MalapportionmentFigures {
  private static final String VOTES = "votes";

  public static final Figure<Malapportionment> FEWEST =
      Figure.number(
          "fewest", VOTES, "Votes for each elector where fewest.", m -> m.fewest().value());

  public static final Figure<Malapportionment> FEWEST_STATE =
      Figure.text("fewest_state", "The state where fewest.", m -> m.fewest().state());

  public static final Figure<Malapportionment> MOST =
      Figure.number("most", VOTES, "Votes for each elector where most.", m -> m.most().value());

  public static final Figure<Malapportionment> MOST_STATE =
      Figure.text("most_state", "The state where most.", m -> m.most().state());

  public static final Figure<Malapportionment> RATIO =
      Figure.number("ratio", "ratio", "most over fewest.", Malapportionment::ratio);

  public static final Figure<Malapportionment> BY_VOTES =
      IndicatorFigures.malapportionmentByVotes(m -> OptionalDouble.of(100 * m.index()));

  private MalapportionmentFigures() {}
}
