package org.twocounts.figure;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.twocounts.model.Turnout;

/** Turnout of the voting-eligible population. */
public final class TurnoutFigures {
  public static final Figure<Turnout> YEAR = SharedFigures.year(Turnout::year);

  public static final Figure<Turnout> VOTES =
      Figure.<Turnout>count("votes", "votes", "Votes cast.", Turnout::votes)
          .detailed("As the source counts them.");

  public static final Figure<Turnout> DISTANCE =
      Figure.optionalSigned(
          "distance",
          "votes",
          "Votes of the source less the sum of the state rows; missing where the record has no"
              + " rows.",
          Turnout::distance);

  public static final Figure<Turnout> ELIGIBLE =
      Figure.optionalCount(
          "eligible",
          "persons",
          "Eligible population as the source gives it, from 1980.",
          Turnout::eligible);

  public static final Figure<Turnout> TURNOUT_PERCENT =
      TurnoutFigures.<Turnout>turnoutPercent(
              t -> OptionalDouble.of(t.turnoutPercent().doubleValue()))
          .always();

  public static final Figure<Turnout> IMPLIED_ELIGIBLE =
      Figure.optionalCount(
          "implied_eligible",
          "persons",
          "Votes over rate, where the rate is not of eligible: not a figure of the source.",
          Turnout::impliedEligible);

  public static final Figure<Turnout> NOTE = SharedFigures.note(Turnout::note);

  public static final Figure<Turnout> SOURCES =
      SharedFigures.sources(t -> t.provenance().sources());

  private TurnoutFigures() {}

  static <R> Figure<R> turnoutPercent(Function<R, OptionalDouble> value) {
    return Figure.optionalPercent(
        "turnout_percent", "Votes in the voting-eligible population.", value);
  }
}
