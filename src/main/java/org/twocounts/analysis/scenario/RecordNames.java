package org.twocounts.analysis.scenario;

import java.util.List;
import org.twocounts.analysis.NamedCandidate;
import org.twocounts.analysis.NamedState;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;

/** Candidates and states of a record, by the names that users give them. */
public record RecordNames(ElectionRecord record) implements Names {
  @Override
  public String candidate(List<Election> elections, String given) {
    return NamedCandidate.find(record, elections, given);
  }

  @Override
  public State state(String given) {
    return NamedState.find(record, given);
  }

  @Override
  public boolean knowsState(String given) {
    return NamedState.known(record, given).isPresent();
  }
}
