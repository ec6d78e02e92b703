package org.twocounts.classroom.kind;

/** What can be wrong with a sentence about the two counts. */
enum Slip {
  ELECTORS_FOR_VOTES(
      "It takes a share of one count for a share of the other.",
      "it takes no share of one count for a share of the other"),
  POINTS_FOR_PERCENT(
      "It takes percentage points for percent.",
      "it takes no difference of shares for percent of somebody\u2019s votes"),
  TWO_FOR_ALL(
      "It mixes up the votes for two candidates with all votes.",
      "it does not mix up the votes for two candidates with all votes"),
  MOST_FOR_HALF(
      "It takes the most votes for more than half of the votes.",
      "it does not take the most votes for more than half of them"),
  STATES_FOR_PEOPLE(
      "It takes most states for most votes, though states are of different sizes.",
      "it does not take most states for most votes"),
  REST_FOR_RIVAL(
      "It counts everybody who voted for somebody else as a voter of one rival.",
      "it does not count all who voted for somebody else as voters of one rival");

  private final String criticism;
  private final String whyNot;

  Slip(String criticism, String whyNot) {
    this.criticism = criticism;
    this.whyNot = whyNot;
  }

  /** What one would say against the sentence. */
  String criticism() {
    return criticism;
  }

  /** Why that is not what is wrong, where it is not. */
  String whyNot() {
    return whyNot;
  }
}
