package org.twocounts.data.validation;

import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PublishedTotals;
import org.twocounts.model.PublishedTotals.Total;

/** Electoral votes against the second, independently printed count. */
final class PublishedElectors implements Rule {
  @Override
  public String id() {
    return "published-electoral-votes";
  }

  @Override
  public String description() {
    return "Printed electoral votes equal those counted in the states, but for recorded distances;"
        + " a list that prints any prints them for everybody who had some.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    for (Election election : record.elections()) {
      NationalVotes nation = facts.nation(election);
      for (PublishedTotals published : record.publishedTotals()) {
        if (published.year() == election.year()) {
          for (Total total : published.totals()) {
            int counted = total.candidate().map(nation::electoral).orElse(election.votesCounted());
            check(counted, total, PublishedDistances.place(published, total), violations);
          }
          checkComplete(nation, published, violations);
        }
      }
    }
  }

  private static void checkComplete(
      NationalVotes nation, PublishedTotals published, Violations violations) {
    boolean printed = published.totals().stream().anyMatch(t -> t.electoralVotes().orElse(0) > 0);
    if (!printed) {
      return;
    }
    for (Total total : published.totals()) {
      int counted = total.candidate().map(nation::electoral).orElse(0);
      if (counted > 0 && total.electoralVotes().isEmpty()) {
        violations.add(
            PublishedDistances.place(published, total),
            "printed electoral votes are missing; " + counted + " were counted in the states");
      }
    }
  }

  private static void check(int counted, Total total, Place place, Violations violations) {
    if (total.electoralVotes().isEmpty()) {
      if (total.electoralDistance().isPresent()) {
        violations.add(place, "electoralDistance is given, but no printed electoral votes");
      }
      return;
    }
    long distance = total.electoralVotes().getAsInt() - (long) counted;
    if (total.electoralDistance().isPresent() && total.electoralDistance().getAsLong() == 0) {
      violations.add(place, "electoralDistance is 0; leave the field out instead");
    } else if (distance != total.electoralDistance().orElse(0)) {
      violations.add(
          place,
          String.format(
              "printed electoral votes %s, but %s were counted in the states (recorded distance"
                  + " %s)",
              total.electoralVotes().getAsInt(), counted, total.electoralDistance().orElse(0)));
    }
  }
}
