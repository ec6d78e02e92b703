package org.twocounts.figure;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.twocounts.analysis.fewest.Electorate;
import org.twocounts.analysis.fewest.LeastWinningShare;
import org.twocounts.analysis.fewest.TakenUnit;

/** The least share of the nation that can win. */
public final class LeastShareFigures {
  public static final Figure<LeastWinningShare> YEAR = SharedFigures.year(l -> l.election().year());

  public static final Figure<LeastWinningShare> ELECTORATE =
      Figure.label(
          "electorate",
          "In whose number it is measured: votes cast, or people by the census in force.",
          Electorate.class,
          LeastWinningShare::electorate);

  public static final Figure<LeastWinningShare> PERCENT =
      Figure.percent("least_percent", "needed in nation.", l -> l.share().percent());

  public static final Figure<LeastWinningShare> NEEDED = FlipFigures.needed(l -> l.share().part());

  public static final Figure<LeastWinningShare> NATION =
      Figure.count("nation", "persons", "All votes or people.", l -> l.share().whole());

  public static final Figure<LeastWinningShare> MAJORITY =
      ElectorFigures.majority(LeastWinningShare::needed);

  public static final Figure<LeastWinningShare> ELECTORS =
      ElectorFigures.electors(LeastWinningShare::electors);

  public static final Figure<LeastWinningShare> UNITS =
      FlipFigures.units(l -> l.units().stream().map(TakenUnit::unit).toList());

  private LeastShareFigures() {}

  /** By votes cast. */
  public static <R> Figure<R> byVotes(Function<R, OptionalDouble> value) {
    return Figure.optionalPercent(
        "by_votes_percent", "The least share of the votes cast that could win.", value);
  }

  /** By apportionment population. */
  public static <R> Figure<R> byPopulation(Function<R, OptionalDouble> value) {
    return Figure.optionalPercent(
        "by_population_percent",
        "The least share of the apportionment population that could win.",
        value);
  }
}
