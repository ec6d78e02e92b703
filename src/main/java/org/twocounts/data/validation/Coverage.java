package org.twocounts.data.validation;

import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.PublishedTotals;
import org.twocounts.model.StateResult;

/** How far the popular vote is known, against the states that have one. */
final class Coverage implements Rule {
  @Override
  public String id() {
    return "popular-vote-coverage";
  }

  @Override
  public String description() {
    return "The popular vote is national where all but legislature states have one and sources"
        + " print national totals, unknown where none has, else partial.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    for (Election election : record.elections()) {
      int voting = 0;
      int known = 0;
      for (StateResult state : election.states()) {
        voting += state.tookPart() && state.method() != ElectorMethod.LEGISLATURE ? 1 : 0;
        known += state.hasPopularVote() ? 1 : 0;
      }
      boolean holds =
          switch (election.popularVote()) {
            case NATIONAL -> known >= voting && isPrinted(record, election.year()) != Printed.NO;
            case PARTIAL -> known > 0 && isPrinted(record, election.year()) != Printed.YES;
            case UNKNOWN -> known == 0;
          };
      if (!holds) {
        violations.add(
            Place.of(election.year()),
            String.format(
                "popularVote is %s, but %s of %s states that did not leave it to the legislature"
                    + " have one; printed national popular votes: %s",
                election.popularVote().label(),
                known,
                voting,
                isPrinted(record, election.year()).label));
      }
    }
  }

  private enum Printed {
    YES("in the record"),
    NO("none in the record"),
    NOTHING("no totals of the year in the record");

    private final String label;

    Printed(String label) {
      this.label = label;
    }
  }

  private static Printed isPrinted(ElectionRecord record, int year) {
    Printed printed = Printed.NOTHING;
    for (PublishedTotals published : record.publishedTotals()) {
      if (published.year() == year) {
        boolean popular = published.totals().stream().anyMatch(t -> t.popularVotes().isPresent());
        printed = popular || printed == Printed.YES ? Printed.YES : Printed.NO;
      }
    }
    return printed;
  }
}
