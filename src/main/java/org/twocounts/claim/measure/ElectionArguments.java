package org.twocounts.claim.measure;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;

/** The arguments that several measures of one election share. */
final class ElectionArguments {
  static final Parameter<Integer> YEAR = Parameter.year("year", "the election");
  static final Parameter<String> CANDIDATE =
      Parameter.text("candidate", "full name").naming(NameBearer.CANDIDATE).optional();
  static final Parameter<String> AGAINST =
      Parameter.text("against", "full name of the rival; else the best placed other")
          .naming(NameBearer.CANDIDATE)
          .optional();
  static final Parameter<List<String>> STATES =
      Parameter.texts("states", "postal codes; ME-1, NE-2 and the like where they chose electors")
          .naming(NameBearer.STATE);

  private ElectionArguments() {}

  /**
   * The election of {@code year}.
   *
   * @throws NotDefinedException if the record holds none
   */
  static Election election(ElectionRecord record, Arguments arguments) {
    return NamedFacts.election(record, arguments.get(YEAR));
  }

  /**
   * The popular vote of the nation.
   *
   * @throws NotDefinedException without one
   */
  static PopularVote national(Election election) {
    PopularVote popular = PopularVote.of(election);
    if (!popular.isNational()) {
      throw new NotDefinedException(election.year() + ": no national popular vote in the record");
    }
    return popular;
  }

  /**
   * The candidate named, else the popular leader.
   *
   * @throws NotDefinedException if nobody of that name has a counted vote, or two lead
   */
  static String candidate(Election election, PopularVote popular, Arguments arguments) {
    Optional<String> named = arguments.find(CANDIDATE).map(n -> NamedFacts.candidate(election, n));
    return withVotes(popular, named.or(popular::leader));
  }

  /**
   * The rival named, else the best placed other contender.
   *
   * @throws NotDefinedException if nobody of that name has a counted vote
   * @throws MistakenCheckException if it is the candidate
   */
  static String rival(
      Election election, PopularVote popular, String candidate, Arguments arguments) {
    Optional<String> named = arguments.find(AGAINST).map(n -> NamedFacts.candidate(election, n));
    String rival = withVotes(popular, named.or(() -> popular.bestOtherThan(candidate)));
    if (rival.equals(candidate)) {
      throw Cases.candidateAndRival(candidate);
    }
    return rival;
  }

  private static String withVotes(PopularVote popular, Optional<String> candidate) {
    return candidate
        .filter(name -> popular.votesOf(name).isPresent())
        .orElseThrow(
            () ->
                new NotDefinedException(
                    popular.year() + ": " + candidate.orElse("nobody") + " has no counted votes"));
  }
}
