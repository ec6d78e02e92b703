package org.twocounts.data.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is settled of the states of the Union, whatever a record says: codes of the US Postal
 * Service, names and numbers of the federal standard (FIPS 5-2), first elections. The table names
 * its sources.
 */
final class StatesOfTheUnion {
  private static final String RESOURCE = "states.tsv";
  private static final List<Settled> ALL =
      SettledTable.rows(RESOURCE).stream().map(StatesOfTheUnion::settled).toList();

  private final Map<String, Settled> byCode = new LinkedHashMap<>();
  private final Map<String, Settled> byName = new LinkedHashMap<>();

  StatesOfTheUnion() {
    for (Settled state : ALL) {
      byCode.put(state.code(), state);
      byName.put(state.name(), state);
    }
  }

  /**
   * A state of the Union.
   *
   * @param fips the two digits of the federal standard
   * @param separatedFrom code of the state of which it was a part, if of any
   * @param perhapsFrom code of one of which it was a part before it is counted as one
   */
  record Settled(
      String code,
      String name,
      String fips,
      int firstElection,
      Optional<String> separatedFrom,
      Optional<String> perhapsFrom) {}

  Optional<Settled> findByCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Optional<Settled> findByName(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Set<String> names() {
    return byName.keySet();
  }

  private static Settled settled(List<String> cells) {
    return new Settled(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        Integer.parseInt(cells.get(3)),
        Optional.of(cells.get(4)).filter(parent -> !parent.isEmpty()),
        Optional.of(cells.get(5)).filter(parent -> !parent.isEmpty()));
  }
}
