package org.twocounts.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;

class ReproductionTest {
  private static final PublishedResults PUBLISHED = PublishedResults.read();
  private static final List<Reproduction> ALL = Reproduction.all(TheRecord.record(), PUBLISHED);

  @Test
  void no_published_result_differs_unexpectedly() {
    assertThat(ALL)
        .filteredOn(Reproduction::isUnexpected)
        .extracting(r -> r.result().id())
        .isEmpty();
  }

  @Test
  void what_is_known_not_to_be_explained_is_still_not_explained() {
    assertThat(ALL)
        .filteredOn(r -> r.result().knownMiss())
        .allSatisfy(r -> assertThat(r.agreement()).isEqualTo(Agreement.NOT_EXPLAINED))
        .extracting(r -> r.result().id())
        .containsExactly(
            "cg2019-1968-district",
            "cg2019-1968-district-no-bonus",
            "cg2019-2000-district",
            "cg2019-2000-district-no-bonus",
            "miller-1860-opponents",
            "district-1960");
  }

  @Test
  void everything_is_computed_from_the_record() {
    assertThat(ALL).noneMatch(r -> r.agreement() == Agreement.NOT_COMPUTED);
  }

  @Test
  void results_are_carried_once_each_with_their_citation() {
    assertThat(PUBLISHED.results())
        .extracting(PublishedResult::id)
        .doesNotHaveDuplicates()
        .hasSize(400);
    assertThat(PUBLISHED.results()).allSatisfy(r -> assertThat(r.table().citation()).isNotBlank());
  }

  /** 38 elections by eight rules, and sixteen since 1956 by two more. */
  @Test
  void the_whole_table_of_Cervas_and_Grofman_is_carried() {
    Map<OptionalInt, Long> cells =
        PUBLISHED.results().stream()
            .filter(r -> r.table().id().equals("cervas-grofman-2019"))
            .collect(Collectors.groupingBy(PublishedResult::year, Collectors.counting()));
    assertThat(cells).hasSize(38);
    cells.forEach(
        (year, n) -> assertThat(n).as("%s", year).isEqualTo(year.getAsInt() < 1956 ? 8 : 10));
  }

  @Test
  void all_biases_of_FiveThirtyEight_are_carried() {
    assertThat(PUBLISHED.results())
        .filteredOn(r -> r.table().id().equals("fivethirtyeight-2021"))
        .extracting(r -> r.year().getAsInt())
        .hasSize(39)
        .contains(1868, 1912, 2020)
        .isSorted();
  }

  @Test
  void every_cause_explains_something() {
    Set<String> explaining =
        ALL.stream()
            .flatMap(r -> r.cause().stream())
            .map(c -> c.cause().id())
            .collect(Collectors.toSet());
    assertThat(explaining)
        .containsExactlyInAnyOrderElementsOf(PUBLISHED.causes().stream().map(Cause::id).toList());
  }

