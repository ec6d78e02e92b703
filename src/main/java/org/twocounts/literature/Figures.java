package org.twocounts.literature;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One number, or several by what they are of.
 *
 * @param values in order; a single number is of ""
 */
public record Figures(Map<String, Double> values) {
  private static final String SINGLE = "";

  public Figures {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no figures");
    }
  }

  /** A single number. */
  public static Figures of(double value) {
    return new Figures(Map.of(SINGLE, value));
  }

  /** Reads {@code 575} or {@code Ford=269; Carter=269}. */
  static Figures parse(String text) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (String part : text.split("; ", -1)) {
      int equals = part.lastIndexOf('=');
      String label = equals < 0 ? SINGLE : part.substring(0, equals);
      values.put(label, Double.valueOf(part.substring(equals + 1)));
    }
    return new Figures(values);
  }

  /** Whether it is one number. */
  public boolean isSingle() {
    return values.size() == 1 && values.containsKey(SINGLE);
  }

  /**
   * The largest distance between numbers of the same name.
   *
   * @throws IllegalArgumentException if the others are of other things
   */
  public double distance(Figures other) {
    if (!values.keySet().equals(other.values.keySet())) {
      throw new IllegalArgumentException(values.keySet() + " beside " + other.values.keySet());
    }
    return values.entrySet().stream()
        .mapToDouble(e -> Math.abs(e.getValue() - other.values.get(e.getKey())))
        .max()
        .orElseThrow();
  }
}
