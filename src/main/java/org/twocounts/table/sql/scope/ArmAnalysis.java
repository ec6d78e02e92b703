package org.twocounts.table.sql.scope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.twocounts.table.Table;
import org.twocounts.table.catalogue.Catalogue;
import org.twocounts.table.sql.parse.SqlSelect.Arm;
import org.twocounts.table.sql.parse.SqlSelect.Join;
import org.twocounts.table.sql.parse.SqlSelect.JoinKind;
import org.twocounts.table.sql.parse.SqlSelect.Result;
import org.twocounts.table.sql.parse.SqlSelect.Source;
import org.twocounts.table.sql.parse.SqlTerm;
import org.twocounts.table.sql.parse.SqlTerm.Kind;
import org.twocounts.table.sql.scope.NamedQueries.Found;
import org.twocounts.table.sql.scope.QueryAnalysis.Analysed;
import org.twocounts.table.sql.scope.QueryAnalysis.Around;
import org.twocounts.table.sql.scope.VisibleSource.OutputColumn;

/** Goes through one SELECT: its sources, its conditions, its expressions. */
final class ArmAnalysis {
  private final QueryAnalysis analysis;
  private final QueryLevel level;
  private final NamedQueries named;
  private final boolean direct;
  private final Set<LookedTable> own = new LinkedHashSet<>();
  private final Set<LookedTable> tables = new LinkedHashSet<>();
  private final List<Supplier<Looked>> found = new ArrayList<>();
  private final List<SqlTerm> terms = new ArrayList<>();

  ArmAnalysis(QueryAnalysis analysis, QueryLevel level, NamedQueries named, boolean direct) {
    this.analysis = analysis;
    this.level = level;
    this.named = named;
    this.direct = direct;
  }

  Analysed of(Arm arm, List<SqlTerm> order) {
    arm.sources().forEach(join -> join(join, false));
    arm.results().forEach(r -> r.name().ifPresent(name -> level.name(name, r.term())));
    Stream.of(arm.where(), arm.having())
        .flatMap(Optional::stream)
        .flatMap(condition -> condition.conjuncts().stream())
        .forEach(
            condition -> {
              level.require(condition);
              analysis.condition(level, condition, Optional.empty());
            });
    arm.results().stream().map(Result::term).forEach(terms::add);
    Stream.of(arm.where(), arm.having()).flatMap(Optional::stream).forEach(terms::add);
    terms.addAll(arm.groupBy());
    terms.addAll(arm.rows());
    terms.addAll(order);
    terms.forEach(term -> analysis.look(level, term, named, found));
    return new Analysed(columns(arm), this::looked, level.own(), tables, level.optional());
  }

  private Looked looked() {
    List<Looked> looked = new ArrayList<>();
    own.forEach(table -> looked.add(analysis.scope(table, level)));
    found.forEach(inner -> looked.add(inner.get()));
    return new Looked.All(looked);
  }

  private List<OutputColumn> columns(Arm arm) {
    List<OutputColumn> columns = new ArrayList<>();
    for (Result result : arm.results()) {
      if (result.term().is(Kind.STAR)) {
        String of = result.term().qualifier();
        level.sources().stream()
            .filter(source -> of.isEmpty() || source.alias().equals(of))
            .forEach(source -> columns.addAll(source.columns()));
      } else {
        SqlTerm bare = result.term().bare();
        columns.add(
            new OutputColumn(
                QueryAnalysis.name(result).orElse(""),
                bare.is(Kind.COLUMN) ? level.resolve(bare) : List.of()));
      }
    }
    return columns;
  }

  /** Takes a source; optional where a join around it may leave it without a row. */
  private void join(Join join, boolean optional) {
    Set<LookedTable> before = new HashSet<>(tables);
    int sourcesBefore = level.sources().size();
    boolean isOptional = optional || join.kind() == JoinKind.LEFT || join.kind() == JoinKind.FULL;
    source(join.source(), isOptional);
    Set<LookedTable> joined = new HashSet<>(tables);
    joined.removeAll(before);
    conditions(join, before, joined);
    equals(join, sourcesBefore, joined);
    if (isOptional) {
      level.optional().addAll(joined);
    }
    if (join.kind() == JoinKind.RIGHT || join.kind() == JoinKind.FULL) {
      level.optional().addAll(before);
    }
  }

  private void conditions(Join join, Set<LookedTable> before, Set<LookedTable> joined) {
    join.on().ifPresent(terms::add);
    if (join.kind() != JoinKind.FULL) {
      Optional<Set<LookedTable>> only =
          switch (join.kind()) {
            case LEFT -> Optional.of(joined);
            case RIGHT -> Optional.of(before);
            case INNER, FULL -> Optional.empty();
          };
      join.on().stream()
          .flatMap(on -> on.conjuncts().stream())
          .forEach(condition -> analysis.condition(level, condition, only));
    }
  }

  /** Columns of the same name that USING or NATURAL holds to be equal. */
  private void equals(Join join, int sourcesBefore, Set<LookedTable> joined) {
    if (join.kind() == JoinKind.FULL || join.kind() == JoinKind.RIGHT) {
      return;
    }
    List<VisibleSource> left = level.sources().subList(0, sourcesBefore);
    List<VisibleSource> right = level.sources().subList(sourcesBefore, level.sources().size());
    for (VisibleSource source : right) {
      for (OutputColumn column : source.columns()) {
        if (join.natural() || join.using().contains(column.name())) {
          left.stream()
              .flatMap(other -> other.find(column.name()).stream())
              .findFirst()
              .ifPresent(
                  other ->
                      level.add(
                          LevelCondition.equal(
                              other.places(),
                              column.places(),
                              join.kind() == JoinKind.LEFT
                                  ? Optional.of(joined)
                                  : Optional.empty())));
        }
      }
    }
  }

  private void source(Source source, boolean optional) {
    source.terms().forEach(terms::add);
    if (!source.joined().isEmpty()) {
      source.joined().forEach(join -> join(join, optional));
    } else if (source.select().isPresent()) {
      query(
          analysis.select(
              source.select().get(),
              new Around(Optional.of(level), level.seen(), direct && !optional),
              named),
          source.alias(),
          optional);
    } else {
      Optional<Found> common = named.find(source.name());
      if (common.isPresent()) {
        common(common.get(), source, optional);
      } else {
        Catalogue.find(source.name()).ifPresent(table -> table(table, source, optional));
      }
    }
  }

  private void common(Found common, Source source, boolean optional) {
    Analysed query =
        analysis.select(
            common.query().select(),
            new Around(Optional.of(level), Optional.empty(), direct && !optional),
            common.outer());
    List<OutputColumn> columns = new ArrayList<>(query.columns());
    for (int i = 0; i < Math.min(columns.size(), common.query().columns().size()); i++) {
      columns.set(i, columns.get(i).named(common.query().columns().get(i)));
    }
    query(
        new Analysed(columns, query.looked(), query.conditions(), query.tables(), query.optional()),
        alias(source),
        optional);
  }

  private void query(Analysed query, String alias, boolean optional) {
    if (!optional) {
      query.conditions().forEach(level::add);
    }
    found.add(query.looked());
    tables.addAll(query.tables());
    level.optional().addAll(query.optional());
    level.sources().add(new VisibleSource(alias, query.columns()));
  }

  private void table(Table table, Source source, boolean optional) {
    analysis.place();
    LookedTable looked = new LookedTable(table, direct && !optional);
    own.add(looked);
    tables.add(looked);
    level.sources().add(looked.as(alias(source)));
  }

  private static String alias(Source source) {
    return source.alias().isEmpty() ? source.name() : source.alias();
  }
}