  @Test
  void what_explains_gives_the_published_figure() {
    assertThat(ALL)
        .filteredOn(r -> r.agreement() == Agreement.EXPLAINED)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            r -> {
              assertThat(r.result().agreesWith(r.ours().orElseThrow())).isFalse();
              assertThat(r.result().agreesWith(r.cause().orElseThrow().figures())).isTrue();
            });
  }

  @Test
  void arithmetic_on_the_same_numbers_is_no_agreement() {
    assertThat(ALL)
        .filteredOn(r -> r.agreement() == Agreement.IDENTITY)
        .extracting(r -> r.result().id())
        .containsExactly(
            "flip-1884", "flip-2000", "banzhaf-eec", "feix-limit", "1960-proportional");
  }

  @Test
  void a_figure_of_unknown_method_is_unverified_though_something_gives_it() {
    Reproduction banzhaf = find("banzhaf-voter-ratio");
    assertThat(banzhaf.agreement()).isEqualTo(Agreement.UNVERIFIED);
    assertThat(banzhaf.cause()).isPresent();
    assertThat(banzhaf.isUnexpected()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "cg2019-1868-unit-rule, without-florida",
    "cg2019-1928-population, residents",
    "cg2019-1920-proportional-hill, leip",
    "538-bias-1912, taft-538",
    "538-bias-1872, counted-1872",
    "538-bias-1972, maine-whole",
  })
  void a_difference_has_its_cause(String id, String cause) {
    assertThat(find(id).cause().map(c -> c.cause().id())).contains(cause);
  }

  @Test
  void a_wrong_figure_is_noticed() {
    assertThat(agreement(flip("270", "exact"))).isEqualTo(Agreement.NOT_EXPLAINED);
    assertThat(agreement(flip("269", "exact"))).isEqualTo(Agreement.AGREES);
    assertThat(agreement(flip("270", "10"))).isEqualTo(Agreement.AGREES);
    assertThat(reproduced(flip("270", "exact")).isUnexpected()).isTrue();
  }

  @Test
  void a_wrong_identity_is_noticed_too() {
    PublishedResult wrong = result("270", "exact", "smallest-flip", Basis.IDENTITY);
    assertThat(reproduced(wrong).isUnexpected()).isTrue();
  }

  @Test
  void a_cause_that_does_not_give_the_figure_explains_nothing() {
    Cause useless =
        new Cause("x", "t", OptionalInt.empty(), Map.of(), Map.of("votes", "UCSB"), "because");
    assertThat(
            Reproduction.all(
                    TheRecord.record(),
                    new PublishedResults(List.of(flip("270", "exact")), List.of(useless)))
                .get(0)
                .agreement())
        .isEqualTo(Agreement.NOT_EXPLAINED);
  }

  @Test
  void a_cause_of_another_table_or_year_is_not_tried() {
    Map<String, String> nobody = Map.of("count", "FL George W. Bush 2912794");
    PublishedResult result = flip("271", "exact");
    assertThat(explained(result, new Cause("x", "t", OptionalInt.empty(), Map.of(), nobody, "")))
        .isTrue();
    assertThat(explained(result, new Cause("x", "u", OptionalInt.empty(), Map.of(), nobody, "")))
        .isFalse();
    assertThat(explained(result, new Cause("x", "t", OptionalInt.of(1996), Map.of(), nobody, "")))
        .isFalse();
    Map<String, String> where = Map.of("goal", "deny");
    assertThat(explained(result, new Cause("x", "t", OptionalInt.empty(), where, nobody, "")))
        .isFalse();
  }

  @Test
  void what_has_no_computation_is_said_to_be_not_computed() {
    Reproduction unknown = reproduced(result("1", "exact", "divination", Basis.COMPARED));
    assertThat(unknown.agreement()).isEqualTo(Agreement.NOT_COMPUTED);
    assertThat(unknown.difference()).isEmpty();
    assertThat(unknown.isUnexpected()).isFalse();
  }

  private static boolean explained(PublishedResult result, Cause cause) {
    return Reproduction.all(
            TheRecord.record(), new PublishedResults(List.of(result), List.of(cause)))
        .get(0)
        .cause()
        .isPresent();
  }

  private static Reproduction find(String id) {
    return ALL.stream().filter(r -> r.result().id().equals(id)).findFirst().orElseThrow();
  }

  private static Agreement agreement(PublishedResult result) {
    return reproduced(result).agreement();
  }

  private static Reproduction reproduced(PublishedResult result) {
    return Reproduction.all(TheRecord.record(), new PublishedResults(List.of(result), List.of()))
        .get(0);
  }

  private static PublishedResult flip(String published, String rounding) {
    return result(published, rounding, "smallest-flip", Basis.COMPARED);
  }

  private static PublishedResult result(
      String published, String rounding, String computation, Basis basis) {
    return new PublishedResult(
        "florida",
        new PublishedTable("t", "somebody", Rounding.parse(rounding)),
        "Smallest flip",
        OptionalInt.of(2000),
        new Call(computation, Map.of("goal", "elect")),
        "voters",
        Figures.parse(published),
        basis,
        Optional.empty(),
        false);
  }
}
