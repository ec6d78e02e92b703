package org.twocounts.claim.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.NamedCandidate;
import org.twocounts.analysis.NamedParty;
import org.twocounts.analysis.NamedState;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;
import org.twocounts.model.State;
import org.twocounts.words.Cut;
import org.twocounts.words.Digits;
import org.twocounts.words.Quoted;

/**
 * Arguments in a pack's words, as the record names what they mean. What goes by no name of the
 * record stays as it is: the measure says what is wrong with it.
 */
final class NamedArguments {
  private static final int DISTRICT_DIGITS = 2;
  private static final int SLIP = 2;

  private final ElectionRecord record;
  private final List<Election> elections;

  private NamedArguments(ElectionRecord record, List<Election> elections) {
    this.record = record;
    this.elections = elections;
  }

  static Map<String, Object> of(
      ElectionRecord record, MeasureSpec spec, Map<String, Object> given) {
    List<Election> elections =
        record.elections().stream()
            .filter(e -> Long.valueOf(e.year()).equals(given.get(ElectionArguments.YEAR.name())))
            .toList();
    NamedArguments named =
        new NamedArguments(record, elections.isEmpty() ? record.elections() : elections);
    Map<String, Object> arguments = new LinkedHashMap<>(given);
    for (Parameter<?> parameter : spec.parameters()) {
      parameter
          .bearer()
          .ifPresent(
              bearer ->
                  arguments.computeIfPresent(
                      parameter.name(), (name, value) -> named.named(bearer, value)));
    }
    arguments.forEach(NamedArguments::requireOnce);
    return arguments;
  }

  /** What is named twice would be counted twice. */
  private static void requireOnce(String name, Object given) {
    if (given instanceof List<?> items) {
      items.stream()
          .filter(item -> Collections.frequency(items, item) > 1)
          .findFirst()
          .ifPresent(
              item -> {
                throw new MistakenCheckException(
                    name + " names " + Quoted.bare(String.valueOf(item)) + " twice");
              });
    }
  }

  private Object named(NameBearer bearer, Object given) {
    if (given instanceof List<?> items) {
      return items.stream().map(item -> named(bearer, item)).toList();
    }
    return given instanceof String text ? named(bearer, text).orElse(text) : given;
  }

  private Optional<String> named(NameBearer bearer, String text) {
    return switch (bearer) {
      case STATE -> district(text).or(() -> state(text));
      case PARTY -> party(text);
      case CANDIDATE -> candidate(text);
    };
  }

  private Optional<String> state(String text) {
    return NamedState.known(record, text).map(State::state);
  }

  /** A district such as {@code ME-1}. */
  private Optional<String> district(String text) {
    return Cut.atLast('-', text)
        .filter(unit -> Digits.areAtMost(DISTRICT_DIGITS, unit.after()))
        .flatMap(unit -> state(unit.before()).map(code -> code + "-" + unit.after()));
  }

  /** A party that the record does not list may be meant; a letter or two beside one is a slip. */
  private Optional<String> party(String text) {
    Optional<String> known = NamedParty.known(record, text);
    Optional<String> nearest =
        known.isPresent() ? Optional.empty() : NamedParty.nearest(record, text);
    if (nearest.filter(n -> Math.abs(n.length() - text.length()) <= SLIP).isPresent()) {
      throw new MistakenCheckException(
          "no party " + Quoted.of(text) + "; did you mean " + Quoted.bare(nearest.get()) + "?");
    }
    return known;
  }

  private Optional<String> candidate(String text) {
    List<String> names =
        elections.stream()
            .flatMap(e -> e.candidacies().stream())
            .map(Candidacy::candidate)
            .distinct()
            .toList();
    List<String> fitting = NamedCandidate.known(record, names, text);
    if (fitting.size() > 1) {
      throw new MistakenCheckException(
          Quoted.of(text) + " fits several candidates: " + String.join(", ", fitting));
    }
    return fitting.stream().findFirst();
  }
}
