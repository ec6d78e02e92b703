package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.model.ElectorTally;
import org.twocounts.words.NearestName;

/** Names of candidates for elector and of their slates, each spelt in one way. */
final class SettledElectors implements Rule {
  private record Ballot(String year, String state) {
    static Ballot of(ElectorTally tally) {
      return new Ballot(String.valueOf(tally.year()), tally.state());
    }
  }

  private static final Map<Ballot, Set<String>> PRINTED =
      SettledTable.rows("electors.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  cells -> new Ballot(cells.get(0), cells.get(1)),
                  Collectors.mapping(cells -> cells.get(2), Collectors.toSet())));

  @Override
  public String id() {
    return "elector-names";
  }

  @Override
  public String description() {
    return "A candidate for elector is spelt as on the ballot of the state where that is known, and"
        + " a slate as its other electors spell it, who stand next to each other.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    Map<Ballot, Map<String, Integer>> slates = new HashMap<>();
    List<ElectorTally> tallies = facts.record().electorTallies();
    for (ElectorTally tally : tallies) {
      slates
          .computeIfAbsent(Ballot.of(tally), b -> new HashMap<>())
          .merge(tally.slate(), 1, Integer::sum);
      tally.elector().ifPresent(name -> checkName(tally, name, violations));
    }
    for (int i = 0; i < tallies.size(); i++) {
      Map<String, Integer> ofBallot = slates.get(Ballot.of(tallies.get(i)));
      checkSlate(tallies.subList(0, i + 1), ofBallot, violations);
    }
  }

  private static void checkName(ElectorTally tally, String name, Violations violations) {
    Set<String> printed = PRINTED.getOrDefault(Ballot.of(tally), Set.of());
    if (!printed.contains(name)) {
      NearestName.to(name, printed)
          .ifPresent(
              right ->
                  violations.add(
                      place(tally), "elector \"" + name + "\" is spelt " + right + " elsewhere"));
    }
  }

  private static void checkSlate(
      List<ElectorTally> upTo, Map<String, Integer> slates, Violations violations) {
    ElectorTally tally = upTo.get(upTo.size() - 1);
    String slate = tally.slate();
    if (slates.get(slate) == 1) {
      List<String> larger = slates.keySet().stream().filter(s -> slates.get(s) > 1).toList();
      NearestName.to(slate, larger)
          .ifPresent(
              right ->
                  violations.add(
                      place(tally), "slate \"" + slate + "\" is probably \"" + right + '"'));
    }
    boolean begun =
        upTo.stream()
            .limit(Math.max(0, upTo.size() - 2L))
            .filter(t -> Ballot.of(t).equals(Ballot.of(tally)))
            .anyMatch(t -> t.slate().equals(slate));
    if (begun && !upTo.get(upTo.size() - 2).slate().equals(slate)) {
      violations.add(place(tally), "slate \"" + slate + "\" is interrupted by another");
    }
  }

  private static Place place(ElectorTally tally) {
    return Place.of(tally.year()).state(tally.state()).entry("elector tallies");
  }
}
