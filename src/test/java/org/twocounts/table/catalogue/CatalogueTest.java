package org.twocounts.table.catalogue;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twocounts.model.AnElection.anElection;
import static org.twocounts.model.AnElection.recordOf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.PopularVote;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.table.ColumnType;
import org.twocounts.table.Facts;
import org.twocounts.table.ForeignKey;
import org.twocounts.table.Table;
import org.twocounts.table.TheFacts;

/** Every table is what its definition says, over the whole record. */
class CatalogueTest {
  private static final Map<String, List<List<Optional<Object>>>> ROWS = new HashMap<>();

  private static List<List<Optional<Object>>> rows(Table table, Facts facts) {
    return facts.equals(TheFacts.facts())
        ? ROWS.computeIfAbsent(table.name(), name -> table.rows(facts))
        : table.rows(facts);
  }

  static Stream<String> tables() {
    return Catalogue.tables().stream().map(Table::name);
  }

  @Test
  void the_tables_that_users_were_promised_are_there() {
    assertThat(tables())
        .contains(
            "elections",
            "candidacies",
            "states",
            "results",
            "splits",
            "parties",
            "electors",
            "districts",
            "apportionment",
            "sources",
            "disputes",
            "published_totals",
            "turnout",
            "contingent_votes",
            "attributions",
            "bias",
            "flips",
            "least",
            "power",
            "rules")
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void names_are_snake_case_and_every_column_is_explained_by_a_sentence(String name) {
    Table table = table(name);
    assertThat(table.name()).matches("[a-z]+(_[a-z]+)*");
    assertThat(table.description()).matches("One row.*\\.");
    assertThat(table.columns().stream().map(FigureDefinition::name)).doesNotHaveDuplicates();
    for (FigureDefinition column : table.columns()) {
      assertThat(column.name()).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*");
      assertThat(column.explanation()).as(column.name()).matches("[A-Za-z0-9].*\\.");
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void every_cell_is_of_its_columns_type_and_within_its_constraints(String name) {
    Table table = table(name);
    List<List<Optional<Object>>> rows = rows(table, TheFacts.facts());
    assertThat(rows).isNotEmpty();
    for (List<Optional<Object>> row : rows) {
      assertThat(row).hasSameSizeAs(table.columns());
      for (int i = 0; i < row.size(); i++) {
        FigureDefinition column = table.columns().get(i);
        assertThat(problem(column, row.get(i))).as(name + " " + row).isEmpty();
      }
    }
  }

  private static Optional<String> problem(FigureDefinition column, Optional<?> cell) {
    if (cell.isEmpty()) {
      return column.constraints().required()
          ? Optional.of(column.name() + " is missing")
          : Optional.empty();
    }
    Object value = cell.get();
    Class<?> type =
        switch (ColumnType.of(column.kind())) {
          case TEXT, DATE -> String.class;
          case INTEGER -> Long.class;
          case NUMBER -> Double.class;
          case BOOLEAN -> Boolean.class;
        };
    if (value.getClass() != type) {
      return Optional.of(column.name() + " holds a " + value.getClass());
    }
    List<String> allowed = column.constraints().allowed();
    boolean foreign = !allowed.isEmpty() && !allowed.contains(value);
    boolean low =
        column.constraints().minimum().isPresent()
            && ((Number) value).doubleValue() < column.constraints().minimum().getAsLong();
    return foreign || low || value.equals("")
        ? Optional.of(column.name() + " holds " + value)
        : Optional.empty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_primary_key_tells_every_row_from_every_other(String name) {
    Table table = table(name);
    if (!table.primaryKey().isEmpty()) {
      assertThat(project(table, table.primaryKey(), TheFacts.facts()))
          .doesNotHaveDuplicates()
          .allSatisfy(key -> assertThat(key).allMatch(Optional::isPresent));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_foreign_key_names_a_row_that_is_there(String name) {
    Table table = table(name);
    for (ForeignKey key : table.foreignKeys()) {
      Set<List<Optional<Object>>> there =
          new HashSet<>(project(table(key.table()), key.to(), TheFacts.facts()));
      Set<List<Optional<Object>>> named =
          project(table, key.columns(), TheFacts.facts()).stream()
              .filter(cells -> cells.stream().allMatch(Optional::isPresent))
              .collect(toSet());
      assertThat(there).as(name + " " + key).containsAll(named);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void the_same_facts_give_the_same_rows_in_the_same_order(String name) {
    assertThat(table(name).rows(TheFacts.facts())).isEqualTo(rows(table(name), TheFacts.facts()));
  }

  @Test
  void results_add_up_to_the_nation_in_both_counts() {
    Table results = table("results");
    List<List<Optional<Object>>> cells =
        project(results, List.of("year", "popular_votes", "electoral_votes"), TheFacts.facts());
    for (Election election : TheFacts.facts().record().elections()) {
      List<List<Optional<Object>>> of =
          cells.stream().filter(r -> r.get(0).equals(Optional.of((long) election.year()))).toList();
      assertThat(of.stream().mapToLong(r -> number(r.get(1))).sum())
          .as("popular votes of " + election.year())
          .isEqualTo(PopularVote.of(election).total());
      assertThat(of.stream().mapToLong(r -> number(r.get(2))).sum())
          .as("electoral votes of " + election.year())
          .isEqualTo(
              ElectoralVote.of(election).tallies().stream()
                  .mapToLong(ElectoralVote.Tally::votes)
                  .sum());
    }
  }

  @ParameterizedTest
  @CsvSource({"pledged-elector, 112827", "slate, 118574", "proportional, -58181"})
  void tables_follow_the_attribution_in_force(String attribution, long lead) {
    Facts facts = TheFacts.under(1960, attribution);
    assertThat(row(table("elections"), "margin_votes", 1960, facts)).isEqualTo(Optional.of(lead));
    assertThat(row(table("elections"), "attribution", 1960, facts))
        .isEqualTo(Optional.of(attribution));
    assertThat(project(table("splits"), List.of("year"), facts).contains(year(1960)))
        .isEqualTo(lead < 0);
  }

  @Test
  void counted_tables_hold_what_their_commands_print() {
    assertThat(
            project(table("flips"), List.of("year", "goal", "voters", "units"), TheFacts.facts()))
        .contains(
            List.of(
                Optional.of(2000L), Optional.of("elect"), Optional.of(269L), Optional.of("FL")));
    assertThat(
            project(table("rules"), List.of("year", "rule", "winner", "split"), TheFacts.facts()))
        .contains(
            List.of(
                Optional.of(1960L),
                Optional.of("district"),
                Optional.of("Richard Nixon"),
                Optional.of(true)));
    Map<Optional<?>, Double> banzhaf = new HashMap<>();
    project(table("power"), List.of("year", "banzhaf_normalised"), TheFacts.facts())
        .forEach(row -> banzhaf.merge(row.get(0), (Double) row.get(1).orElseThrow(), Double::sum));
    assertThat(banzhaf).hasSameSizeAs(TheFacts.facts().record().elections());
    assertThat(banzhaf.values()).allSatisfy(sum -> assertThat(sum).isCloseTo(1, within(1e-12)));
  }

  @Test
  void shares_of_the_least_are_needed_in_nation_and_their_electors_a_majority() {
    project(
            table("least"),
            List.of("least_percent", "needed", "nation", "majority", "electors"),
            TheFacts.facts())
        .forEach(
            row -> {
              assertThat((Double) row.get(0).orElseThrow())
                  .isCloseTo(100.0 * number(row.get(1)) / number(row.get(2)), within(1e-9));
              assertThat(number(row.get(4))).isGreaterThanOrEqualTo(number(row.get(3)));
            });
  }

  @Test
  void the_power_of_a_record_that_would_keep_users_waiting_is_left_out() {
    AnElection huge = anElection().in(1824);
    for (int i = 0; i < 40; i++) {
      huge.state("" + (char) ('A' + i / 26) + (char) ('A' + i % 26), 40_000 + i, "Ann 10 Bob 5");
    }
    ElectionRecord record = recordOf(huge.build());
    Facts facts = new Facts(record, record, TheFacts.facts().version(), Map.of());
    assertThat(table("power").rows(facts)).isEmpty();
  }

  @Test
  void elections_without_a_rival_a_winner_or_a_vote_fill_the_tables_too() {
    ElectionRecord record =
        recordOf(
            anElection().in(1824).state("AA", 3, "Ann 10").build(),
            anElection().in(1828).state("AA", 3, "Ann 10 Bob 10", "Ann 1").build(),
            anElection().in(1832).legislature("AA", "Ann 3").build(),
            anElection().in(1836).state("AA", 3, "Other 5", "Ann 3").build());
    Facts odd = new Facts(record, record, TheFacts.facts().version(), Map.of());
    for (Table table : Catalogue.tables()) {
      assertThat(table.rows(odd)).as(table.name()).isNotNull();
    }
    assertThat(project(table("alternative_counts"), List.of("year", "leader"), odd))
        .containsExactly(List.of(Optional.of(1828L), Optional.empty()));
  }

  private static List<Optional<Object>> year(int year) {
    return List.of(Optional.of((long) year));
  }

  private static Optional<?> row(Table table, String column, int year, Facts facts) {
    return project(table, List.of("year", column), facts).stream()
        .filter(r -> r.get(0).equals(Optional.of((long) year)))
        .findFirst()
        .orElseThrow()
        .get(1);
  }

  private static long number(Optional<?> cell) {
    return cell.isPresent() ? (Long) cell.get() : 0;
  }

  private static Table table(String name) {
    return Catalogue.find(name).orElseThrow();
  }

  private static List<List<Optional<Object>>> project(
      Table table, List<String> columns, Facts facts) {
    List<String> names = table.columns().stream().map(FigureDefinition::name).toList();
    List<List<Optional<Object>>> projected = new ArrayList<>();
    for (List<Optional<Object>> row : rows(table, facts)) {
      List<Optional<Object>> cells = new ArrayList<>();
      columns.forEach(c -> cells.add(row.get(names.indexOf(c))));
      projected.add(cells);
    }
    return projected;
  }
}
