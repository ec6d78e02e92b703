package org.twocounts.analysis.stats;

import java.util.List;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.RandomVotingInversion;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.Splits;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** Inversions of the record beside those that chance alone would give. */
final class RandomVoting {
  private static final SplitDefinition INVERSION = SplitDefinition.ELECTORAL_MAJORITY;

  private RandomVoting() {}

  static Statistic of(ElectionRecord record) {
    List<Election> elections =
        record.elections().stream()
            .filter(e -> Splits.status(e, INVERSION) != SplitStatus.UNKNOWN)
            .filter(e -> e.decidedBy() == DecidedBy.ELECTORAL_COLLEGE)
            .toList();
    if (elections.isEmpty()) {
      throw new NotDefinedException(
          "the record has no election with a popular leader and an electoral majority");
    }
    long inversions =
        elections.stream().filter(e -> Splits.status(e, INVERSION) == SplitStatus.SPLIT).count();
    return new Statistic(
        "random-voting",
        "How many elections would be inversions by chance alone?",
        "Probability that most of a number of equal states and most votes go to different"
            + " candidates if every voter tosses a coin (Feix, Lepelley, Merlin and Rouet 2004):"
            + " many voters in a state, by numerical inversion of the characteristic function; many"
            + " states, arccos(sqrt(2/pi))/pi.",
        elections.stream().map(Election::year).toList(),
        List.of(
            StatsFigure.count("inversions", "inversions in the record", inversions),
            StatsFigure.count("n", "of elections", elections.size()),
            chance("threeStates", 3),
            chance("elevenStates", 11),
            chance("fiftyOneStates", 51),
            StatsFigure.probability(
                "limit", "by chance, many states", RandomVotingInversion.limit())),
        "Coin tosses, independent, in states of one size. Real voters are no coins: leads are far"
            + " larger than those of chance, which makes inversions rarer, and states differ in"
            + " size and lean, which makes them more or less frequent.");
  }

  private static StatsFigure chance(String name, int states) {
    return StatsFigure.probability(
        name, "by chance, " + states + " equal states", RandomVotingInversion.manyVoters(states));
  }
}
