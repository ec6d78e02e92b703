package org.twocounts.data.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Source;
import org.twocounts.words.NearestName;

/** Ids of sources wherever they are cited. */
final class SourceIds implements Rule {
  @Override
  public String id() {
    return "source-ids";
  }

  @Override
  public String description() {
    return "Every source that is cited is listed; where several are, they stand once each in the"
        + " order of the list. No source copies itself, nor by way of others.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    if (record.sources().isEmpty()) {
      return;
    }
    Citations citations =
        new Citations(record.sources().stream().map(Source::id).toList(), violations);
    for (Source source : record.sources()) {
      if (copied(source.id(), record).contains(source.id())) {
        violations.add(Place.ofEntry("source " + source.id()), "copies itself");
      }
      source.copies().ifPresent(c -> c.from().forEach(id -> citations.checkCopied(source, id)));
    }
    CitedSources.of(record, (given, year, place, ids) -> citations.check(place, ids));
  }

  /** All from which a source took figures over, at once or by way of others. */
  private static Set<String> copied(String id, ElectionRecord record) {
    Map<String, List<String>> from = new HashMap<>();
    record.sources().forEach(s -> s.copies().ifPresent(c -> from.put(s.id(), c.from())));
    Set<String> found = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(from.getOrDefault(id, List.of()));
    while (!next.isEmpty()) {
      String source = next.remove();
      if (found.add(source)) {
        next.addAll(from.getOrDefault(source, List.of()));
      }
    }
    return found;
  }

  private static final class Citations {
    private final Map<String, Integer> positions = new HashMap<>();
    private final Violations violations;

    Citations(List<String> known, Violations violations) {
      this.violations = violations;
      known.forEach(id -> positions.putIfAbsent(id, positions.size()));
    }

    /** A record that lists few sources may not list all that they copy. */
    void checkCopied(Source source, String id) {
      if (!positions.containsKey(id)) {
        NearestName.to(id, positions.keySet())
            .ifPresent(
                near ->
                    violations.add(
                        Place.ofEntry("source " + source.id()),
                        "copies \"" + id + "\", which is not listed; did you mean " + near + "?"));
      }
    }

    void check(Supplier<Place> place, List<String> ids) {
      int before = -1;
      for (String id : ids) {
        Integer position = positions.get(id);
        if (position == null) {
          violations.add(place.get(), "source \"" + id + "\" is not listed");
          position = before + 1;
        }
        if (position <= before) {
          violations.add(place.get(), "sources " + ids + " stand out of order or twice");
        }
        before = position;
      }
    }
  }
}
