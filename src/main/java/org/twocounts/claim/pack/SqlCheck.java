package org.twocounts.claim.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.claim.measure.Answer;
import org.twocounts.claim.measure.Cell;
import org.twocounts.claim.measure.Column;
import org.twocounts.claim.measure.Evidence;
import org.twocounts.claim.measure.Finding;
import org.twocounts.claim.measure.MistakenCheckException;
import org.twocounts.claim.measure.Unit;
import org.twocounts.claim.measure.Value;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.table.catalogue.Catalogue;
import org.twocounts.table.sql.QueryResult;
import org.twocounts.table.sql.TextsOfQuery;

/**
 * A check by SQL over the tidy tables. A list is the first column of the rows; a figure is the one
 * number of one row.
 *
 * @param answer a figure or a list, as the expectation wants
 * @param attributions year to the name of the attribution that the check chooses
 */
public record SqlCheck(String sql, Answer answer, Map<Integer, String> attributions)
    implements Check {

  public SqlCheck {
    attributions = Collections.unmodifiableMap(new TreeMap<>(attributions));
  }

  @Override
  public <T> T fold(Function<MeasureCheck, T> measured, Function<SqlCheck, T> queried) {
    return queried.apply(this);
  }

  @Override
  public Finding find(Inquiry inquiry) {
    QueryResult result = inquiry.query(sql, attributions);
    Value value = answer.list() ? list(result) : figure(result);
    if (value.isNothing() && Catalogue.namedIn(sql).isEmpty()) {
      throw new MistakenCheckException("sql: the query looks at no table");
    }
    String lookedAt = inquiry.lookedAt(sql, attributions, value.isNothing());
    return Finding.of(answer, value, evidence(result))
        .remarking(value.isNothing() ? Optional.of("looked at " + lookedAt) : Optional.empty())
        .showing(measures(), years(result));
  }

  /** The texts that it compares with. */
  public List<String> texts() {
    return TextsOfQuery.of(sql);
  }

  /** The same query with other texts in place of those that it compares with. */
  public SqlCheck withTexts(UnaryOperator<String> texts) {
    return new SqlCheck(TextsOfQuery.replace(sql, texts), answer, attributions);
  }

  private Set<CaveatMeasure> measures() {
    Set<CaveatMeasure> measures = EnumSet.noneOf(CaveatMeasure.class);
    Catalogue.namedIn(sql).forEach(table -> measures.addAll(table.measures()));
    return measures;
  }

  private static List<Integer> years(QueryResult result) {
    return result.values("year").map(Long::intValue).toList();
  }

  private static Value list(QueryResult result) {
    return new Value.Items(
        result.rows().stream().flatMap(r -> r.get(0).stream()).map(String::valueOf).toList());
  }

  private Value figure(QueryResult result) {
    Optional<Object> only =
        result.rows().size() == 1 ? result.rows().get(0).get(0) : Optional.empty();
    return only.filter(Number.class::isInstance)
        .map(number -> Value.of((Number) number, answer.unit()))
        .orElseThrow(
            () ->
                new NotDefinedException(
                    "the query gives "
                        + result.rows().size()
                        + " rows; a figure needs one row that begins with a number"));
  }

  private static Evidence evidence(QueryResult result) {
    List<Column> columns =
        IntStream.range(0, result.columns().size()).mapToObj(i -> column(result, i)).toList();
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Optional<Object>> row : result.rows()) {
      rows.add(row.stream().map(Cell::of).toList());
    }
    return new Evidence(columns, rows);
  }

  private static Column column(QueryResult result, int place) {
    String name = result.columns().get(place);
    List<Object> filled =
        result.rows().stream().flatMap(r -> r.get(place).stream()).distinct().toList();
    boolean numbers = !filled.isEmpty() && filled.stream().allMatch(Number.class::isInstance);
    boolean whole = filled.stream().allMatch(Long.class::isInstance);
    Unit number = name.contains("year") ? Unit.YEAR : whole ? Unit.COUNT : Unit.RATIO;
    return new Column(name, name.replace('_', ' '), numbers ? number : Unit.TEXT);
  }
}
