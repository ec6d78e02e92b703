package org.twocounts.table.sql.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A query, or one within another.
 *
 * @param common queries named by WITH
 * @param arms that UNION and the like join; one or more
 * @param other expressions of ORDER BY
 * @param from place of its first token
 * @param limitAt place of the token LIMIT, or after its last token
 */
public record SqlSelect(
    List<Common> common,
    List<Arm> arms,
    List<SqlTerm> other,
    Optional<SqlTerm> limit,
    Optional<SqlTerm> offset,
    int from,
    int limitAt) {

  public SqlSelect {
    common = List.copyOf(common);
    arms = List.copyOf(arms);
    other = List.copyOf(other);
  }

  /** All of a table. */
  static SqlSelect ofTable(String name, int at) {
    Source source = new Source(name, Optional.empty(), List.of(), "", List.of());
    Join join = new Join(JoinKind.INNER, false, source, Optional.empty(), List.of());
    SqlTerm all = SqlTerm.of(SqlTerm.Kind.STAR, "", List.of(), at, at);
    Arm arm =
        new Arm(
            "",
            List.of(new Result(all, Optional.empty())),
            List.of(join),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of());
    return new SqlSelect(
        List.of(), List.of(arm), List.of(), Optional.empty(), Optional.empty(), at, at);
  }

  /** Whether it is VALUES alone, or SELECT of the like without a source. */
  public boolean isOfValues() {
    return arms.stream().allMatch(Arm::isOfValues);
  }

  /**
   * A query named by WITH.
   *
   * @param columns the names given to its columns; empty for their own
   */
  public record Common(String name, List<String> columns, SqlSelect select) {
    public Common {
      columns = List.copyOf(columns);
    }
  }

  /**
   * One SELECT or VALUES.
   *
   * @param joinedBy UNION, INTERSECT or EXCEPT; empty for the first
   * @param rows of VALUES, a term of kind {@code ROW} each; empty for SELECT
   */
  public record Arm(
      String joinedBy,
      List<Result> results,
      List<Join> sources,
      Optional<SqlTerm> where,
      List<SqlTerm> groupBy,
      Optional<SqlTerm> having,
      List<SqlTerm> rows) {
    public Arm {
      results = List.copyOf(results);
      sources = List.copyOf(sources);
      groupBy = List.copyOf(groupBy);
      rows = List.copyOf(rows);
    }

    private boolean isOfValues() {
      return sources.isEmpty()
          && where.isEmpty()
          && having.isEmpty()
          && Stream.concat(rows.stream(), results.stream().map(Result::term))
              .allMatch(term -> term.columns().isEmpty());
    }

    /** What VALUES or SELECT without a source gives, a list of terms each. */
    public List<List<SqlTerm>> values() {
      return rows.isEmpty()
          ? List.of(results.stream().map(Result::term).toList())
          : rows.stream().map(SqlTerm::parts).toList();
    }
  }

  /** A column of the result; the name given to it is in lower case. */
  public record Result(SqlTerm term, Optional<String> name) {}

  /** How a source is joined to those before it. */
  public enum JoinKind {
    /** Rows of both that fit. */
    INNER,
    /** All rows of those before it. */
    LEFT,
    /** All rows of this one. */
    RIGHT,
    /** All rows of both. */
    FULL
  }

  /**
   * A source and how it is joined to those before it.
   *
   * @param using columns that must be equal
   */
  public record Join(
      JoinKind kind, boolean natural, Source source, Optional<SqlTerm> on, List<String> using) {
    public Join {
      using = List.copyOf(using);
    }
  }

  /**
   * From where rows come; one of the three is there.
   *
   * @param name of a table or of a query named by WITH, in lower case; empty for a function
   * @param joined sources in brackets
   * @param alias in lower case; empty where none is given
   * @param terms arguments of a function
   */
  public record Source(
      String name,
      Optional<SqlSelect> select,
      List<Join> joined,
      String alias,
      List<SqlTerm> terms) {
    public Source {
      joined = List.copyOf(joined);
      terms = List.copyOf(terms);
    }
  }
}
