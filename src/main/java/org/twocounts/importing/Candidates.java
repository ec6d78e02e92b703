package org.twocounts.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.words.Quoted;

/** Whom the words of a table name, election by election. */
final class Candidates {
  private final ElectionRecord record;
  private final KnownNames names;
  private final Collection<String> everybody;
  private final Map<Integer, Map<String, String>> ofFile = new TreeMap<>();
  private final Map<Asked, Found> answers = new HashMap<>();

  private record Asked(int year, PersonName given, Optional<String> party) {}

  Candidates(ElectionRecord record, KnownNames names) {
    this.record = record;
    this.names = names;
    this.everybody =
        record.elections().stream()
            .flatMap(e -> e.candidacies().stream())
            .filter(Candidacy::person)
            .map(Candidacy::candidate)
            .distinct()
            .toList();
  }

  /**
   * A person, or the candidate of a party.
   *
   * @param name the full name; empty where it is in doubt
   * @param how it was told
   * @param doubt those whom it may mean; empty unless it is in doubt
   */
  record Found(Optional<String> name, String how, List<String> doubt) {
    static Found of(String name, String how) {
      return new Found(Optional.of(name), how, List.of());
    }

    static Found among(List<String> names) {
      return new Found(Optional.empty(), "in doubt", names);
    }
  }

  /**
   * Who is named.
   *
   * @param given a name in any form, or a party
   * @param party the label of the party that the row names beside it
   */
  Found find(int year, PersonName given, Optional<String> party) {
    Asked asked = new Asked(year, given, party);
    Found known = answers.get(asked);
    if (known == null) {
      known = look(year, given, party);
      answers.put(asked, known);
    }
    return known;
  }

  private Found look(int year, PersonName given, Optional<String> party) {
    Optional<Election> election = record.findElection(year);
    List<String> standing =
        election
            .map(
                e ->
                    names.candidates(
                        e.candidacies().stream().map(Candidacy::candidate).toList(), given.name()))
            .orElse(List.of());
    if (standing.size() > 1 && party.isPresent()) {
      List<String> own =
          standing.stream().filter(n -> election.get().isOfParty(n, party.get())).toList();
      standing = own.isEmpty() ? standing : own;
    }
    if (standing.size() > 1) {
      return Found.among(standing);
    }
    if (standing.size() == 1) {
      return Found.of(standing.get(0), how(standing.get(0), given.name()));
    }
    Optional<String> label = names.party(given.name());
    return label.isPresent() ? ofParty(year, election, label.get()) : other(year, election, given);
  }

  /**
   * Whom the user means of those who stand in an election.
   *
   * @throws MoreNeededException with those who stand, if it is none or several of them
   */
  String told(int year, String option, String given) {
    Set<String> standing = new LinkedHashSet<>(ofFile.getOrDefault(year, Map.of()).values());
    record
        .findElection(year)
        .ifPresent(e -> e.candidacies().forEach(c -> standing.add(c.candidate())));
    List<String> found = names.candidates(standing, PersonName.of(given).name());
    if (found.size() != 1) {
      throw new MoreNeededException(
          List.of(
              String.format(
                  "%s: \"%s\" is %s of those who stand in %s: %s",
                  option,
                  Quoted.bare(given),
                  found.isEmpty() ? "none" : "more than one",
                  year,
                  String.join(", ", standing))));
    }
    return found.get(0);
  }

  private Found ofParty(int year, Optional<Election> election, String label) {
    String unnamed = label + " candidate";
    if (election.isEmpty()) {
      ofFile.computeIfAbsent(year, y -> new LinkedHashMap<>()).put(unnamed, unnamed);
      return Found.of(unnamed, "candidate of the party; give the name with --map");
    }
    List<String> own =
        election.get().candidacies().stream()
            .filter(c -> c.party().filter(label::equals).isPresent())
            .map(Candidacy::candidate)
            .toList();
    return own.size() == 1
        ? Found.of(own.get(0), "candidate of the party in " + year)
        : own.isEmpty()
            ? Found.of(
                label + " candidate", "candidate of the party, whom the record does not name")
            : Found.among(own);
  }

  private Found other(int year, Optional<Election> election, PersonName given) {
    Map<String, String> own = ofFile.computeIfAbsent(year, y -> new LinkedHashMap<>());
    String known = own.get(given.key());
    if (known != null) {
      return Found.of(known, how(known, given.name()));
    }
    List<String> before =
        election.isEmpty() && given.name().contains(" ")
            ? names.candidates(everybody, given.name())
            : List.of();
    String name = before.size() == 1 ? before.get(0) : given.name();
    own.put(given.key(), name);
    return Found.of(name, before.size() == 1 ? "stood before" : "not in the record");
  }

  private static String how(String name, String given) {
    return name.equals(given) ? "as written" : "another form of the name";
  }
}
