package org.twocounts.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Counterfactual.Result;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;

/** The outcome under another rule. */
public final class RuleFigures {
  public static final Figure<Counterfactual> YEAR = SharedFigures.year(Counterfactual::year);

  public static final Figure<Counterfactual> WINNER =
      SharedFigures.winner(c -> c.outcome().winner());

  public static final Figure<Counterfactual> WINNER_PARTY =
      Figure.<Counterfactual>optionalText(
              "winner_party",
              "Label on which the winner ran.",
              c -> winner(c).flatMap(Result::party))
          .headed("Party");

  public static final Figure<Counterfactual> WINNER_SHARE =
      Figure.<Counterfactual>optionalPercent(
              "winner_share",
              "The winner's electors in all electors under the rule.",
              c -> winner(c).stream().mapToDouble(w -> 100 * c.shareOf(w).value()).findFirst())
          .headed("Share (%)");

  public static final Figure<Counterfactual> PRESIDENT =
      SharedFigures.president(c -> c.election().president());

  public static final Figure<Counterfactual> POPULAR_LEADER =
      VoteFigures.<Counterfactual>popularLeader(Counterfactual::popularLeader).headed("Leader");

  public static final Figure<Counterfactual> SPLIT =
      SharedFigures.<Counterfactual>split(Counterfactual::split)
          .detailed("It is where the rule's winner is not the popular leader.");

  public static final Figure<StateAward> STATE = SharedFigures.state(StateAward::state);

  public static final Figure<StateAward> STATE_ELECTORS =
      Figure.count(
          "state_electors",
          "electors",
          "Electors of the state under the rule.",
          StateAward::electors);

  public static final Figure<StateAward> BASIS =
      Figure.text("basis", "How its electors were awarded.", StateAward::basis);

  private RuleFigures() {}

  private static Optional<Result> winner(Counterfactual found) {
    return found.outcome().winner().flatMap(found::find);
  }

  /** How many, in fractions under some rules. */
  public static <R> Figure<R> electors(Function<R, Optional<Rational>> value) {
    return Figure.amount(
        ElectorFigures.ELECTORS,
        ElectorFigures.ELECTORS,
        ElectorFigures.HOW_MANY,
        row -> value.apply(row).map(RuleFigures::number));
  }

  private static Number number(Rational electors) {
    return electors.isWhole()
        ? (Number) electors.numerator().longValueExact()
        : (Number) electors.value();
  }

  /** Which rule. */
  public static <R> Figure<R> rule(Function<R, String> value) {
    return Figure.text("rule", "The rule by which it is counted or awarded.", value);
  }

  /** Percent. */
  public static <R> Figure<R> share(Function<R, OptionalDouble> value) {
    return Figure.optionalPercent(
        "share", "The candidate's electors in all electors under the rule.", value);
  }

  /** Who wins. */
  public static <R> Figure<R> elected(Predicate<R> value) {
    return Figure.<R>flag("elected", "Whether elected.", value).detailed("Under the rule.");
  }

  /** Whether the rule can be applied. */
  public static <R> Figure<R> defined(Predicate<R> value) {
    return Figure.flag("defined", "Whether the rule can be applied to the election.", value);
  }
}
