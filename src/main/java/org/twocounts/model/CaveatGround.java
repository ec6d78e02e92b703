package org.twocounts.model;

import java.util.Optional;

/** What in the record makes a standing caveat true; asked of a state, or of the nation. */
public enum CaveatGround implements Labelled {
  /** The record covers the popular vote of some states only. */
  PARTIAL_POPULAR_VOTE("partial-popular-vote", "votes of some states only") {
    @Override
    public boolean holdsIn(Election election, Optional<String> candidate) {
      return election.popularVote() != PopularVoteCoverage.NATIONAL;
    }
  },

  /** The state took part without a popular vote. */
  NO_POPULAR_VOTE("no-popular-vote", "no popular vote in some states") {
    @Override
    public boolean holdsIn(Election election, StateResult state, Optional<String> candidate) {
      return state.tookPart() && !state.hasPopularVote();
    }
  },

  /** The state took part, but nobody could vote for the candidate there. */
  NO_VOTE_FOR_CANDIDATE("no-vote-for-candidate", "a candidate on no ballot in some states") {
    @Override
    public boolean holdsIn(Election election, StateResult state, Optional<String> candidate) {
      return state.tookPart() && votes(state, candidate) == 0;
    }
  },

  /** A third candidate had at least a fifth of the votes. */
  FIFTH_OF_VOTES("fifth-of-votes", "a strong third candidate") {
    @Override
    public boolean holdsIn(Election election, StateResult state, Optional<String> candidate) {
      return state.hasPopularVote()
          && FIFTH * votes(state, candidate) >= state.totalPopularVotes().orElseThrow();
    }

    @Override
    public boolean holdsIn(Election election, Optional<String> candidate) {
      long own = election.states().stream().mapToLong(s -> votes(s, candidate)).sum();
      long all = election.states().stream().mapToLong(s -> s.totalPopularVotes().orElse(0)).sum();
      return own > 0 && FIFTH * own >= all;
    }
  },

  /** The state is not counted among those that took part. */
  NOT_COUNTED("not-counted", "some states absent") {
    @Override
    public boolean holdsIn(Election election, StateResult state, Optional<String> candidate) {
      return !state.tookPart();
    }
  },

  /** Congress refused electoral votes of the state. */
  VOTES_REFUSED("votes-refused", "electoral votes refused") {
    @Override
    public boolean holdsIn(Election election, StateResult state, Optional<String> candidate) {
      return irregular(election, state, IrregularKind.REJECTED);
    }
  },

  /** Electoral votes of the state were disputed, and counted. */
  VOTES_DISPUTED("votes-disputed", "electoral votes disputed") {
    @Override
    public boolean holdsIn(Election election, StateResult state, Optional<String> candidate) {
      return irregular(election, state, IrregularKind.DISPUTED_COUNTED);
    }
  },

  /** The candidate died before the electors voted. */
  CANDIDATE_DIED("candidate-died", "a candidate dead before the electors met") {
    @Override
    public boolean holdsIn(Election election, StateResult state, Optional<String> candidate) {
      return election.irregularElectors().stream()
          .filter(i -> i.isOf(state.state()))
          .anyMatch(
              i ->
                  i.kind() == IrregularKind.DIED_CANDIDATE
                      && candidate.filter(i::wasPledgedTo).isPresent());
    }
  },

  /** Electoral votes of the state were counted for a candidate outside the two leading tickets. */
  ELECTORS_OF_THIRD("electors-of-third", "electoral votes for third candidates") {
    @Override
    public boolean holdsIn(Election election, StateResult state, Optional<String> candidate) {
      return candidate.isPresent() && state.electoralVotes(candidate.get()) > 0;
    }
  },

  /** Populations that count three fifths of the enslaved and no untaxed Indians; of censuses. */
  APPORTIONMENT_POPULATION(
      "apportionment-population", "three fifths of the enslaved counted, censuses of") {
    @Override
    public boolean isOfCensuses() {
      return true;
    }
  };

  private static final int FIFTH = 5;

  private final String label;
  private final String inShort;

  CaveatGround(String label, String inShort) {
    this.label = label;
    this.inShort = inShort;
  }

  @Override
  public String label() {
    return label;
  }

  /** In a few words that years can follow: {@code electoral votes refused}. */
  public String inShort() {
    return inShort;
  }

  /** Whether it is a fact of a state in an election. */
  public boolean holdsIn(Election election, StateResult state, Optional<String> candidate) {
    return false;
  }

  /** Whether it is a fact of an election as a whole: without more, that of any state. */
  public boolean holdsIn(Election election, Optional<String> candidate) {
    return election.states().stream().anyMatch(s -> holdsIn(election, s, candidate));
  }

  /** Whether it is a fact of censuses, and not of elections. */
  public boolean isOfCensuses() {
    return false;
  }

  private static long votes(StateResult state, Optional<String> candidate) {
    return candidate.flatMap(state::findResult).map(r -> r.popularVotes().orElse(0)).orElse(0L);
  }

  private static boolean irregular(Election election, StateResult state, IrregularKind kind) {
    return election.irregularElectors().stream()
        .filter(i -> i.office() == Office.PRESIDENT && i.kind() == kind)
        .anyMatch(i -> i.isOf(state.state()));
  }
}
