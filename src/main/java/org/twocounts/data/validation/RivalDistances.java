package org.twocounts.data.validation;

import java.util.List;
import java.util.OptionalLong;
import org.twocounts.model.Dispute;
import org.twocounts.model.Dispute.SourceValue;

/** How far each rival value lies from the one that was chosen. */
final class RivalDistances implements Rule {
  @Override
  public String id() {
    return "rival-distances";
  }

  @Override
  public String description() {
    return "A single value of a source that is not the one chosen has its distance from it, in all"
        + " disputes or in none.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    List<Dispute> disputes = facts.record().disputes();
    boolean given =
        disputes.stream().flatMap(d -> d.values().stream()).anyMatch(v -> v.distance().isPresent());
    if (given) {
      disputes.forEach(d -> d.values().forEach(v -> check(d, v, violations)));
    }
  }

  private static void check(Dispute dispute, SourceValue value, Violations violations) {
    OptionalLong right = distance(dispute, value);
    if (!value.distance().equals(right)) {
      Place place = Place.of(dispute.year()).entry("dispute in " + dispute.unit());
      violations.add(
          dispute.candidate().map(place::candidate).orElse(place),
          String.format(
              "%s gives %s, whose distance from the chosen %s is %s, but the recorded one is %s",
              value.source(),
              value.values(),
              words(dispute.chosen()),
              words(right),
              words(value.distance())));
    }
  }

  private static OptionalLong distance(Dispute dispute, SourceValue value) {
    if (dispute.chosen().isEmpty() || value.values().size() != 1) {
      return OptionalLong.empty();
    }
    long distance = value.values().get(0) - dispute.chosen().getAsLong();
    return distance == 0 ? OptionalLong.empty() : OptionalLong.of(distance);
  }

  private static String words(OptionalLong number) {
    return number.isPresent() ? String.valueOf(number.getAsLong()) : "none";
  }
}
