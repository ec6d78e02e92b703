package org.twocounts.data.validation;

import java.util.List;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.HistoricYears;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.StateDistricts.DistrictVote;

/** The columns of a congressional district against its total, and members at large alike. */
final class DistrictColumnsHold implements Rule {
  @Override
  public String id() {
    return "district-columns";
  }

  @Override
  public String description() {
    return "The columns of a congressional district sum to its total to 1992 and stay within it"
        + " from 1996; members at large have the same votes.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    for (StateDistricts districts : record.districts()) {
      Place place = Place.of(districts.year()).state(districts.state());
      for (DistrictVote vote : districts.districts()) {
        long sum = vote.democratic() + vote.republican() + vote.other().orElse(0);
        boolean holds =
            districts.year() <= HistoricYears.LAST_SUM_OF_COLUMNS
                ? sum == vote.total()
                : sum <= vote.total();
        if (!holds) {
          violations.add(
              place.entry("district " + vote.district()),
              "columns sum to " + sum + ", total " + vote.total());
        }
      }
      checkAtLarge(districts, place, violations);
    }
  }

  private static void checkAtLarge(StateDistricts districts, Place place, Violations violations) {
    List<DistrictVote> atLarge =
        districts.districts().stream().filter(DistrictVote::isOneOfSeveralAtLarge).toList();
    for (DistrictVote vote : atLarge) {
      DistrictVote first = atLarge.get(0);
      if (vote.democratic() != first.democratic()
          || vote.republican() != first.republican()
          || !vote.other().equals(first.other())) {
        violations.add(
            place.entry("district " + vote.district()),
            "has other votes than district " + first.district() + ", elected at large with it");
      }
    }
  }
}
