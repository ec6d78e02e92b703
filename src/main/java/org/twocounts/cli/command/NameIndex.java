package org.twocounts.cli.command;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.analysis.NamedCandidate;
import org.twocounts.analysis.NamedParty;
import org.twocounts.analysis.NamedState;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Labelled;
import org.twocounts.model.Party;
import org.twocounts.model.Person;
import org.twocounts.model.State;

/** Every name of the record with the years in which it occurs. */
final class NameIndex {
  /** What a name is of. */
  enum Kind implements Labelled {
    CANDIDATE("candidate"),
    RUNNING_MATE("running-mate"),
    PARTY("party"),
    PLACE("place");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /**
   * One name.
   *
   * @param years of elections, in order
   * @param detail parties of a candidate, the full name of a party, the code of a place
   * @param person what the record holds of a candidate besides; empty for other names
   */
  record Entry(
      Kind kind, String name, List<Integer> years, String detail, Optional<Person> person) {
    private boolean matches(String folded) {
      return fold(name + " " + detail).contains(folded);
    }
  }

  private record Key(Kind kind, String name) {}

  private static final class Found {
    private final Set<Integer> years = new TreeSet<>();
    private final Set<String> details = new LinkedHashSet<>();
  }

  private final Map<Key, Found> found = new LinkedHashMap<>();

  private final ElectionRecord record;

  private NameIndex(ElectionRecord record) {
    this.record = record;
  }

  static NameIndex of(ElectionRecord record) {
    NameIndex index = new NameIndex(record);
    for (Election election : record.elections()) {
      election.candidacies().forEach(c -> index.add(election, c));
    }
    record.parties().forEach(p -> index.add(record, p));
    for (State state : record.states()) {
      Found place = index.entry(Kind.PLACE, state.name());
      place.details.add(state.state());
      record.elections().stream()
          .filter(e -> e.findState(state.state()).isPresent())
          .forEach(e -> place.years.add(e.year()));
    }
    return index;
  }

  private void add(Election election, Candidacy candidacy) {
    Found candidate = entry(Kind.CANDIDATE, candidacy.candidate());
    candidate.years.add(election.year());
    candidacy.party().ifPresent(candidate.details::add);
    candidacy
        .runningMate()
        .ifPresent(
            mate -> {
              Found running = entry(Kind.RUNNING_MATE, mate);
              running.years.add(election.year());
              running.details.add("with " + candidacy.candidate());
            });
  }

  private void add(ElectionRecord record, Party party) {
    Found entry = entry(Kind.PARTY, party.label());
    entry.details.add(party.name());
    for (Election election : record.elections()) {
      boolean stood =
          election.candidacies().stream()
              .anyMatch(c -> c.party().isPresent() && c.party().get().equals(party.label()));
      if (stood) {
        entry.years.add(election.year());
      }
    }
  }

  private Found entry(Kind kind, String name) {
    return found.computeIfAbsent(new Key(kind, name), key -> new Found());
  }

  /**
   * The entries whose name or detail contains the text, or who go by it otherwise, in the order of
   * the record.
   */
  List<Entry> find(String text) {
    String folded = fold(text);
    Set<Key> meant = meant(text);
    return entries().stream()
        .filter(e -> e.matches(folded) || meant.contains(new Key(e.kind(), e.name())))
        .toList();
  }

  private Set<Key> meant(String text) {
    Set<Key> meant = new LinkedHashSet<>();
    List<String> candidates =
        found.keySet().stream().filter(k -> k.kind() == Kind.CANDIDATE).map(Key::name).toList();
    NamedCandidate.known(record, candidates, text)
        .forEach(name -> meant.add(new Key(Kind.CANDIDATE, name)));
    NamedParty.all(record, text).forEach(p -> meant.add(new Key(Kind.PARTY, p.label())));
    NamedState.known(record, text).ifPresent(s -> meant.add(new Key(Kind.PLACE, s.name())));
    return meant;
  }

  /** All names. */
  List<String> names() {
    return entries().stream().map(Entry::name).distinct().toList();
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    found.forEach(
        (key, value) ->
            entries.add(
                new Entry(
                    key.kind(),
                    key.name(),
                    List.copyOf(value.years),
                    String.join("; ", value.details),
                    key.kind() == Kind.CANDIDATE
                        ? record.findPerson(key.name())
                        : Optional.empty())));
    entries.sort((a, b) -> a.kind().compareTo(b.kind()));
    return entries;
  }

  /** Without accents and case. */
  private static String fold(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    return decomposed.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }
}
