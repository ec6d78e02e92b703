package org.twocounts.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a figure is.
 *
 * @param name {@code snake_case}
 * @param unit of a number, such as {@code votes} or {@code percentage points}; empty for what has
 *     none
 * @param meaning one sentence, the same wherever a figure has this name
 * @param detail what holds in this finding alone: of whom, between whom, what a missing value
 *     means; one sentence, empty where the meaning says all
 * @param heading for a table of text, where the layer that prints it has no shorter one
 */
public record FigureDefinition(
    String name,
    FigureKind kind,
    Optional<String> unit,
    String meaning,
    Optional<String> detail,
    String heading,
    Constraints constraints) {

  /**
   * What every value of a figure obeys.
   *
   * @param required whether no value may be missing
   * @param minimum the least value that a number may have
   * @param allowed the only values that may stand there; empty for any
   */
  public record Constraints(boolean required, OptionalLong minimum, List<String> allowed) {
    /** Nothing but the kind. */
    public static final Constraints NONE = new Constraints(false, OptionalLong.empty(), List.of());

    public Constraints {
      allowed = List.copyOf(allowed);
    }

    Constraints mandatory(boolean always) {
      return new Constraints(always, minimum, allowed);
    }

    Constraints atLeast(long least) {
      return new Constraints(required, OptionalLong.of(least), allowed);
    }

    Constraints oneOf(List<String> values) {
      return new Constraints(required, minimum, values);
    }
  }

  /** A definition headed by its name in words: {@code margin_votes} by "Margin votes". */
  static FigureDefinition of(String name, FigureKind kind, Optional<String> unit, String meaning) {
    return new FigureDefinition(
        name, kind, unit, meaning, Optional.empty(), capitalised(name), Constraints.NONE);
  }

  private static String capitalised(String name) {
    String words = name.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The heading within a line of words: its capital only where it was given one on purpose. */
  public String headingWithin() {
    return heading.equals(capitalised(name)) ? name.replace('_', ' ') : heading;
  }

  /** The meaning, and what holds in this finding alone. */
  public String explanation() {
    return detail.map(d -> meaning + " " + d).orElse(meaning);
  }

  /** The name in JSON and in packs of claims: {@code margin_votes} becomes {@code marginVotes}. */
  public String camelCaseName() {
    return camelCase(name);
  }

  /** A name in {@code snake_case} as JSON has it. */
  public static String camelCase(String name) {
    StringBuilder camel = new StringBuilder(name.length());
    boolean upper = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_') {
        upper = true;
      } else {
        camel.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return camel.toString();
  }

  FigureDefinition in(String unit) {
    return new FigureDefinition(
        name, kind, Optional.of(unit), meaning, detail, heading, constraints);
  }

  FigureDefinition detailed(String text) {
    return new FigureDefinition(name, kind, unit, meaning, Optional.of(text), heading, constraints);
  }

  FigureDefinition headed(String words) {
    return new FigureDefinition(name, kind, unit, meaning, detail, words, constraints);
  }

  FigureDefinition constrained(Constraints other) {
    return new FigureDefinition(name, kind, unit, meaning, detail, heading, other);
  }
}
