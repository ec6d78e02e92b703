package org.twocounts.analysis.remark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.ThirdPartyUnits;
import org.twocounts.words.Numerals;

/** The smallest flip of an election in words. */
public final class FlipSentences {
  private FlipSentences() {}

  /** What would have changed, and by how many voters. */
  public static String title(SmallestFlip flip) {
    return String.format(
        "%s%s could have %s",
        Numerals.of(flip.voters()), flip.voters() == 1 ? " voter" : " voters", effect(flip));
  }

  private static String effect(SmallestFlip flip) {
    return flip.goal() == FlipGoal.ELECT
        ? "elected " + flip.contest().rival()
        : "denied " + flip.contest().winner() + " the majority";
  }

  /** How many that is of all voters, and of electors. */
  public static String summary(SmallestFlip flip) {
    long all = PopularVote.of(flip.contest().election()).total();
    return String.format(
        "One voter in %s. %s%s had to change hands; these units have %s.",
        Numerals.of(Math.max(1, all / Math.max(1, flip.voters()))),
        flip.needed(),
        flip.needed() == 1 ? " elector" : " electors",
        flip.electors());
  }

  /** The rule by which it was found, and what it left alone. */
  public static List<String> rule(SmallestFlip flip) {
    String fixed =
        flip.fixed().entrySet().stream()
            .map((Map.Entry<String, Integer> e) -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
    String leader =
        "Voters leave the leader of a unit for one challenger, who then leads every candidate there"
            + " and takes the electors that went with the lead. Every other vote stays as it was."
            + " No smaller number does it.";
    String third =
        flip.thirdParties() == ThirdPartyUnits.KEEP && flip.goal() == FlipGoal.ELECT
            ? "Units that neither of the two carried were left as they were."
            : "";
    String left =
        fixed.isEmpty()
            ? ""
            : fixed
                + ": electors that no voter of these moves (no popular vote, or won by someone"
                + " other than the popular leader).";
    return List.of(leader, third, left).stream().filter(s -> !s.isEmpty()).toList();
  }
}
