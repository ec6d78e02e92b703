package org.twocounts.literature;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A computation with its arguments.
 *
 * @param computation its name
 */
public record Call(String computation, Map<String, String> arguments) {
  public Call {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** Reads {@code goal=deny; rival=…}; an argument without a value is a flag. */
  static Map<String, String> arguments(String text) {
    Map<String, String> parsed = new LinkedHashMap<>();
    for (String part : text.split("; ", -1)) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        parsed.put(
            equals < 0 ? part : part.substring(0, equals),
            equals < 0 ? "" : part.substring(equals + 1));
      }
    }
    return parsed;
  }

  /** The same with some arguments added or replaced. */
  Call with(Map<String, String> changes) {
    Map<String, String> all = new LinkedHashMap<>(arguments);
    all.putAll(changes);
    return new Call(computation, all);
  }

  Optional<String> find(String argument) {
    return Optional.ofNullable(arguments.get(argument));
  }

  String get(String argument) {
    return find(argument)
        .orElseThrow(
            () -> new IllegalArgumentException(computation + " needs \"" + argument + "\""));
  }
}
