package org.twocounts.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.figure.Figure;

/** Named values in the order in which they were put: an object of the JSON output. */
public final class Fields {
  private final Map<String, Cell> values = new LinkedHashMap<>();

  /**
   * Adds a value.
   *
   * @throws IllegalArgumentException if the name is taken
   */
  public Fields put(String name, Cell value) {
    if (values.putIfAbsent(name, value) != null) {
      throw new IllegalArgumentException("field " + name + " twice");
    }
    return this;
  }

  /** Adds a figure of a finding under its name. */
  public <R> Fields put(Figure<R> figure, R finding) {
    return put(figure.definition().camelCaseName(), Cell.of(figure, finding));
  }

  public Fields put(String name, String value) {
    return put(name, Cell.text(value));
  }

  public Fields put(String name, long value) {
    return put(name, Cell.count(value));
  }

  public Fields put(String name, Fields value) {
    return put(name, new Cell.Nested(value));
  }

  /** Adds the rows of a listing as an array of objects, named after its columns. */
  public Fields put(String name, Listing<?> rows) {
    return put(name, new Cell.Rows(rows));
  }

  public Fields putTexts(String name, List<String> values) {
    return put(name, Cell.texts(values));
  }

  /** Every listing that stands in it, at any depth. */
  List<Listing<?>> listings() {
    List<Listing<?>> listings = new ArrayList<>();
    values.values().forEach(value -> collect(value, listings));
    return listings;
  }

  private static void collect(Cell cell, List<Listing<?>> into) {
    if (cell instanceof Cell.Rows rows) {
      into.add(rows.listing());
      rows.listing().objects().forEach(object -> collect(object, into));
    } else if (cell instanceof Cell.Items items) {
      items.values().forEach(item -> collect(item, into));
    } else if (cell instanceof Cell.Nested nested) {
      into.addAll(nested.fields().listings());
    }
  }

  Iterable<Map.Entry<String, Cell>> entries() {
    return values.entrySet();
  }
}
