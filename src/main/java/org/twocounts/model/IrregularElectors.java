package org.twocounts.model;

import java.util.Optional;

/**
 * Electors of one state who were irregular in one way.
 *
 * @param state postal code; empty where the states were not found
 * @param count electors; 0 for attempts that were undone
 * @param pledgedTo whom they were elected to vote for; empty where nobody or not known
 * @param ticket the candidate or slate under whose votes in the state's rows unpledged electors
 *     were elected; empty for other kinds, and where it is not known
 * @param votedFor whom they voted for; empty where no vote was cast
 */
public record IrregularElectors(
    Optional<String> state,
    Office office,
    IrregularKind kind,
    int count,
    Optional<String> pledgedTo,
    Optional<String> ticket,
    Optional<String> votedFor,
    Optional<String> note,
    Provenance provenance) {

  /** Whether they are of that state. */
  public boolean isOf(String code) {
    return state.filter(code::equals).isPresent();
  }

  /** Whether they were elected to vote for that candidate. */
  public boolean wasPledgedTo(String candidate) {
    return pledgedTo.filter(candidate::equals).isPresent();
  }

  /**
   * Whether the record says that they voted for the candidate on whose ticket they were elected.
   */
  public boolean votedForTheirTicket() {
    return ticket.isPresent() && votedFor.filter(ticket.get()::equals).isPresent();
  }
}
