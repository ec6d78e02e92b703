package org.twocounts.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.claim.pack.Outcome;

/** Which parts of a statement hold, in words. */
public final class PartWords {
  private PartWords() {}

  /**
   * A sentence a part, such as {@code "The winner had 306." holds on 1 of 2 readings (pledged)};
   * empty for a claim without parts.
   */
  public static List<String> of(CheckedClaim claim) {
    Map<String, List<String>> readings = new LinkedHashMap<>();
    Map<String, List<String>> holding = new LinkedHashMap<>();
    for (CheckedReading reading : claim.readings()) {
      for (CheckedReading part : reading.parts()) {
        String sentence = part.reading().sentence();
        readings.computeIfAbsent(sentence, s -> new ArrayList<>()).add(reading.id());
        if (part.outcome() == Outcome.HOLDS) {
          holding.computeIfAbsent(sentence, s -> new ArrayList<>()).add(reading.id());
        }
      }
    }
    return readings.entrySet().stream()
        .map(
            part ->
                sentence(
                    part.getKey(),
                    part.getValue().size(),
                    Optional.ofNullable(holding.get(part.getKey())).orElse(List.of())))
        .toList();
  }

  private static String sentence(String part, int all, List<String> holding) {
    if (holding.size() == all) {
      return "“" + part + "” holds" + (all == 1 ? "" : " on every reading that has it");
    }
    return holding.isEmpty()
        ? "“" + part + "” does not hold"
        : "“" + part + "” holds on " + String.join(", ", holding) + " only";
  }
}
