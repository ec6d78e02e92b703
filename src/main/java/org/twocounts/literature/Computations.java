package org.twocounts.literature;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twocounts.analysis.Attributions;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingOptions.Baseline;
import org.twocounts.analysis.TippingOptions.Convention;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.analysis.fewest.Electorate;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.LeastWinningShare;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.ThirdPartyUnits;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Labelled;

/** The ways to compute published results, by the names in their table. */
final class Computations {
  private final Map<String, Computation> all = new LinkedHashMap<>();

  /** Computations that share what they find in one record. */
  Computations() {
    all.put("two-party-share", new TwoPartyShareUnderRule());
    all.put("bias", Computations::bias);
    all.put("smallest-flip", Computations::smallestFlip);
    all.put("least-share", Computations::leastShare);
    all.put("district-electors", new DistrictElectors());
    all.put("house-sizes", new HouseSpan());
    all.put("voter-power-ratio", PowerResults::voterRatio);
    all.put("banzhaf-normalised", PowerResults::normalised);
    all.put("national-lead", Computations::nationalLead);
    all.put(InversionProbability.NAME, new InversionProbability());
    all.put("simulated-inversion", SimulatedInversion::probability);
    all.put("inversions-favouring", SimulatedInversion::favouring);
    all.put("share-against-all", TheoryResults::shareAgainstAll);
    all.put("latent-inversion", TheoryResults::latentInversion);
    all.put("random-voting", TheoryResults::randomVoting);
  }

  /** The computation of that name; empty where the program has none yet. */
  Optional<Computation> find(String name) {
    return Optional.ofNullable(all.get(name));
  }

  static Election election(ElectionRecord record, PublishedResult result) {
    return record.getElection(result.year().orElseThrow());
  }

  private static Figures bias(ElectionRecord record, PublishedResult result, Call call) {
    TippingOptions options =
        new TippingOptions(
            labelled(Convention.class, call.get("convention")), Baseline.ALL, call.find("rival"));
    return Figures.of(TippingPoint.of(election(record, result), options).bias());
  }

  /** One number for each goal. */
  private static Figures smallestFlip(ElectionRecord record, PublishedResult result, Call call) {
    Map<String, Double> voters = new LinkedHashMap<>();
    for (String goal : call.get("goal").split(" ", -1)) {
      SmallestFlip flip =
          SmallestFlip.of(
              election(record, result),
              labelled(FlipGoal.class, goal),
              ThirdPartyUnits.FLIP,
              Optional.empty());
      voters.put(goal, (double) flip.voters());
    }
    return voters.size() == 1 ? Figures.of(voters.values().iterator().next()) : new Figures(voters);
  }

  private static Figures leastShare(ElectionRecord record, PublishedResult result, Call call) {
    Electorate electorate = labelled(Electorate.class, call.get("by"));
    return Figures.of(
        LeastWinningShare.of(record, election(record, result), electorate).share().percent());
  }

  /** The attribution is the call's, whatever is in force. */
  private static Figures nationalLead(ElectionRecord record, PublishedResult result, Call call) {
    Election election = election(record, result);
    PopularVote popular =
        PopularVote.of(
            Attributions.apply(
                election, election.findAttribution(call.get("attribution")).orElseThrow()));
    long lead =
        popular.votesOf(call.get("of")).orElseThrow()
            - popular.votesOf(call.get("over")).orElseThrow();
    return Figures.of((double) lead);
  }

  private static <E extends Enum<E> & Labelled> E labelled(Class<E> type, String label) {
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        "\"%s\" is none of %s",
                        label,
                        Arrays.stream(type.getEnumConstants())
                            .map(Labelled::label)
                            .collect(Collectors.joining(", ")))));
  }
}
