package org.twocounts.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One candidate in one unit (a state, or a district of Maine or Nebraska).
 *
 * @param popularVotes votes of the people; empty unless {@code popularStatus} is counted, never 0
 *     for missing
 * @param electoralVotes votes counted by Congress; in 1789-1800 votes of electors who had two each
 */
public record CandidateResult(
    String candidate,
    Optional<String> party,
    OptionalLong popularVotes,
    PopularStatus popularStatus,
    int electoralVotes,
    Optional<Confidence> confidence,
    List<String> popularSources,
    List<String> electoralSources,
    Optional<String> note) {

  /** The name under which votes for persons not named stand; never a person. */
  public static final String OTHER = "Other";

  public CandidateResult {
    if ((popularStatus == PopularStatus.COUNTED) != popularVotes.isPresent()) {
      throw new IllegalArgumentException(
          candidate
              + (popularVotes.isPresent() ? ": popular votes" : ": no popular votes")
              + " with status "
              + popularStatus.label());
    }
    if (popularVotes.orElse(0) < 0 || electoralVotes < 0) {
      throw new IllegalArgumentException(candidate + ": negative votes");
    }
    popularSources = List.copyOf(popularSources);
    electoralSources = List.copyOf(electoralSources);
  }

  /** Whether this row stands for persons not named. */
  public boolean isOther() {
    return candidate.equals(OTHER);
  }

  /** The same row with another popular vote and no sources of its own. */
  public CandidateResult withPopularVotes(long votes, List<String> sources, String why) {
    return new CandidateResult(
        candidate,
        party,
        OptionalLong.of(votes),
        PopularStatus.COUNTED,
        electoralVotes,
        Optional.of(Confidence.DISPUTED),
        sources,
        electoralSources,
        Optional.of(why));
  }

  /** The same row with another number of electoral votes. */
  public CandidateResult withElectoralVotes(int votes) {
    return new CandidateResult(
        candidate,
        party,
        popularVotes,
        popularStatus,
        votes,
        confidence,
        popularSources,
        electoralSources,
        note);
  }

  /** The same row without a popular vote for this person. */
  public CandidateResult withoutPopularVotes(String why) {
    return new CandidateResult(
        candidate,
        party,
        OptionalLong.empty(),
        PopularStatus.NONE,
        electoralVotes,
        Optional.empty(),
        List.of(),
        electoralSources,
        Optional.of(why));
  }
}
