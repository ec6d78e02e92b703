package org.twocounts.analysis.counterfactual;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.Election;
import org.twocounts.model.StateDistricts.DistrictVote;
import org.twocounts.rule.Rational;
import org.twocounts.rule.UnitVote;
import org.twocounts.words.Among;

/**
 * Whose votes the three columns of the district table hold in one state: the Democrat's, the
 * Republican's, and those of the leading other candidate of the state. Where the Democrat was not
 * on the ballot, the first column is the leading other's (Alabama 1964: unpledged electors).
 *
 * @param third empty where the record names no other candidate of the state
 */
record DistrictColumns(String democratic, String republican, Optional<String> third) {

  static DistrictColumns of(Election election, UnitVote statewide) {
    PartyCandidates two = PartyCandidates.of(election);
    Optional<String> other = leadingOther(statewide, two);
    return statewide.of(two.first()).signum() == 0 && other.isPresent()
        ? new DistrictColumns(other.get(), two.second(), Optional.empty())
        : new DistrictColumns(two.first(), two.second(), other);
  }

  private static Optional<String> leadingOther(UnitVote statewide, PartyCandidates two) {
    return statewide.votes().entrySet().stream()
        .filter(e -> e.getValue().signum() > 0 && !Among.has(two.names(), e.getKey()))
        .max(
            Comparator.<Map.Entry<String, Rational>, Rational>comparing(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  UnitVote vote(String state, DistrictVote district) {
    Map<String, Long> votes = new LinkedHashMap<>();
    votes.put(democratic, district.democratic());
    votes.put(republican, district.republican());
    long others = district.other().orElse(0);
    third.ifPresent(name -> votes.put(name, others));
    long named = votes.values().stream().mapToLong(Long::longValue).sum();
    return UnitVote.cast(
        state + "-" + district.district(), votes, Math.max(0, district.total() - named));
  }
}
