package org.twocounts.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One vote in a contingent election: a state's in the House, or the tally of a ballot for one
 * person.
 *
 * @param yearHeld the year after the election
 * @param body House or Senate
 * @param ballot number or range of ballots, such as {@code 1-35}
 * @param state the state whose delegation voted; empty in a tally
 * @param vote the person voted for, or {@link #DIVIDED} or {@link #BLANK}
 * @param votes states or senators that voted so; present in a tally only
 * @param members votes of the members behind it, as far as known
 */
public record ContingentVote(
    int yearHeld,
    String body,
    Office office,
    String ballot,
    Optional<String> state,
    String vote,
    OptionalInt votes,
    List<MemberVotes> members,
    Optional<String> note,
    Provenance provenance) {

  /** The vote of a delegation that was evenly divided. */
  public static final String DIVIDED = "divided";

  /** The vote of a delegation that cast a blank ballot. */
  public static final String BLANK = "blank";

  public ContingentVote {
    members = List.copyOf(members);
  }

  /** Members who voted for a candidate. */
  public record MemberVotes(String candidate, int votes) {}
}
