package org.twocounts.classroom.kind;

/** What can be wrong with a sentence whose figures are right. */
enum Slip {
  ELECTORS_FOR_VOTES(
      "It takes a share of electors for a share of votes.",
      "no share of electors stands in the sentence"),
  POINTS_FOR_PERCENT(
      "It takes percentage points for percent.",
      "the sentence does not compare two candidates by a difference of shares"),
  OTHERS_LEFT_OUT(
      "It leaves the votes for other candidates out of the whole.",
      "the figure of the sentence does not come from two candidates\u2019 votes alone"),
  MOST_FOR_HALF(
      "It takes the most votes for more than half of the votes.",
      "the sentence claims no majority of the voters"),
  STATES_FOR_PEOPLE(
      "It counts states, though states are of different sizes.", "the sentence counts no states"),
  REST_FOR_RIVAL(
      "It counts everybody who voted for somebody else as a voter of one rival.",
      "the sentence does not speak of those who voted otherwise");

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
