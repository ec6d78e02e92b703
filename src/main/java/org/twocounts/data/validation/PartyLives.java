package org.twocounts.data.validation;

import java.util.List;
import java.util.OptionalInt;
import org.twocounts.data.validation.SettledParties.Settled;
import org.twocounts.model.Party;

/** Years in which parties were founded and ended, against what accounts say. */
final class PartyLives implements Rule {
  @Override
  public String id() {
    return "party-lives";
  }

  @Override
  public String description() {
    return "A party that stood in an election of the past was founded and ended in the years that"
        + " accounts give, unless its note names another.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    for (Party party : facts.record().parties()) {
      SettledParties.find(party, facts)
          .filter(settled -> settled.founded().isPresent())
          .ifPresent(settled -> check(party, settled, violations));
    }
  }

  private static void check(Party party, Settled settled, Violations violations) {
    compare("founded", party, party.founded(), settled.founded().stream().toList(), violations);
    boolean mayEndLater = settled.dissolved().isEmpty();
    if (!mayEndLater || party.dissolved().orElse(0) <= SettledParties.lastYear()) {
      compare(
          "dissolved", party, party.dissolved(), settled.dissolved().stream().toList(), violations);
    }
    for (Party.OtherFounding other : party.otherFoundings()) {
      if (!names(other.by(), String.valueOf(other.year()))) {
        compare(
            "otherwise founded", party, OptionalInt.of(other.year()), settled.others(), violations);
      }
    }
  }

  /** Whether a text names the year, not as a part of a longer number. */
  private static boolean names(String text, String year) {
    return List.of(text.split("[^0-9]+")).contains(year);
  }

  private static void compare(
      String what, Party party, OptionalInt year, List<String> right, Violations violations) {
    if (year.isEmpty()) {
      return;
    }
    String given = String.valueOf(year.getAsInt());
    boolean told = party.note().filter(note -> names(note, given)).isPresent();
    if (!right.contains(given) && !told) {
      violations.add(
          Place.ofEntry("party " + party.id()),
          String.format(
              "%s in %s, but accounts give %s; another year stands in the note",
              what, given, right.isEmpty() ? "no year" : String.join(" or ", right)));
    }
  }
}
