package org.twocounts.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.Party;
import org.twocounts.model.Provenance;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;

/** The states and parties of a record that does not list them: those that its elections name. */
final class NamedByElections {
  private static final Provenance NONE = new Provenance(List.of(), Optional.empty(), List.of());

  private NamedByElections() {}

  /** Each state under its code, from the first election of the record that lists it; by code. */
  static List<State> states(List<Election> elections) {
    Map<String, Integer> first = new TreeMap<>();
    for (Election election : elections) {
      for (StateResult state : election.states()) {
        first.merge(state.state(), election.year(), Math::min);
      }
    }
    List<State> states = new ArrayList<>();
    first.forEach(
        (code, year) ->
            states.add(
                new State(code, code, Optional.empty(), year, Optional.empty(), Optional.empty())));
    return states;
  }

  /** Each label of a candidate as a party without dates; by label. */
  static List<Party> parties(List<Election> elections) {
    Set<String> labels = new TreeSet<>();
    for (Election election : elections) {
      election.candidacies().stream().map(Candidacy::party).forEach(p -> p.ifPresent(labels::add));
    }
    return labels.stream().map(NamedByElections::undated).toList();
  }

  private static Party undated(String label) {
    return new Party(
        label,
        label,
        OptionalInt.empty(),
        OptionalInt.empty(),
        label,
        true,
        OptionalInt.empty(),
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        NONE);
  }
}
