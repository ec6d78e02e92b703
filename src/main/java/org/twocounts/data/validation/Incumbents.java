package org.twocounts.data.validation;

import java.util.List;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;

/** Presidents who stood again, against the election before. */
final class Incumbents implements Rule {
  @Override
  public String id() {
    return "incumbents";
  }

  @Override
  public String description() {
    return "An incumbent was elected President or Vice President in the election before, or the"
        + " election's note names him or her; a President who stands again is one.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    List<Election> elections = record.elections();
    for (int i = 1; i < elections.size(); i++) {
      Election before = elections.get(i - 1);
      Election election = elections.get(i);
      if (election.year() != ElectionCalendar.next(before.year())) {
        continue;
      }
      for (Candidacy candidacy : election.candidacies()) {
        check(before, election, candidacy, violations);
      }
      if (election.candidacies().stream().filter(Incumbents::isIncumbent).count() > 1) {
        violations.add(Place.of(election.year()), "has more than one incumbent");
      }
    }
  }

  private static boolean isIncumbent(Candidacy candidacy) {
    return candidacy.incumbent().orElse(false);
  }

  private static void check(
      Election before, Election election, Candidacy candidacy, Violations violations) {
    String name = candidacy.candidate();
    boolean held = name.equals(before.president());
    boolean succeeded =
        before.vicePresident().filter(name::equals).isPresent()
            || election.note().filter(note -> note.contains(name)).isPresent();
    if (isIncumbent(candidacy) && !held && !succeeded) {
      violations.add(
          Place.of(election.year()).candidate(name),
          "is incumbent, but was not elected in "
              + before.year()
              + ", and no note of the election tells how he or she came to office");
    }
    if (!isIncumbent(candidacy) && held) {
      violations.add(
          Place.of(election.year()).candidate(name),
          "is not incumbent, but was elected President in " + before.year());
    }
  }
}
