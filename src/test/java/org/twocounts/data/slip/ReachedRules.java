package org.twocounts.data.slip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.data.validation.Rule;
import org.twocounts.data.validation.Validation;
import org.twocounts.data.validation.Violation;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.LaterSection;

/**
 * Which rules can tell that a section of a sound record has changed: those that touched it when
 * they found nothing. The others do as they did before.
 */
final class ReachedRules {
  private final Map<Rule, Set<String>> touched = new LinkedHashMap<>();

  ReachedRules(ElectionRecord sound) {
    for (Rule rule : Validation.rules()) {
      Set<String> sections = new HashSet<>();
      Validation.in(watched(sound, sections), List.of(rule))
          .findAny()
          .ifPresent(
              v -> {
                throw new IllegalArgumentException("the record is not sound: " + v);
              });
      touched.put(rule, sections);
    }
  }

  private static ElectionRecord watched(ElectionRecord record, Set<String> touched) {
    return RecordTree.made(
        record,
        (section, value) ->
            value instanceof List<?> facts
                ? LaterSection.of(
                    () -> {
                      touched.add(section);
                      return new ArrayList<>(facts);
                    })
                : value);
  }

  /** The first thing wrong with the record in which only these sections have changed. */
  Optional<Violation> firstIn(ElectionRecord changed, Set<String> sections) {
    return Validation.in(changed, reached(sections)).findFirst();
  }

  /** The same where one election has changed: rules that look at each alone look at it only. */
  Optional<Violation> firstIn(ElectionRecord changed, Set<String> sections, Election election) {
    Map<Boolean, List<Rule>> rules =
        reached(sections).stream().collect(Collectors.partitioningBy(Rule::isOfOneElection));
    return Validation.in(changed.withElections(List.of(election)), rules.get(true))
        .findFirst()
        .or(() -> Validation.in(changed, rules.get(false)).findFirst());
  }

  private List<Rule> reached(Set<String> sections) {
    return touched.keySet().stream()
        .filter(rule -> touched.get(rule).stream().anyMatch(sections::contains))
        .toList();
  }
}
