package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.twocounts.input.FieldFault;
import org.twocounts.model.ElectionRecord;
import org.twocounts.words.Quoted;

/**
 * The arguments of one check, as a pack states them: texts, whole numbers ({@code Long}), other
 * numbers, truth values and lists of these.
 *
 * @param through the last election that the pack knows of, which the record must reach where the
 *     check states no end
 */
public record Arguments(Map<String, Object> given, OptionalInt through) {
  /** No arguments. */
  public static final Arguments NONE = new Arguments(Map.of());

  /** Arguments of a check that stands by itself. */
  public Arguments(Map<String, Object> given) {
    this(given, OptionalInt.empty());
  }

  public Arguments {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }

  /** What is wrong with them for a measure, one sentence each with the argument's name first. */
  public List<String> problems(MeasureSpec spec) {
    List<String> problems = new ArrayList<>();
    List<String> known = spec.parameters().stream().map(Parameter::name).toList();
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        problems.add(unknown(spec, name, known));
      }
    }
    for (Parameter<?> parameter : spec.parameters()) {
      Object value = given.get(parameter.name());
      if (value == null && parameter.required()) {
        problems.add(parameter.name() + " is missing; it must be " + parameter.form());
      } else if (value != null && parameter.reader().apply(value).isEmpty()) {
        problems.add(FieldFault.isNot(parameter.name(), value, parameter.form()));
      }
    }
    return problems;
  }

  private static String unknown(MeasureSpec spec, String name, List<String> known) {
    String takes = known.isEmpty() ? "takes no arguments" : "takes " + String.join(", ", known);
    return Quoted.bare(name) + " is no argument of " + spec.name() + ", which " + takes;
  }

  /**
   * The same, with states, parties and candidates as the record names them.
   *
   * @throws MistakenCheckException if a name fits several, or almost one, or if a list names
   *     something twice
   */
  public Arguments in(ElectionRecord record, MeasureSpec spec) {
    return new Arguments(NamedArguments.of(record, spec, given), through);
  }

  /** The same, with what some of them hold put otherwise. */
  public Arguments mapping(Predicate<String> names, UnaryOperator<Object> change) {
    Map<String, Object> changed = new LinkedHashMap<>(given);
    changed.replaceAll((name, value) -> names.test(name) ? change.apply(value) : value);
    return new Arguments(changed, through);
  }

  /** The value of a parameter; its default where the check states none. */
  <T> T get(Parameter<T> parameter) {
    return find(parameter)
        .orElseThrow(() -> new IllegalArgumentException(parameter.name() + " is not stated"));
  }

  /** The value of a parameter that may be left out. */
  public <T> Optional<T> find(Parameter<T> parameter) {
    Object value = given.get(parameter.name());
    return value == null ? parameter.otherwise() : parameter.reader().apply(value);
  }
}
