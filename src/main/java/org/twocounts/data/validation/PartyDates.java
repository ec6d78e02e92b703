package org.twocounts.data.validation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Party;
import org.twocounts.words.NearestName;

/** Parties: one for a label in a year, and living when it put up a candidate. */
final class PartyDates implements Rule {
  @Override
  public String id() {
    return "party-dates";
  }

  @Override
  public String description() {
    return "A party is founded before it is dissolved and puts up candidates in between; a label"
        + " means one party in a year, and a party only while there is one; that of no party has"
        + " the years of elections in which somebody stood under it.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    List<Party> parties = record.parties();
    for (int i = 0; i < parties.size(); i++) {
      checkDates(parties.get(i), violations);
      checkLabelYears(parties.get(i), facts, violations);
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
    for (Party.OtherFounding other : party.otherFoundings()) {
      if (other.year() == founded) {
        violations.add(place, "the other founding of " + other.year() + " is the usual one");
      }
    }
  }

  private static void checkLabelYears(Party party, RecordFacts facts, Violations violations) {
    Place place = Place.ofEntry("party " + party.id());
    int from = party.labelFrom().orElse(Integer.MIN_VALUE);
    if (party.labelTo().orElse(Integer.MAX_VALUE) < from) {
      violations.add(place, "labelTo is before labelFrom");
    }
    checkSpelling(party, facts.record(), place, violations);
    Stream.of(party.labelFrom(), party.labelTo())
        .flatMap(end -> end.stream().boxed())
        .distinct()
        .forEach(year -> checkLabelYear(party, year, facts, place, violations));
  }

  /** Of a label that is nobody's, where another has one that is nearly the same. */
  private static void checkSpelling(
      Party party, ElectionRecord record, Place place, Violations violations) {
    Set<String> stood =
        record.elections().stream()
            .flatMap(e -> e.candidacies().stream())
            .flatMap(c -> c.party().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    if (!party.organised() && !stood.contains(party.label())) {
      stood.stream()
          .filter(label -> NearestName.isOneEdit(party.label(), label))
          .findFirst()
          .ifPresent(
              label ->
                  violations.add(
                      place,
                      String.format(
                          "nobody stood as \"%s\", but somebody as \"%s\"", party.label(), label)));
    }
  }

  private static void checkLabelYear(
      Party party, int year, RecordFacts facts, Place place, Violations violations) {
    if (!ElectionCalendar.isDue(year)) {
      violations.add(place, "label from or to " + year + ", in which no election was due");
    }
    if (year < firstFounding(party)) {
      violations.add(place, "label from or to " + year + ", before the party was founded");
    }
    if (year > party.dissolved().orElse(Integer.MAX_VALUE)) {
      violations.add(
          place, "label from or to " + year + ", but dissolved in " + party.dissolved().getAsInt());
    }
    boolean unused =
        facts.findElection(year).stream()
            .anyMatch(e -> e.candidacies().stream().noneMatch(c -> isUnder(party.label(), c)));
    if (unused && !party.organised() && isUsed(party, facts.record())) {
      violations.add(
          place,
          String.format(
              "label from or to %s, when nobody in the record stood as \"%s\"; correct it, or"
                  + " leave out a label that nobody has",
              year, party.label()));
    }
  }

  /** Whether somebody in the record stood under this label while it was this party's. */
  private static boolean isUsed(Party party, ElectionRecord record) {
    return record.elections().stream()
        .filter(e -> e.candidacies().stream().anyMatch(c -> isUnder(party.label(), c)))
        .flatMap(e -> record.findParty(party.label(), e.year()).stream())
        .anyMatch(p -> p.id().equals(party.id()));
  }

  private static int firstFounding(Party party) {
    return Stream.concat(
            party.founded().stream().boxed(),
            party.otherFoundings().stream().map(Party.OtherFounding::year))
        .min(Integer::compare)
        .orElse(Integer.MIN_VALUE);
  }

  private static boolean isUnder(String label, Candidacy candidacy) {
    return candidacy.party().filter(label::equals).isPresent();
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
