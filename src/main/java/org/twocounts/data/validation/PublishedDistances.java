package org.twocounts.data.validation;

import java.util.OptionalLong;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PublishedTotals;
import org.twocounts.model.PublishedTotals.Total;

/** The nation against each published total. */
final class PublishedDistances implements Rule {
  @Override
  public String id() {
    return "published-totals";
  }

  @Override
  public String description() {
    return "State rows sum to the nation, within the distance recorded from each published total.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    for (Election election : record.elections()) {
      NationalVotes nation = facts.nation(election);
      for (PublishedTotals published : record.publishedTotals()) {
        if (published.year() == election.year()) {
          checkRemainder(published, violations);
          for (Total total : published.totals()) {
            check(nation, total, place(published, total), violations);
          }
        }
      }
    }
  }

  private static void checkRemainder(PublishedTotals published, Violations violations) {
    long all = 0;
    long each = 0;
    boolean printed = false;
    for (Total total : published.totals()) {
      if (total.candidate().isPresent()) {
        each += total.popularVotes().orElse(0);
      } else {
        all += total.popularVotes().orElse(0);
        printed |= total.popularVotes().isPresent();
      }
    }
    OptionalLong right = printed ? OptionalLong.of(all - each) : OptionalLong.empty();
    if (!published.remainder().equals(right)) {
      violations.add(
          Place.of(published.year()).entry("totals of " + published.source()),
          String.format(
              "all candidates' total less the printed candidates' is %s, but the recorded remainder"
                  + " is %s",
              printed ? all - each : "not printed",
              published.remainder().isPresent() ? published.remainder().getAsLong() : "missing"));
    }
  }

  static Place place(PublishedTotals published, Total total) {
    Place place = Place.of(published.year()).entry("totals of " + published.source());
    return total.candidate().map(place::candidate).orElse(place);
  }

  private static void check(NationalVotes nation, Total total, Place place, Violations violations) {
    OptionalLong own = total.candidate().map(nation::popular).orElseGet(nation::total);
    boolean comparable = total.popularVotes().isPresent() && own.isPresent();
    if (!comparable) {
      if (total.distance().isPresent()) {
        violations.add(
            place,
            String.format(
                "distance %s is given, but %s",
                total.distance().getAsLong(),
                own.isPresent() ? "no printed votes" : "no state has a row with votes"));
      }
      return;
    }
    long distance = total.popularVotes().getAsLong() - own.getAsLong();
    if (total.distance().isEmpty()) {
      violations.add(place, "distance is missing; the state rows give " + distance);
    } else if (total.distance().getAsLong() != distance) {
      violations.add(
          place,
          String.format(
              "printed %s less the states' sum %s is %s, but the recorded distance is %s",
              total.popularVotes().getAsLong(),
              own.getAsLong(),
              distance,
              total.distance().getAsLong()));
    }
  }
}
