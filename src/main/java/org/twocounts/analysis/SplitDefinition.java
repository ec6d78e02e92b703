package org.twocounts.analysis;

import java.util.List;
import org.twocounts.model.Election;
import org.twocounts.model.Labelled;

/** When an election is called a split: whose success is held against the popular vote. */
public enum SplitDefinition implements Labelled {
  /** Who became President is not who led the popular vote. */
  TOOK_OFFICE("took-office", "took office without leading the popular vote") {
    @Override
    List<String> successful(Election election) {
      return List.of(election.president());
    }
  },

  /** Someone had an electoral majority, and it was not who led the popular vote. */
  ELECTORAL_MAJORITY(
      "electoral-majority", "won an electoral majority without leading the popular vote") {
    @Override
    List<String> successful(Election election) {
      return ElectoralVote.of(election).majorityHolders();
    }
  },

  /** Who had most electoral votes is not who led the popular vote. */
  ELECTORAL_PLURALITY(
      "electoral-plurality", "won most electoral votes without leading the popular vote") {
    @Override
    List<String> successful(Election election) {
      return ElectoralVote.of(election).leaders();
    }
  };

  private final String label;
  private final String reading;

  SplitDefinition(String label, String reading) {
    this.label = label;
    this.reading = reading;
  }

  /** Whose success counts; empty where nobody had it, several in a tie. */
  abstract List<String> successful(Election election);

  @Override
  public String label() {
    return label;
  }

  /** The definition as the end of a sentence that begins with a person. */
  public String reading() {
    return reading;
  }
}
