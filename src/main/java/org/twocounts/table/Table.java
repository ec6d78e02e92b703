package org.twocounts.table;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twocounts.figure.Figure;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.model.CaveatMeasure;

/**
 * A documented table of facts or findings, one observation a row.
 *
 * <p>The definition says what the columns are; the rows are computed from facts each time they are
 * asked for, in an order that depends on the facts alone.
 */
public final class Table {
  /** Between the parts of a cell that lists several, such as the ids of sources. */
  public static final String SEPARATOR = "; ";

  private final String name;
  private final String description;
  private final List<FigureDefinition> columns;
  private final Keys keys;
  private final Set<CaveatMeasure> measures;
  private final Cost cost;
  private final Extent extent;
  private final Function<Facts, List<List<Optional<Object>>>> rows;

  private enum Cost {
    READ,
    COUNTED
  }

  private enum Extent {
    CASES,
    EVENTS
  }

  private record Keys(List<String> primary, List<ForeignKey> foreign) {}

  private Table(
      String name,
      String description,
      List<FigureDefinition> columns,
      Keys keys,
      Set<CaveatMeasure> measures,
      Cost cost,
      Extent extent,
      Function<Facts, List<List<Optional<Object>>>> rows) {
    this.name = name;
    this.description = description;
    this.columns = List.copyOf(columns);
    this.keys = keys;
    this.measures = measures;
    this.cost = cost;
    this.extent = extent;
    this.rows = rows;
  }

  /**
   * Begins a definition.
   *
   * @param description what one row is, and what a reader must know before adding rows up
   */
  public static Definition named(String name, String description) {
    return new Definition(name, description);
  }

  /** A table in the making. */
  public static final class Definition {
    private final String name;
    private final String description;
    private List<String> primaryKey = List.of();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private Set<CaveatMeasure> measures = Set.of();
    private Cost cost = Cost.READ;
    private Extent extent = Extent.CASES;

    private Definition(String name, String description) {
      this.name = name;
      this.description = description;
    }

    /** The columns that tell one row from another. */
    public Definition key(String... columns) {
      primaryKey = List.of(columns);
      return this;
    }

    /** Columns that name a row of another table by columns of the same names. */
    public Definition references(String table, String... columns) {
      foreignKeys.add(new ForeignKey(List.of(columns), table, List.of(columns)));
      return this;
    }

    /** A column that names a row of another table by a column of another name. */
    public Definition referencesAs(String column, String table, String to) {
      foreignKeys.add(new ForeignKey(List.of(column), table, List.of(to)));
      return this;
    }

    /** What its figures measure, so that the caveats that belong to them are stated. */
    public Definition measuring(CaveatMeasure... kinds) {
      measures = Set.copyOf(List.of(kinds));
      return this;
    }

    /** Its rows take tenths of a second to count. */
    public Definition costly() {
      cost = Cost.COUNTED;
      return this;
    }

    /**
     * Its rows are events: where the tables that it references have a row and it has none, nothing
     * of the kind happened.
     */
    public Definition ofEvents() {
      extent = Extent.EVENTS;
      return this;
    }

    /** Ends the definition with what the rows are and what they hold. */
    public <R> Table of(Function<Facts, Stream<R>> rows, List<Figure<R>> columns) {
      return new Table(
          name,
          description,
          columns.stream().map(Figure::definition).toList(),
          new Keys(primaryKey, List.copyOf(foreignKeys)),
          measures,
          cost,
          extent,
          facts -> rows.apply(facts).map(row -> cells(row, columns)).toList());
    }

    private static <R> List<Optional<Object>> cells(R row, List<Figure<R>> columns) {
      List<Optional<Object>> cells = new ArrayList<>(columns.size());
      for (Figure<R> column : columns) {
        cells.add(column.value().apply(row).flatMap(Table::cell));
      }
      return cells;
    }
  }

  /** A list is one cell, missing where it is empty. */
  private static Optional<Object> cell(Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? Optional.empty()
          : Optional.of(list.stream().map(String::valueOf).collect(joining(SEPARATOR)));
    }
    return Optional.of(value);
  }

  /** {@code snake_case}, as in SQL and in file names. */
  public String name() {
    return name;
  }

  /** What one row is, and what a reader must know before adding rows up. */
  public String description() {
    return description;
  }

  /** The columns, in their order. */
  public List<FigureDefinition> columns() {
    return columns;
  }

  /** The columns that tell one row from another; empty where no such columns are always filled. */
  public List<String> primaryKey() {
    return keys.primary();
  }

  /** The columns that name rows of other tables. */
  public List<ForeignKey> foreignKeys() {
    return keys.foreign();
  }

  /** What its figures measure; empty where no standing caveat can touch them. */
  public Set<CaveatMeasure> measures() {
    return measures;
  }

  /**
   * Whether its rows are events, so that a missing one says that nothing happened; else a missing
   * one says nothing.
   */
  public boolean isOfEvents() {
    return extent == Extent.EVENTS;
  }

  /** Whether it is left out of a database until a query names it. */
  public boolean isCostly() {
    return cost == Cost.COUNTED;
  }

  /**
   * The rows, a cell for each column: a {@link String}, {@link Long}, {@link Double} or {@link
   * Boolean} as {@link ColumnType} says; empty for missing.
   */
  public List<List<Optional<Object>>> rows(Facts facts) {
    return rows.apply(facts);
  }
}
