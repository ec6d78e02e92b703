package org.twocounts.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twocounts.analysis.fewest.Electorate;
import org.twocounts.analysis.fewest.LeastWinningShare;
import org.twocounts.analysis.fewest.TakenUnit;
import org.twocounts.model.StateResult;

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

  public static final Figure<LeastWinningShare> WITHOUT_VOTE =
      Figure.optionalText(
          "states_without_vote",
          "States whose electors were chosen without a popular vote and cost no votes, with spaces"
              + " between; missing where there are none.",
          l ->
              Optional.of(l.withoutVote())
                  .filter(states -> !states.isEmpty())
                  .map(s -> s.stream().map(StateResult::state).collect(Collectors.joining(" "))));

  public static final Figure<LeastWinningShare> ELECTORS_WITHOUT_VOTE =
      Figure.count(
          "electors_without_vote",
          "electors",
          "Electors of states without a popular vote.",
          LeastWinningShare::electorsWithoutVote);

  public static final Figure<LeastWinningShare> VOTERS_ALONE_PERCENT =
      Figure.optionalPercent(
          "voters_alone_percent",
          "The least share that wins where electors chosen without a popular vote are left to the"
              + " other side; missing where there are none, or where the others are no majority.",
          LeastShareFigures::votersAlone);

  private LeastShareFigures() {}

  private static OptionalDouble votersAlone(LeastWinningShare least) {
    return least.withoutVote().isEmpty()
        ? OptionalDouble.empty()
        : LeastWinningShare.ofVotersAlone(least.election())
            .map(l -> OptionalDouble.of(l.share().percent()))
            .orElse(OptionalDouble.empty());
  }

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
