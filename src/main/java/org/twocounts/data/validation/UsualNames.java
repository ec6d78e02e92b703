package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twocounts.model.OtherName;
import org.twocounts.words.NearestName;

/** Other names that are in use, against how they are used. */
final class UsualNames implements Rule {
  private static final Map<List<String>, Map<String, String>> ALL = read();

  /** At most one usual name in so many may be missing where names are judged. */
  private static final int FEW = 20;

  @Override
  public String id() {
    return "usual-names";
  }

  @Override
  public String description() {
    return "In a record with nearly all other names that are in use, each means who it usually"
        + " means, is of its usual kind, and is not misspelt; names that nobody else uses"
        + " are free.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    Map<List<String>, Set<String>> own = new HashMap<>();
    for (OtherName name : facts.record().otherNames()) {
      own.computeIfAbsent(bearer(name), b -> new HashSet<>()).add(name.name());
    }
    if (holdsNearlyAll(own)) {
      facts.record().otherNames().forEach(name -> check(name, own, violations));
    }
  }

  private static boolean holdsNearlyAll(Map<List<String>, Set<String>> own) {
    int all = 0;
    int missing = 0;
    for (Map.Entry<List<String>, Map<String, String>> usual : ALL.entrySet()) {
      Set<String> names = own.getOrDefault(usual.getKey(), Set.of());
      all += usual.getValue().size();
      missing += (int) usual.getValue().keySet().stream().filter(n -> !names.contains(n)).count();
    }
    return FEW * missing <= all;
  }

  private static void check(
      OtherName name, Map<List<String>, Set<String>> own, Violations violations) {
    Map<String, String> usual = ALL.getOrDefault(bearer(name), Map.of());
    Place place = Place.ofEntry("other name " + name.name());
    String kind = usual.get(name.name());
    if (kind == null) {
      ALL.forEach(
          (bearer, names) -> {
            boolean lacks = own.containsKey(bearer) && !own.get(bearer).contains(name.name());
            if (lacks && names.containsKey(name.name())) {
              violations.add(place, "means " + name.meant() + ", usually " + bearer.get(1));
            }
          });
      usual.keySet().stream()
          .filter(right -> !own.get(bearer(name)).contains(right))
          .filter(right -> NearestName.isOneEdit(name.name(), right))
          .forEach(right -> violations.add(place, "is misspelt; did you mean " + right + "?"));
    } else if (!kind.equals(name.kind().label())) {
      violations.add(place, "kind is " + name.kind().label() + ", but it is " + kind);
    }
  }

  private static List<String> bearer(OtherName name) {
    return List.of(name.bearer().label(), name.meant());
  }

  private static Map<List<String>, Map<String, String>> read() {
    Map<List<String>, Map<String, String>> names = new HashMap<>();
    for (List<String> cells : SettledTable.rows("other-names.tsv")) {
      names
          .computeIfAbsent(cells.subList(0, 2), b -> new LinkedHashMap<>())
          .put(cells.get(2), cells.get(3));
    }
    return names;
  }
}
