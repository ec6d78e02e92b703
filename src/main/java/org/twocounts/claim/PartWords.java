package org.twocounts.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.claim.pack.ReadingOutcome;

/** Which parts of a statement hold, in words. */
public final class PartWords {
  private PartWords() {}

  /**
   * A sentence a part, such as {@code "The winner had 306." holds on 1 of 2 readings (pledged)};
   * empty for a claim without parts.
   */
  public static List<String> of(CheckedClaim claim) {
    Map<String, List<CheckedPart>> parts = new LinkedHashMap<>();
    for (CheckedReading reading : claim.readings()) {
      for (CheckedReading part : reading.parts()) {
        parts
            .computeIfAbsent(part.reading().sentence(), sentence -> new ArrayList<>())
            .add(new CheckedPart(reading.id(), part.outcome()));
      }
    }
    return parts.entrySet().stream()
        .map(part -> "“" + part.getKey() + "” " + predicate(part.getValue()))
        .toList();
  }

  private record CheckedPart(String reading, ReadingOutcome outcome) {}

  private static String predicate(List<CheckedPart> asked) {
    List<String> holding =
        asked.stream()
            .filter(p -> p.outcome() == ReadingOutcome.HOLDS)
            .map(CheckedPart::reading)
            .toList();
    if (holding.size() == asked.size()) {
      return asked.size() == 1 ? "holds" : "holds on every reading";
    }
    if (!holding.isEmpty()) {
      return "holds on " + String.join(", ", holding) + " only";
    }
    return asked.stream().anyMatch(p -> p.outcome() == ReadingOutcome.UNTOLD)
        ? "cannot be told"
        : "does not hold";
  }
}
