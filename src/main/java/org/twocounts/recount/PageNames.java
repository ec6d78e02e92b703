package org.twocounts.recount;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.scenario.Names;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;
import org.twocounts.words.NearestName;
import org.twocounts.words.Quoted;

/**
 * Candidates and states by the names that pages write: codes, names and parts of names. The other
 * names that commands understand would double what a page loads for them.
 */
record PageNames(ElectionRecord record) implements Names {
  @Override
  public String candidate(List<Election> elections, String given) {
    Set<String> names = new LinkedHashSet<>();
    elections.forEach(e -> e.candidacies().forEach(c -> names.add(c.candidate())));
    List<String> exact = names.stream().filter(n -> n.equalsIgnoreCase(given)).toList();
    List<String> fitting =
        exact.isEmpty() ? names.stream().filter(n -> hasWords(n, given)).toList() : exact;
    if (fitting.isEmpty()) {
      throw new NotDefinedException(NearestName.unknown("candidate", given, names));
    }
    if (fitting.size() > 1) {
      throw new NotDefinedException(
          Quoted.of(given) + " fits several candidates: " + String.join(", ", fitting));
    }
    return fitting.get(0);
  }

  private static boolean hasWords(String name, String given) {
    String wanted = given.toLowerCase(Locale.ROOT).strip();
    return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + wanted + " ");
  }

  @Override
  public State state(String given) {
    return find(given)
        .orElseThrow(
            () ->
                new NotDefinedException(
                    NearestName.unknown(
                        "state", given, record.states().stream().map(State::state).toList())));
  }

  @Override
  public boolean knowsState(String given) {
    return find(given).isPresent();
  }

  private Optional<State> find(String given) {
    return record.states().stream()
        .filter(s -> s.state().equalsIgnoreCase(given) || s.name().equalsIgnoreCase(given))
        .findFirst();
  }
}
