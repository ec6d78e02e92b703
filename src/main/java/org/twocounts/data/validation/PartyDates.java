package org.twocounts.data.validation;

import java.util.List;
import java.util.OptionalInt;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Party;

/** Parties: one for a label in a year, and living when it put up a candidate. */
final class PartyDates implements Rule {
  @Override
  public String id() {
    return "party-dates";
  }

  @Override
  public String description() {
    return "A party is founded before it is dissolved and puts up candidates in between; a label"
        + " means one party in a year.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    List<Party> parties = record.parties();
    for (int i = 0; i < parties.size(); i++) {
      checkDates(parties.get(i), violations);
      checkLabel(parties.subList(0, i), parties.get(i), violations);
    }
    for (Election election : record.elections()) {
      for (Candidacy candidacy : election.candidacies()) {
        candidacy
            .party()
            .flatMap(label -> record.findParty(label, election.year()))
            .ifPresent(party -> checkLiving(election, candidacy, party, violations));
      }
    }
  }

  private static void checkDates(Party party, Violations violations) {
    Place place = Place.ofEntry("party " + party.id());
    int founded = party.founded().orElse(Integer.MIN_VALUE);
    if (party.dissolved().orElse(Integer.MAX_VALUE) < founded) {
      violations.add(
          place,
          "dissolved in " + party.dissolved().getAsInt() + ", before it was founded in " + founded);
    }
    if (party.labelTo().orElse(Integer.MAX_VALUE) < party.labelFrom().orElse(Integer.MIN_VALUE)) {
      violations.add(place, "labelTo is before labelFrom");
    }
    for (OptionalInt year : List.of(party.labelFrom(), party.labelTo())) {
      if (year.isPresent() && !ElectionCalendar.isDue(year.getAsInt())) {
        violations.add(
            place, "label from or to " + year.getAsInt() + ", in which no election was due");
      }
    }
    for (Party.OtherFounding other : party.otherFoundings()) {
      if (other.year() == founded) {
        violations.add(place, "the other founding of " + other.year() + " is the usual one");
      }
    }
  }

  private static void checkLabel(List<Party> before, Party party, Violations violations) {
    for (Party other : before) {
      if (other.label().equals(party.label()) && overlap(other, party)) {
        violations.add(
            Place.ofEntry("party " + party.id()),
            "label \"" + party.label() + "\" means " + other.id() + " in the same years");
      }
    }
  }

  private static boolean overlap(Party a, Party b) {
    boolean dated = isDated(a);
    return dated == isDated(b)
        && a.labelFrom().orElse(0) <= b.labelTo().orElse(Integer.MAX_VALUE)
        && b.labelFrom().orElse(0) <= a.labelTo().orElse(Integer.MAX_VALUE);
  }

  private static boolean isDated(Party party) {
    return party.labelFrom().isPresent() || party.labelTo().isPresent();
  }

  private static void checkLiving(
      Election election, Candidacy candidacy, Party party, Violations violations) {
    Place place = Place.of(election.year()).candidate(candidacy.candidate());
    if (party.founded().orElse(Integer.MIN_VALUE) > election.year()) {
      violations.add(
          place, "stood for " + party.label() + ", founded only in " + party.founded().getAsInt());
    }
    if (party.dissolved().orElse(Integer.MAX_VALUE) < election.year()) {
      violations.add(
          place, "stood for " + party.label() + ", dissolved in " + party.dissolved().getAsInt());
    }
  }
}
