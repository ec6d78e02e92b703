package org.twocounts.claim.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/** The units of an election: states, and the districts of Maine and Nebraska beside them. */
final class Units {
  private Units() {}

  /** The rows of each unit that took part, in the order of the record. */
  static Map<String, List<CandidateResult>> results(Election election) {
    Map<String, List<CandidateResult>> results = new LinkedHashMap<>();
    for (StateResult state : election.states()) {
      if (state.tookPart()) {
        results.put(state.state(), state.results());
        state.districts().forEach(d -> results.put(d.unit(), d.results()));
      }
    }
    return results;
  }

  /** Electors allotted to each unit: a state with districts keeps those at large. */
  static Map<String, Integer> electors(Election election) {
    Map<String, Integer> electors = new LinkedHashMap<>();
    for (StateResult state : election.states()) {
      int inDistricts = state.districts().size();
      electors.put(state.state(), state.electorsAllotted().orElse(inDistricts) - inDistricts);
      for (DistrictResult district : state.districts()) {
        electors.put(district.unit(), 1);
      }
    }
    return electors;
  }
}
