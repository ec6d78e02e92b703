package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/** Labels of candidates: known, and the same in every row. */
final class PartyLabels implements Rule {
  @Override
  public String id() {
    return "party-labels";
  }

  @Override
  public String description() {
    return "A candidate's party is one whose label is known for that year, the same in every"
        + " result.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    for (Election election : record.elections()) {
      Map<String, Optional<String>> labels = new HashMap<>();
      for (Candidacy candidacy : election.candidacies()) {
        labels.put(candidacy.candidate(), candidacy.party());
        candidacy
            .party()
            .filter(label -> record.findParty(label, election.year()).isEmpty())
            .ifPresent(
                label ->
                    violations.add(
                        Place.of(election.year()).candidate(candidacy.candidate()),
                        "party \"" + label + "\" is no label of a party in that year"));
      }
      for (StateResult state : election.states()) {
        Place place = Place.of(election.year()).state(state.state());
        state.allResults().forEach(result -> check(labels, result, place, violations));
      }
    }
  }

  private static void check(
      Map<String, Optional<String>> labels,
      CandidateResult result,
      Place place,
      Violations violations) {
    Optional<String> right =
        result.isOther()
            ? Optional.empty()
            : labels.getOrDefault(result.candidate(), result.party());
    if (!right.equals(result.party())) {
      violations.add(
          place.candidate(result.candidate()),
          String.format(
              "party is %s, but the candidacy's is %s",
              result.party().orElse("not given"), right.orElse("none")));
    }
  }
}
