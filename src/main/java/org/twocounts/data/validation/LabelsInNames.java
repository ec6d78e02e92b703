package org.twocounts.data.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;
import org.twocounts.model.Party;
import org.twocounts.words.NameKey;
import org.twocounts.words.NearestName;

/** Names of a party: its label in the name, its candidates spelt right, its id made of both. */
final class LabelsInNames implements Rule {
  /** What stands before the ids of parties that an imported table brought. */
  private static final String IMPORTED = "imported";

  private static final String PARTY = "party";

  /** Letters of a word of which one may be wrong and the word still be told. */
  private static final int FEWEST_LETTERS = 6;

  @Override
  public String id() {
    return "party-names";
  }

  @Override
  public String description() {
    return "The name of a party that stood in an election of the past holds its label and"
        + " spells its candidates and its other names as the record does; its id consists of words"
        + " of the two, and of the year in which it was founded or its label begins or ends.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    for (Party party : facts.record().parties()) {
      if (!party.id().equals(party.label()) && SettledParties.find(party, facts).isPresent()) {
        Place place = Place.ofEntry("party " + party.id());
        check(party, place, violations);
        checkSpelling(party, facts.record(), place, violations);
      }
    }
  }

  private static void check(Party party, Place place, Violations violations) {
    List<String> name = NameKey.words(party.name());
    if (!party.id().startsWith(IMPORTED) && !holdsLabel(name, NameKey.words(party.label()))) {
      violations.add(
          place, "label \"" + party.label() + "\" is not in the name \"" + party.name() + '"');
    }
    Set<String> known = new HashSet<>(name);
    known.addAll(NameKey.words(party.label()));
    known.add(IMPORTED);
    List<OptionalInt> years = List.of(party.labelFrom(), party.labelTo(), party.founded());
    years.forEach(year -> year.ifPresent(y -> known.add(String.valueOf(y))));
    boolean dated = years.stream().anyMatch(OptionalInt::isPresent);
    for (String word : NameKey.words(party.id())) {
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

  private static void checkSpelling(
      Party party, ElectionRecord record, Place place, Violations violations) {
    List<String> words = new ArrayList<>(NameKey.words(party.name()));
    words.removeAll(NameKey.words(party.label()));
    words.remove(PARTY);
    if (words.isEmpty()) {
      return;
    }
    Set<String> right = wordsOf(party, record);
    for (String word : words) {
      if (right.stream().noneMatch(known -> singular(known).equals(singular(word)))) {
        right.stream()
            .filter(known -> isMisspelt(word, known))
            .findFirst()
            .ifPresent(
                known ->
                    violations.add(
                        place,
                        String.format(
                            "name \"%s\" has \"%s\" for \"%s\"", party.name(), word, known)));
      }
    }
  }

  private static boolean isMisspelt(String word, String known) {
    String given = singular(word);
    String right = singular(known);
    boolean isForm = given.startsWith(right) || right.startsWith(given);
    return known.length() >= FEWEST_LETTERS && !isForm && NearestName.isOneEdit(given, right);
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** Words of the names of all who stood for the party, and of its other names. */
  private static Set<String> wordsOf(Party party, ElectionRecord record) {
    Set<String> words = new TreeSet<>();
    for (Election election : record.elections()) {
      if (record
          .findParty(party.label(), election.year())
          .filter(p -> p.id().equals(party.id()))
          .isPresent()) {
        election.candidacies().stream()
            .filter(c -> c.party().filter(party.label()::equals).isPresent())
            .forEach(c -> words.addAll(NameKey.words(c.candidate())));
      }
    }
    record.otherNames().stream()
        .filter(n -> n.bearer() == NameBearer.PARTY && n.meant().equals(party.label()))
        .forEach(n -> words.addAll(NameKey.words(n.name())));
    return words;
  }
}
