package org.twocounts.figure;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.twocounts.model.ContingentVote;

/** Votes of House and Senate where electors made no choice. */
public final class ContingentFigures {
  public static final Figure<ContingentVote> YEAR_HELD = yearHeld(ContingentVote::yearHeld);

  public static final Figure<ContingentVote> BODY =
      Figure.text("body", "House or Senate.", ContingentVote::body);

  public static final Figure<ContingentVote> OFFICE = RecordFigures.office(ContingentVote::office);
  public static final Figure<ContingentVote> BALLOT = ballot(ContingentVote::ballot);

  public static final Figure<ContingentVote> STATE =
      SharedFigures.<ContingentVote>optionalState(ContingentVote::state)
          .detailed("The one whose delegation voted; missing in a tally.");

  public static final Figure<ContingentVote> VOTE = vote(ContingentVote::vote);

  public static final Figure<ContingentVote> TALLY =
      Figure.optionalCount(
          "tally",
          "states or senators",
          "How many voted so; in tallies of a ballot only.",
          v -> Amounts.wide(v.votes()));

  public static final Figure<ContingentVote> MEMBERS =
      Figure.texts(
          "members",
          "Members of the delegation who voted for each, as far as known.",
          v -> v.members().stream().map(m -> m.candidate() + " " + m.votes()).toList());

  public static final Figure<ContingentVote> NOTE = SharedFigures.note(ContingentVote::note);

  public static final Figure<ContingentVote> SOURCES =
      SharedFigures.sources(v -> v.provenance().sources());

  private ContingentFigures() {}

  /** When. */
  public static <R> Figure<R> yearHeld(ToIntFunction<R> value) {
    return Figure.year("year_held", "Year in which the vote was held.", value);
  }

  /** Which ballot. */
  public static <R> Figure<R> ballot(Function<R, String> value) {
    return Figure.text("ballot", "Number or range of ballots.", value);
  }

  /** For whom. */
  public static <R> Figure<R> vote(Function<R, String> value) {
    return Figure.text("vote", "The person voted for, or how the state cast no vote.", value);
  }
}
