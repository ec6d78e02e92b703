package org.twocounts.table.sql.scope;

import java.util.Set;
import org.twocounts.table.sql.parse.SqlSelect;
import org.twocounts.table.sql.parse.SqlTerm;
import org.twocounts.table.sql.parse.SqlTerm.Kind;

/** What can be known of a condition before the query runs. */
final class StrictTerm {
  /** Functions of a single row that give the same whenever they are called. */
  private static final Set<String> OF_A_ROW =
      Set.of(
          "abs",
          "bytes",
          "cast",
          "coalesce",
          "format",
          "glob",
          "ifnull",
          "iif",
          "instr",
          "length",
          "like",
          "lower",
          "ltrim",
          "mod",
          "nullif",
          "printf",
          "replace",
          "round",
          "rtrim",
          "sign",
          "substr",
          "substring",
          "trim",
          "upper");

  private StrictTerm() {}

  /** Whether it compares with values, so that no row without a value meets it. */
  static boolean is(SqlTerm term) {
    if (term.is(Kind.OR)) {
      return is(term.part(0)) && is(term.part(1));
    }
    boolean compares =
        term.is(Kind.IN)
            || term.is(Kind.BETWEEN)
            || (term.is(Kind.COMPARISON) && !term.word().equals("IS NOT"))
            || term.is(Kind.COLUMN);
    boolean isOfMissing = term.compares("IS") && !term.part(0).isValue() && !term.part(1).isValue();
    return compares
        && !isOfMissing
        && !term.has(
            part ->
                part.is(Kind.CASE)
                    || part.is(Kind.MISSING)
                    || part.is(Kind.OR)
                    || part.is(Kind.NOT)
                    || (part.is(Kind.CALL) && part.parts().size() > 1));
  }

  /** Whether SQLite can decide it for a single row, without the query around it. */
  static boolean isOfOneRow(SqlTerm term) {
    return !term.has(
        part ->
            part.is(Kind.FILTER)
                || part.is(Kind.OVER)
                || part.is(Kind.STAR)
                || (part.is(Kind.CALL) && !OF_A_ROW.contains(part.word()))
                || !part.selects().stream().allMatch(SqlSelect::isOfValues));
  }
}
