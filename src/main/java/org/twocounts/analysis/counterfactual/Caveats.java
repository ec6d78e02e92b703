package org.twocounts.analysis.counterfactual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.twocounts.model.Candidacy;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateDistricts;
import org.twocounts.rule.ElectorNumber;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.UnitVote;
import org.twocounts.words.Among;
import org.twocounts.words.Numerals;

/** Finds what a reader has to know about a counterfactual before believing it. */
final class Caveats {
  private final Plan plan;
  private final ElectionRecord record;
  private final Ballots ballots;
  private final StateWeights weights;
  private final List<StateAward> awards;
  private final List<String> words = new ArrayList<>();

  Caveats(
      Plan plan,
      ElectionRecord record,
      Ballots ballots,
      StateWeights weights,
      List<StateAward> awards) {
    this.plan = plan;
    this.record = record;
    this.ballots = ballots;
    this.weights = weights;
    this.awards = awards;
  }

  List<String> inWords() {
    addContenders();
    addStatesWithoutVote();
    addElectorsThatStay();
    addStatesCountedWhole();
    addOtherCensus();
    addTies();
    addSlates();
    addUncertainDistricts();
    return words;
  }

  private void addContenders() {
    plan.contenders()
        .confinedTo(ballots.election())
        .ifPresent(
            two -> words.add("Only the votes for " + String.join(" and ", two) + " are counted."));
  }

  private void addStatesWithoutVote() {
    List<String> states =
        ballots.states().stream()
            .filter(s -> s.statewide().isEmpty() && !Among.has(plan.compact(), s.state()))
            .map(StateBallot::state)
            .toList();
    if (!states.isEmpty() && plan.rule().hasElectors() && plan.rule().followsVotes()) {
      words.add(
          "Without a popular vote, so that the electors "
              + (plan.electors().number() == ElectorNumber.APPOINTED
                  ? "stay as they were won: "
                  : "are divided as they were won: ")
              + String.join(", ", states)
              + "."
              + leftOut(states));
    }
  }

  private String leftOut(List<String> states) {
    List<String> some =
        ballots.states().stream()
            .filter(s -> Among.has(states, s.state()) && s.electorsOfNobody() > 0)
            .map(StateBallot::state)
            .toList();
    return some.isEmpty()
        ? ""
        : " Those won by candidates who are left out are nobody's: "
            + String.join(", ", some)
            + ".";
  }

  private void addElectorsThatStay() {
    if (!plan.rule().isLawOfTheYear()) {
      return;
    }
    List<String> stay =
        ballots.states().stream()
            .filter(s -> !Among.has(plan.compact(), s.state()))
            .flatMap(s -> s.units().stream())
            .filter(u -> u.vote().isPresent() && !u.staying().isEmpty())
            .map(u -> u.unit() + " " + electors(u.staying()))
            .toList();
    if (!stay.isEmpty()) {
      words.add(
          "Electors that did not go with their state's vote, and stay as they were won: "
              + String.join("; ", stay)
              + ".");
    }
  }

  /** Rules that look at the vote of the state alone count together what its law counts apart. */
  private void addStatesCountedWhole() {
    if (!plan.rule().countsStatesWhole()) {
      return;
    }
    List<String> whole =
        ballots.states().stream()
            .filter(s -> !s.electorDistricts().isEmpty() && !Among.has(plan.compact(), s.state()))
            .map(StateBallot::state)
            .toList();
    WholeStates.inWords(whole).ifPresent(words::add);
  }

  private static String electors(Map<String, Integer> won) {
    return won.entrySet().stream()
        .map(e -> e.getKey() + " " + Numerals.of(e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private void addOtherCensus() {
    if (plan.electors().number() == ElectorNumber.WEIGHT) {
      int asked = plan.electors().census().orElseThrow().forElection(ballots.election(), record);
      int counted = weights.census().orElseThrow();
      if (asked != counted) {
        words.add(
            "The record has no population of the states by the census of "
                + asked
                + "; counted by that of "
                + counted
                + ".");
      }
    }
    Map<Integer, List<String>> byCensus = new TreeMap<>();
    weights
        .otherCensus()
        .forEach(
            (state, census) -> byCensus.computeIfAbsent(census, c -> new ArrayList<>()).add(state));
    byCensus.forEach(
        (census, states) ->
            words.add(
                "No population in the record by the census of "
                    + Numerals.ungrouped(weights.census().orElseThrow())
                    + ", so counted by that of "
                    + Numerals.ungrouped(census)
                    + ": "
                    + String.join(", ", states)
                    + "."));
  }

  private void addTies() {
    for (StateAward award : awards) {
      for (StateAward.Tie tie : award.ties()) {
        words.add(
            award.state()
                + ": equal claims of "
                + String.join(" and ", tie.among())
                + "; so many electors are nobody's: "
                + tie.electors()
                + ".");
      }
    }
  }

  private void addSlates() {
    for (Candidacy slate : ballots.election().candidacies()) {
      boolean won =
          awards.stream()
              .anyMatch(
                  a ->
                      a.won()
                              .getOrDefault(slate.candidate(), Rational.ZERO)
                              .compareTo(Rational.ZERO)
                          > 0);
      if (!slate.person() && won) {
        words.add(
            slate.candidate() + " are a slate, not a person: they elect, and cannot be elected.");
      }
    }
  }

  private void addUncertainDistricts() {
    if (!plan.rule().needsDistricts()) {
      return;
    }
    int uncertain = 0;
    int all = 0;
    for (StateBallot ballot : ballots.states()) {
      Rational missing = Rational.of(unassigned(ballot.state()));
      for (UnitVote district : ballot.districts()) {
        all++;
        if (lead(district).compareTo(missing) <= 0) {
          uncertain++;
        }
      }
    }
    if (uncertain > 0) {
      words.add(
          "Approximate: "
              + uncertain
              + " of "
              + all
              + " districts were led by no more than the votes of their state that the district"
              + " table lacks.");
    }
  }

  /** By how much the lead between the two major parties differs between state and districts. */
  private long unassigned(String state) {
    Optional<StateDistricts.Remainder> remainder =
        record.districts().stream()
            .filter(d -> d.year() == ballots.election().year() && d.state().equals(state))
            .map(StateDistricts::remainder)
            .findFirst();
    return remainder.map(r -> Math.abs(r.democratic() - r.republican())).orElse(0L);
  }

  private static Rational lead(UnitVote district) {
    List<Rational> votes =
        district.votes().values().stream().sorted(Comparator.reverseOrder()).toList();
    return votes.size() < 2 ? district.total() : votes.get(0).minus(votes.get(1));
  }
}
