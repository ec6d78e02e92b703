package org.twocounts.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.TakenUnit;

/** The fewest voters who could have changed an outcome. */
public final class FlipFigures {
  public static final Figure<SmallestFlip> YEAR =
      SharedFigures.year(f -> f.contest().election().year());

  public static final Figure<SmallestFlip> WINNER =
      SharedFigures.<SmallestFlip>winner(f -> Optional.of(f.contest().winner())).always();

  public static final Figure<SmallestFlip> RIVAL = TippingFigures.rival(f -> f.contest().rival());

  public static final Figure<SmallestFlip> GOAL =
      Figure.label(
          "goal",
          "What the changed votes bring about: the rival reaches the majority, or the winner loses"
              + " it to whomever.",
          FlipGoal.class,
          SmallestFlip::goal);

  public static final Figure<SmallestFlip> VOTERS = voters(SmallestFlip::voters);

  public static final Figure<SmallestFlip> VOTERS_SHARE =
      Figure.percent(
          "voters_share",
          "voters in all popular votes.",
          f -> 100.0 * f.voters() / PopularVote.of(f.contest().election()).total());

  public static final Figure<SmallestFlip> ELECTORS_NEEDED =
      Figure.count(
          "electors_needed",
          "electors",
          "Electors that had to change hands.",
          SmallestFlip::needed);

  public static final Figure<SmallestFlip> ELECTORS =
      ElectorFigures.electors(SmallestFlip::electors);

  public static final Figure<SmallestFlip> UNITS =
      units(f -> f.units().stream().map(TakenUnit::unit).toList());

  /** One unit whose electors change hands. */
  public static final class UnitFigures {
    public static final Figure<TakenUnit> UNIT = SharedFigures.unit(TakenUnit::unit);
    public static final Figure<TakenUnit> ELECTORS = ElectorFigures.electors(TakenUnit::electors);
    public static final Figure<TakenUnit> VOTERS = voters(TakenUnit::voters);

    public static final Figure<TakenUnit> FROM =
        Figure.optionalText(
            "from", "The leader whom they leave.", u -> u.change().map(TakenUnit.Change::from));

    public static final Figure<TakenUnit> TO =
        Figure.optionalText(
            "to", "The challenger who then leads.", u -> u.change().map(TakenUnit.Change::to));

    /** Of a least winning share. */
    public static final Figure<TakenUnit> NEEDED = needed(TakenUnit::voters);

    private UnitFigures() {}
  }

  private FlipFigures() {}

  /** Units concerned. */
  public static <R> Figure<R> units(Function<R, List<String>> value) {
    return Figure.text(
        "units",
        "States, and districts such as ME-1, with spaces between.",
        row -> String.join(" ", value.apply(row)));
  }

  /** Of a least winning share. */
  static <R> Figure<R> needed(ToLongFunction<R> value) {
    return Figure.count("needed", "persons", "The fewest votes or people that win.", value);
  }

  private static <R> Figure<R> voters(ToLongFunction<R> value) {
    return Figure.count("voters", "votes", "Voters who change sides.", value);
  }
}
