package org.twocounts.data.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.model.OtherName;
import org.twocounts.words.NearestName;

/** Other names that are in use, against how they are used. */
final class UsualNames implements Rule {
  private static final Map<List<String>, Map<String, String>> ALL = read();

  @Override
  public String id() {
    return "usual-names";
  }

  @Override
  public String description() {
    return "An other name that is in use means who it usually means, is of its usual kind, and is"
        + " not misspelt; names that nobody else uses are free.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    Map<List<String>, List<String>> own = new HashMap<>();
    for (OtherName name : facts.record().otherNames()) {
      own.computeIfAbsent(bearer(name), b -> new ArrayList<>()).add(name.name());
    }
    for (OtherName name : facts.record().otherNames()) {
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
        List<String> missing =
            usual.keySet().stream().filter(n -> !own.get(bearer(name)).contains(n)).toList();
        NearestName.to(name.name(), missing)
            .ifPresent(right -> violations.add(place, "is misspelt; did you mean " + right + "?"));
      } else if (!kind.equals(name.kind().label())) {
        violations.add(place, "kind is " + name.kind().label() + ", but it is " + kind);
      }
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
