package org.twocounts.classroom.kind;

import java.util.Optional;

/**
 * A sentence about the two counts of an election.
 *
 * @param slip what is wrong with it; empty where nothing is
 * @param proof what is so, with figures
 */
record Saying(Form form, Optional<Slip> slip, String text, String proof) {

  /** A form of words: right with the figures that belong there, wrong with those of a slip. */
  enum Form {
    OF_ALL("%s of all who voted for President voted for %s.", Slip.ELECTORS_FOR_VOTES),
    OF_ELECTORS("%s of the electors were for %s.", Slip.ELECTORS_FOR_VOTES),
    OF_TWO("%s of those who voted for %s or %s voted for %s.", Slip.TWO_FOR_ALL),
    MORE("%s had %s more votes than %s.", Slip.POINTS_FOR_PERCENT),
    MAJORITY(
        "Nobody had more votes than %s, and a majority of those who voted chose %s.",
        Slip.MOST_FOR_HALF),
    STATES("%s led in %s of the %s%s, and in the votes of the people.", Slip.STATES_FOR_PEOPLE),
    BOTH("Of all votes %s were for %s, and %s for %s.", Slip.REST_FOR_RIVAL);

    private final String words;
    private final Slip slip;

    Form(String words, Slip slip) {
      this.words = words;
      this.slip = slip;
    }

    /** Whether a slip is at home in it; shares of all votes may be of two candidates' votes too. */
    boolean invites(Slip other) {
      return slip == other || (this == OF_ALL && other == Slip.TWO_FOR_ALL);
    }

    Saying says(Optional<Slip> slip, String proof, Object... figures) {
      return new Saying(this, slip, String.format(words, figures), proof);
    }
  }

  /** What is to be said of it. */
  String verdict() {
    return slip.map(Slip::criticism).orElse(WhatGoesTooFar.NOTHING);
  }
}
