package org.twocounts.data.validation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.twocounts.model.Party;
import org.twocounts.words.NearestName;

/** Names of a party: its label in the name, and its id made of both. */
final class LabelsInNames implements Rule {
  /** What stands before the ids of parties that an imported table brought. */
  private static final String IMPORTED = "imported";

  private static final String PARTY = "party";

  @Override
  public String id() {
    return "party-names";
  }

  @Override
  public String description() {
    return "The name of a party that stood in an election of the past holds its label, and its id"
        + " consists of words of the two, and of the year in which it was founded or its label"
        + " begins or ends.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    for (Party party : facts.record().parties()) {
      if (!party.id().equals(party.label()) && SettledParties.find(party, facts).isPresent()) {
        check(party, Place.ofEntry("party " + party.id()), violations);
      }
    }
  }

  private static void check(Party party, Place place, Violations violations) {
    List<String> name = words(party.name());
    if (!party.id().startsWith(IMPORTED) && !holdsLabel(name, words(party.label()))) {
      violations.add(
          place, "label \"" + party.label() + "\" is not in the name \"" + party.name() + '"');
    }
    Set<String> known = new HashSet<>(name);
    known.addAll(words(party.label()));
    known.add(IMPORTED);
    List<OptionalInt> years = List.of(party.labelFrom(), party.labelTo(), party.founded());
    years.forEach(year -> year.ifPresent(y -> known.add(String.valueOf(y))));
    boolean dated = years.stream().anyMatch(OptionalInt::isPresent);
    for (String word : words(party.id())) {
      boolean free = !dated && Character.isDigit(word.charAt(0));
      if (!free && !known.contains(word)) {
        violations.add(
            place,
            String.format(
                "id has \"%s\", which is no word of label \"%s\" and name \"%s\", nor the year in"
                    + " which it was founded or its label begins",
                word, party.label(), party.name()));
      }
    }
    if (!name.contains(PARTY)) {
      name.stream()
          .filter(word -> NearestName.isOneEdit(word, PARTY))
          .forEach(
              word ->
                  violations.add(
                      place, "name \"" + party.name() + "\" has \"" + word + "\" for Party"));
    }
  }

  /** Word for word, the last perhaps in the plural. */
  private static boolean holdsLabel(List<String> name, List<String> label) {
    String all = " " + String.join(" ", name) + " ";
    String held = " " + String.join(" ", label);
    return all.contains(held + " ") || all.contains(held + "s ");
  }

  /** Small letters and digits; an apostrophe stands for nothing, anything else for a space. */
  private static List<String> words(String text) {
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
    return Arrays.stream(letters.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
  }
}
