package org.twocounts.analysis.counterfactual;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.Election;
import org.twocounts.model.TodaysParties;

/**
 * The Democrat and the Republican of an election, whoever the electors were won by: the convention
 * of published series of the two parties' votes (Cervas and Grofman 2019; the tables of votes by
 * congressional district). Where only one of the labels stood, its candidate and the best placed
 * other; before, the two with most popular votes. In 1872 Greeley, whom the Democrats had nominated
 * too, stands for them; in 1912 Taft stands for the Republicans.
 *
 * <p>Measures of two candidates do not use it: their pair is {@link
 * org.twocounts.analysis.Contest}.
 */
public record PartyCandidates(String first, String second) {

  /**
   * The two of an election.
   *
   * @throws NotDefinedException unless two candidates have recorded votes of the nation
   */
  public static PartyCandidates of(Election election) {
    PopularVote popular = PopularVote.of(election);
    List<String> persons =
        popular.tallies().stream()
            .map(PopularVote.Tally::candidate)
            .filter(election::isPerson)
            .toList();
    if (!popular.isNational() || persons.size() < 2) {
      throw new NotDefinedException(
          election.year() + ": the record has no national vote for two candidates");
    }
    Optional<String> democrat = bestOf(election, persons, TodaysParties.DEMOCRATIC);
    Optional<String> republican = bestOf(election, persons, TodaysParties.REPUBLICAN);
    String first = democrat.orElseGet(() -> bestBut(persons, republican));
    return new PartyCandidates(
        first, republican.orElseGet(() -> bestBut(persons, Optional.of(first))));
  }

  private static Optional<String> bestOf(Election election, List<String> persons, String party) {
    return persons.stream().filter(p -> election.isOfParty(p, party)).findFirst();
  }

  private static String bestBut(List<String> persons, Optional<String> except) {
    return persons.stream()
        .filter(p -> except.filter(p::equals).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** Whether one of the two ran as Democrat or Republican, so that the signs of years agree. */
  public boolean areOfTodaysParties(Election election) {
    return election.isOfParty(first, TodaysParties.DEMOCRATIC)
        || election.isOfParty(second, TodaysParties.REPUBLICAN);
  }

  /** Both, the first first. */
  public List<String> names() {
    return List.of(first, second);
  }
}
