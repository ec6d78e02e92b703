package org.twocounts.data.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorTally;
import org.twocounts.model.StateResult;

/** Electors who stood singly, against the electors of their state. */
final class ElectorTallies implements Rule {
  private record StateYear(int year, String state) {}

  @Override
  public String id() {
    return "elector-tallies";
  }

  @Override
  public String description() {
    return "Candidates for elector are elected as many as the state appointed, from the top, and"
        + " cast the votes counted there.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Map<StateYear, List<ElectorTally>> groups =
        record.electorTallies().stream()
            .collect(
                Collectors.groupingBy(
                    t -> new StateYear(t.year(), t.state()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    groups.forEach(
        (key, tallies) -> {
          Place place = Place.of(key.year()).state(key.state()).entry("elector tallies");
          Optional<StateResult> state = facts.findState(key.year(), key.state());
          state.ifPresent(s -> checkElected(s, tallies, place, violations));
          checkOrder(tallies, place, violations);
        });
  }

  private static void checkElected(
      StateResult state, List<ElectorTally> tallies, Place place, Violations violations) {
    Map<String, Integer> voted = new TreeMap<>();
    for (ElectorTally tally : tallies) {
      if (tally.elected() != tally.electoralVoteFor().isPresent()) {
        violations.add(place, "electoralVoteFor is given exactly for those elected");
      }
      tally.electoralVoteFor().ifPresent(name -> voted.merge(name, 1, Integer::sum));
    }
    Map<String, Integer> counted = new TreeMap<>();
    state.allResults().forEach(r -> addVotes(counted, r));
    if (!voted.equals(counted)) {
      violations.add(
          place,
          String.format(
              "electors voted %s, but counted were %s",
              Tallies.inWords(voted), Tallies.inWords(counted)));
    }
  }

  private static void addVotes(Map<String, Integer> counted, CandidateResult result) {
    if (result.electoralVotes() > 0) {
      counted.merge(result.candidate(), result.electoralVotes(), Integer::sum);
    }
  }

  private static void checkOrder(List<ElectorTally> tallies, Place place, Violations violations) {
    long before = Long.MAX_VALUE;
    boolean elected = true;
    OptionalInt wrong = OptionalInt.empty();
    for (int i = 0; i < tallies.size() && wrong.isEmpty(); i++) {
      ElectorTally tally = tallies.get(i);
      if (tally.votes().orElse(before) > before || (tally.elected() && !elected)) {
        wrong = OptionalInt.of(i);
      }
      before = tally.votes().orElse(before);
      elected = tally.elected();
    }
    wrong.ifPresent(
        i ->
            violations.add(
                place.candidate(tallies.get(i).elector().orElse("an elector")),
                "stands below one with fewer votes or who was not elected"));
  }
}
