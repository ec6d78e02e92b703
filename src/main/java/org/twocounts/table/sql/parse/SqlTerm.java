package org.twocounts.table.sql.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * An expression of SQL.
 *
 * @param word the operator in upper case, the name of a function or column, or the text of a value,
 *     as its kind says
 * @param qualifier the source before a column's name, in lower case; empty where there is none
 * @param parts that it is made of, in their order
 * @param selects queries within it, in their order; those of its parts not among them
 * @param from place of its first token
 * @param to place after its last token
 */
public record SqlTerm(
    Kind kind,
    String word,
    String qualifier,
    List<SqlTerm> parts,
    List<SqlSelect> selects,
    int from,
    int to) {

  /** What an expression is. */
  public enum Kind {
    /** A column; its name in lower case. */
    COLUMN,
    /** A text; without its quotes. */
    TEXT,
    /** A number, without a sign. */
    NUMBER,
    /** {@code NULL}. */
    NULL,
    /** {@code AND} of two. */
    AND,
    /** {@code OR} of two. */
    OR,
    /** {@code NOT} of one. */
    NOT,
    /** Two compared: {@code =}, {@code <>}, {@code <}, {@code IS}, {@code LIKE} and the like. */
    COMPARISON,
    /** One compared with a list or query; {@code IN} or {@code NOT IN}. */
    IN,
    /** One between two others; {@code BETWEEN} or {@code NOT BETWEEN}. */
    BETWEEN,
    /** One held to be missing, or not; {@code ISNULL} or {@code NOTNULL}. */
    MISSING,
    /** {@code CASE}; BASE where the first part is compared with each that follows WHEN. */
    CASE,
    /** A function called, or one that is over a window or filtered; its name in lower case. */
    CALL,
    /** A function's {@code FILTER}: the condition; stands as the last part of the call. */
    FILTER,
    /** The window of a function; stands as the last part of the call. */
    OVER,
    /** Several in brackets, compared as one. */
    ROW,
    /** One in brackets. */
    BRACKETS,
    /** One under a collation; its name in upper case. */
    COLLATE,
    /** Calculation of one or two. */
    CALCULATION,
    /** The first value of a query. */
    QUERY,
    /** Whether a query has rows. */
    EXISTS,
    /** {@code *}, of the source named or of all. */
    STAR
  }

  public SqlTerm {
    parts = List.copyOf(parts);
    selects = List.copyOf(selects);
  }

  static SqlTerm of(Kind kind, String word, List<SqlTerm> parts, int from, int to) {
    return new SqlTerm(kind, word, "", parts, List.of(), from, to);
  }

  /** Whether it is of that kind. */
  public boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is a text, number or {@code NULL}. */
  public boolean isValue() {
    return kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.NULL;
  }

  /** Without the brackets around it. */
  public SqlTerm bare() {
    return kind == Kind.BRACKETS ? parts.get(0).bare() : this;
  }

  /** The part at a place, without the brackets around it. */
  public SqlTerm part(int place) {
    return parts.get(place).bare();
  }

  /** What it joins by AND; itself where it joins nothing. */
  public List<SqlTerm> conjuncts() {
    SqlTerm bare = bare();
    if (bare.kind != Kind.AND) {
      return List.of(bare);
    }
    List<SqlTerm> all = new ArrayList<>(bare.part(0).conjuncts());
    all.addAll(bare.part(1).conjuncts());
    return all;
  }

  /** It and all its parts and theirs, the whole before the part; nothing of queries within it. */
  public List<SqlTerm> all() {
    List<SqlTerm> all = new ArrayList<>();
    addTo(all);
    return all;
  }

  private void addTo(List<SqlTerm> all) {
    all.add(this);
    parts.forEach(part -> part.addTo(all));
  }

  /** The columns in it, those of queries within it left out. */
  public List<SqlTerm> columns() {
    return all().stream().filter(term -> term.is(Kind.COLUMN)).toList();
  }

  /** Whether it, or a part of it, is such. */
  public boolean has(Predicate<SqlTerm> such) {
    return all().stream().anyMatch(such);
  }

  /** Whether it is a comparison by one of these signs or words. */
  public boolean compares(String... words) {
    return kind == Kind.COMPARISON && List.of(words).contains(word.toUpperCase(Locale.ROOT));
  }
}
