package org.twocounts.figure;

import java.util.Optional;
import java.util.function.Function;
import org.twocounts.analysis.StateHistory;
import org.twocounts.analysis.StateLeader;
import org.twocounts.model.Absence;
import org.twocounts.model.StateResult;

/** What a state did in an election. */
public final class StateFigures {
  public static final Figure<StateResult> STATE = SharedFigures.state(StateResult::state);

  public static final Figure<StateResult> TOOK_PART =
      Figure.flag("took_part", "Whether it appointed electors.", StateResult::tookPart);

  public static final Figure<StateResult> ELECTORS_ALLOTTED =
      ElectorFigures.electorsAllotted(s -> Amounts.wide(s.electorsAllotted()));

  public static final Figure<StateResult> ELECTORS_APPOINTED =
      ElectorFigures.electorsAppointed(StateResult::electorsAppointed);

  public static final Figure<StateResult> ELECTORAL_VOTES_COUNTED =
      ElectorFigures.electoralVotesCounted(StateResult::votesCounted);

  public static final Figure<StateResult> METHOD = SharedFigures.method(StateResult::method);

  public static final Figure<StateResult> TOTAL_POPULAR_VOTES =
      VoteFigures.<StateResult>totalPopularVotes(StateResult::totalPopularVotes)
          .detailed("Missing without a popular vote or figure.");

  public static final Figure<StateResult> CARRIED_BY = carriedBy(StateHistory::carriedBy);

  public static final Figure<StateResult> MARGIN_VOTES =
      VoteFigures.<StateResult>votesOf(s -> StateLeader.lead(s.results()))
          .detailed("The popular leader's over the next; missing without a popular vote.");

  public static final Figure<StateResult> MARGIN_POINTS =
      VoteFigures.pointsOf(s -> StateLeader.lead(s.results()));

  public static final Figure<StateResult> ABSENCE =
      Figure.optionalText(
          "absence",
          "Why it is not counted among those that took part; missing where it is.",
          s -> s.absence().map(Absence::reason));

  public static final Figure<StateResult> ABSENCE_KIND =
      Figure.optionalLabel(
          "absence_kind",
          "Whether it took no part or Congress refused its electors' votes; missing where it took"
              + " part.",
          Absence.Kind.class,
          s -> s.absence().map(Absence::kind));

  public static final Figure<StateResult> NOTE = SharedFigures.note(StateResult::note);

  private StateFigures() {}

  /** Who carried a state. */
  public static <R> Figure<R> carriedBy(Function<R, Optional<String>> value) {
    return Figure.optionalText(
        "carried_by",
        "The state's popular leader, or without a popular vote who had most of its electoral votes;"
            + " missing where two were equal or it took no part.",
        value);
  }
}
