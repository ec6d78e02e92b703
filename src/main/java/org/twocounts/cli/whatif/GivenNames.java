package org.twocounts.cli.whatif;

import java.util.List;
import org.twocounts.analysis.scenario.Names;
import org.twocounts.cli.session.Candidates;
import org.twocounts.cli.session.Elections;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;

/** Finds candidates and states of a record as every command does. */
public record GivenNames(ElectionRecord record) implements Names {
  @Override
  public String candidate(List<Election> elections, String given) {
    return Candidates.find(elections, given);
  }

  @Override
  public State state(String given) {
    return Elections.state(record, given);
  }
}
