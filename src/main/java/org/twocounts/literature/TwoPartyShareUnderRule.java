package org.twocounts.literature;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.CervasGrofman;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.Rational;

/**
 * The Democrat's share under a rule, in percent, as in table 2 of Cervas and Grofman. All rules of
 * a year are computed together, because they share the reading of its ballots; of a record that was
 * changed to explain one cell only that cell.
 */
final class TwoPartyShareUnderRule implements Computation {
  private final Map<Integer, Map<String, Rational>> rows = new ConcurrentHashMap<>();

  @Override
  public Figures of(ElectionRecord record, PublishedResult result, Call call) {
    int year = result.year().orElseThrow();
    String definition = call.get("definition");
    boolean ours = call.equals(result.call());
    Rational share = ours ? inTable(record, year, definition) : alone(record, year, definition);
    return Figures.of(100 * share.value());
  }

  private Rational inTable(ElectionRecord record, int year, String definition) {
    Map<String, Rational> row =
        rows.computeIfAbsent(year, y -> CervasGrofman.democraticShares(record, y));
    return Optional.ofNullable(row.get(definition))
        .orElseThrow(() -> new NotDefinedException(year + ": " + definition + " is not defined"));
  }

  private static Rational alone(ElectionRecord record, int year, String definition) {
    return CervasGrofman.find(definition).orElseThrow().democraticShare(record, year);
  }
}
