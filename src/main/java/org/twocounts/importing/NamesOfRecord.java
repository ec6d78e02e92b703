package org.twocounts.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.NamedCandidate;
import org.twocounts.analysis.NamedParty;
import org.twocounts.analysis.NamedState;
import org.twocounts.model.Candidacy;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;

/** What a record knows of names; each word is looked up once. */
final class NamesOfRecord implements KnownNames {
  private final ElectionRecord record;
  private final List<String> everybody;
  private final Map<String, Optional<State>> states = new HashMap<>();
  private final Map<String, Optional<String>> parties = new HashMap<>();

  NamesOfRecord(ElectionRecord record) {
    this.record = record;
    this.everybody =
        record.elections().stream()
            .flatMap(e -> e.candidacies().stream())
            .map(Candidacy::candidate)
            .distinct()
            .toList();
  }

  @Override
  public Optional<State> state(String given) {
    return states.computeIfAbsent(given, g -> NamedState.known(record, g));
  }

  @Override
  public boolean isPlainState(String given, String code) {
    return given.equalsIgnoreCase(code)
        || record.findState(code).filter(s -> s.name().equalsIgnoreCase(given)).isPresent();
  }

  @Override
  public String noState(String given) {
    return NamedState.noState(record, given);
  }

  @Override
  public Optional<String> party(String given) {
    return parties.computeIfAbsent(given, g -> NamedParty.known(record, g));
  }

  @Override
  public boolean isAnybody(String given) {
    return !candidates(everybody, given).isEmpty();
  }

  @Override
  public List<String> candidates(Collection<String> among, String given) {
    return NamedCandidate.known(record, among, given);
  }
}
