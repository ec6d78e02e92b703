package org.twocounts.model;

/** What was irregular about an elector or a vote. Not to be summed blindly. */
public enum IrregularKind implements Labelled {
  /** Voted against the ticket on which he or she was elected. */
  FAITHLESS("faithless"),

  /** Was appointed and did not vote, or was never chosen. */
  ABSENT("absent"),

  /** Was present and cast no vote. */
  ABSTAINED("abstained"),

  /** Freed by the candidate's death. */
  DIED_CANDIDATE("died-candidate"),

  /** Was pledged to nobody, or to a fusion ticket. */
  UNPLEDGED("unpledged"),

  /** Electors were voted for one by one and the other ticket won some; not irregular conduct. */
  SPLIT_VOTE("split-vote"),

  /** Cast, and refused by Congress. */
  REJECTED("rejected-by-congress"),

  /** Disputed, and counted. */
  DISPUTED_COUNTED("disputed-counted");

  private final String label;

  IrregularKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
