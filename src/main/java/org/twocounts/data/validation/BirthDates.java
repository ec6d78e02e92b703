package org.twocounts.data.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** Birth dates of candidates: the same in every election, and of age (Art. II sec. 1). */
final class BirthDates implements Rule {
  private static final int OF_AGE = 35;
  private static final int OLD_AGE = 100;

  @Override
  public String id() {
    return "birth-dates";
  }

  @Override
  public String description() {
    return "A candidate has one birth date and is 35 to 100 years old in the year of the election.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Map<String, LocalDate> known = new HashMap<>();
    for (Election election : record.elections()) {
      for (Candidacy candidacy : election.candidacies()) {
        Place place = Place.of(election.year()).candidate(candidacy.candidate());
        candidacy
            .birthDate()
            .ifPresent(
                date -> {
                  LocalDate other = known.putIfAbsent(candidacy.candidate(), date);
                  if (other != null && !other.equals(date)) {
                    violations.add(place, "born on " + date + ", in another election on " + other);
                  }
                  int age = election.year() - date.getYear();
                  if (age < OF_AGE || age > OLD_AGE) {
                    violations.add(place, "born on " + date + ", aged about " + age);
                  }
                });
      }
    }
  }
}
