package org.twocounts.claim.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.Election;
import org.twocounts.model.Labelled;

/** Which of the two counts of electors is meant. */
enum ElectorCount implements Labelled {
  /** At the polls or in the legislature, before faithless, absent and rejected votes. */
  WON("won") {
    @Override
    List<ElectoralVote.Tally> tallies(Election election) {
      return ElectorsWon.of(election)
          .orElseThrow(
              () ->
                  new NotDefinedException(
                      election.year() + ": electors had two votes each and won no single ticket"))
          .totals()
          .entrySet()
          .stream()
          .map((Map.Entry<String, Integer> e) -> new ElectoralVote.Tally(e.getKey(), e.getValue()))
          .sorted(
              Comparator.comparingInt(ElectoralVote.Tally::votes)
                  .reversed()
                  .thenComparing(ElectoralVote.Tally::candidate))
          .toList();
    }
  },

  /** As Congress counted their votes. */
  COUNTED("counted") {
    @Override
    List<ElectoralVote.Tally> tallies(Election election) {
      return ElectoralVote.of(election).tallies();
    }
  };

  static final Parameter<ElectorCount> PARAMETER =
      Parameter.choice("count", "electors won, or their votes as counted", ElectorCount.class);

  private final String label;

  ElectorCount(String label) {
    this.label = label;
  }

  /** Most first (equal: by name). */
  abstract List<ElectoralVote.Tally> tallies(Election election);

  @Override
  public String label() {
    return label;
  }
}
