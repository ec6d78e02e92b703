package org.twocounts.data.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PublishedTotals;
import org.twocounts.model.StateResult;

/** Names in results against the candidacies of the election. */
final class CandidateNames implements Rule {
  @Override
  public String id() {
    return "candidates";
  }

  @Override
  public String description() {
    return "Results name candidates of the election, each once a unit; every candidate has a result"
        + " or a published total.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    for (Election election : record.elections()) {
      Place place = Place.of(election.year());
      Set<String> standing = new HashSet<>();
      for (Candidacy candidacy : election.candidacies()) {
        if (candidacy.candidate().equals(CandidateResult.OTHER)) {
          violations.add(place, CandidateResult.OTHER + " is no candidacy");
        }
        standing.add(candidacy.candidate());
        if (!candidacy.person() && isPersonal(candidacy)) {
          violations.add(
              place.candidate(candidacy.candidate()),
              "is marked as no person, but has a home state, running mate, birth date or office");
        }
      }
      Set<String> named = new HashSet<>();
      for (StateResult state : election.states()) {
        Place inState = place.state(state.state());
        check(standing, state.results(), inState, violations);
        for (DistrictResult district : state.districts()) {
          check(standing, district.results(), inState.entry(district.unit()), violations);
        }
        state.allResults().forEach(r -> named.add(r.candidate()));
      }
      addPublished(record, election, named);
      for (Candidacy candidacy : election.candidacies()) {
        if (!record.publishedTotals().isEmpty() && !named.contains(candidacy.candidate())) {
          violations.add(
              place.candidate(candidacy.candidate()), "has neither a result nor a published total");
        }
      }
    }
  }

  private static boolean isPersonal(Candidacy candidacy) {
    return candidacy.homeState().isPresent()
        || candidacy.runningMate().isPresent()
        || candidacy.birthDate().isPresent()
        || candidacy.incumbent().isPresent();
  }

  private static void check(
      Set<String> standing, List<CandidateResult> results, Place place, Violations violations) {
    Set<String> seen = new HashSet<>();
    for (CandidateResult result : results) {
      if (!result.isOther() && !standing.contains(result.candidate())) {
        violations.add(
            place.candidate(result.candidate()), "is not among the candidates of the election");
      }
      if (!seen.add(result.candidate())) {
        violations.add(place.candidate(result.candidate()), "has two results here");
      }
    }
  }

  private static void addPublished(ElectionRecord record, Election election, Set<String> named) {
    for (PublishedTotals published : record.publishedTotals()) {
      if (published.year() == election.year()) {
        published.totals().forEach(t -> t.candidate().ifPresent(named::add));
      }
    }
  }
}
