package org.twocounts.data.validation;

import org.twocounts.model.Election;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;

/** Years and ordinals of elections. */
final class ElectionYears implements Rule {
  @Override
  public String id() {
    return "election-years";
  }

  @Override
  public String description() {
    return "Elections are of 1789, 1792 and every fourth year since, in order without a gap,"
        + " counted by their ordinal; a record without turnout and printed totals may leave"
        + " some out.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    boolean chosen = record.turnout().isEmpty() && record.publishedTotals().isEmpty();
    Election before = null;
    for (Election election : record.elections()) {
      Place place = Place.of(election.year());
      if (!ElectionCalendar.isDue(election.year())) {
        violations.add(place, "no presidential election was due in that year");
      } else if (election.ordinal() != ElectionCalendar.ordinal(election.year())) {
        violations.add(
            place,
            String.format(
                "ordinal %s, but it is %s",
                election.ordinal(), ElectionCalendar.ordinal(election.year())));
      }
      if (before != null
          && (election.year() <= before.year()
              || (!chosen && election.year() != ElectionCalendar.next(before.year())))) {
        violations.add(place, "stands after the election of " + before.year());
      }
      before = election;
    }
  }
}
