package org.twocounts.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.claim.measure.Finding;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Source;

/** Collects the sources of the figures on which findings rest. */
final class UsedSources {
  private final ElectionRecord record;
  private final Set<Integer> years = new TreeSet<>();
  private final Set<String> ids = new TreeSet<>();

  UsedSources(ElectionRecord record) {
    this.record = record;
  }

  void add(Finding finding) {
    ids.addAll(finding.sources());
    for (int year : finding.elections()) {
      if (years.add(year)) {
        record.findElection(year).ifPresent(this::addElection);
      }
    }
  }

  private void addElection(Election election) {
    election.states().stream()
        .flatMap(s -> s.allResults())
        .forEach(
            r -> {
              ids.addAll(r.popularSources());
              ids.addAll(r.electoralSources());
            });
  }

  /** In the record's order of sources. */
  List<Source> inOrder() {
    return record.sources().stream().filter(s -> ids.contains(s.id())).toList();
  }
}
