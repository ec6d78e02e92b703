package org.twocounts.data.validation;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.twocounts.model.Party;

/** Years in which parties were founded and ended, against what accounts say. */
final class PartyLives implements Rule {
  private static final List<Life> ALL =
      SettledTable.rows("parties.tsv").stream().map(Life::of).toList();

  private record Life(
      String label, String labelFrom, String founded, String dissolved, List<String> others) {
    static Life of(List<String> cells) {
      return new Life(
          cells.get(0),
          cells.get(1),
          cells.get(2),
          cells.get(3),
          Stream.of(cells.get(4).split(" ")).filter(year -> !year.isEmpty()).toList());
    }

    boolean isOf(Party party) {
      return party.label().equals(label) && text(party.labelFrom()).equals(labelFrom);
    }

    private static String text(OptionalInt year) {
      return year.isPresent() ? String.valueOf(year.getAsInt()) : "";
    }
  }

  @Override
  public String id() {
    return "party-lives";
  }

  @Override
  public String description() {
    return "A party of the past was founded and ended in the years that accounts give, unless its"
        + " note names another.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    for (Party party : facts.record().parties()) {
      ALL.stream().filter(l -> l.isOf(party)).forEach(life -> check(party, life, violations));
    }
  }

  private static void check(Party party, Life life, Violations violations) {
    compare("founded", party, party.founded(), List.of(life.founded()), violations);
    compare("dissolved", party, party.dissolved(), List.of(life.dissolved()), violations);
    for (Party.OtherFounding other : party.otherFoundings()) {
      if (!names(other.by(), String.valueOf(other.year()))) {
        compare(
            "otherwise founded", party, OptionalInt.of(other.year()), life.others(), violations);
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
              what, given, right.isEmpty() ? "none" : String.join(" or ", right)));
    }
  }
}
