package org.twocounts.rule.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.model.ApportionmentMethod;

class SeatDivisionTest {
  /** A common textbook example, after Balinski and Young: 26 seats, five states. */
  private static final List<Claimant> FIVE =
      sizes("A 9061", "B 7179", "C 5259", "D 3319", "E 1182");

  static List<Claimant> sizes(String... namesAndSizes) {
    return Stream.of(namesAndSizes)
        .map(text -> text.split(" "))
        .map(pair -> new Claimant(pair[0], Long.parseLong(pair[1])))
        .toList();
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5}")
  @CsvSource({
    "ADAMS,     9, 7, 5, 3, 2",
    "DEAN,      9, 7, 5, 4, 1",
    "HILL,      9, 7, 6, 3, 1",
    "WEBSTER,   9, 8, 5, 3, 1",
    "JEFFERSON, 10, 7, 5, 3, 1",
    "HAMILTON,  9, 7, 5, 4, 1",
  })
  void the_methods_differ_on_the_textbook_example(
      ApportionmentMethod method, int a, int b, int c, int d, int e) {
    assertThat(SeatDivision.by(method).divide(FIVE, 26, SeatTerms.STATES).seats().values())
        .containsExactly(a, b, c, d, e);
  }

  @Test
  void a_tie_for_the_last_seat_is_an_outcome_and_names_who_is_in_it() {
    Allotment allotment =
        SeatDivision.by(ApportionmentMethod.WEBSTER)
            .divide(sizes("A 30", "B 10", "C 10"), 3, SeatTerms.LISTS);
    assertThat(allotment.seats().values()).containsExactly(1, 0, 0);
    assertThat(allotment.tie()).contains(new SeatTie(2, List.of("A", "B", "C")));
  }

  @Test
  void a_tie_names_nobody_else() {
    Allotment allotment =
        SeatDivision.by(ApportionmentMethod.WEBSTER)
            .divide(sizes("A 100", "B 10", "C 10"), 6, SeatTerms.LISTS);
    assertThat(allotment.seats().values()).containsExactly(5, 0, 0);
    assertThat(allotment.tie()).contains(new SeatTie(1, List.of("B", "C")));
  }

  @ParameterizedTest
  @EnumSource(ApportionmentMethod.class)
  void a_tie_for_the_only_seat_leaves_it_to_nobody(ApportionmentMethod method) {
    Allotment allotment = SeatDivision.by(method).divide(sizes("A 5", "B 5"), 1, SeatTerms.LISTS);
    assertThat(allotment.seats().values()).containsExactly(0, 0);
    assertThat(allotment.tie()).contains(new SeatTie(1, List.of("A", "B")));
    assertThat(allotment.trace()).allMatch(award -> award.seats() == 0);
  }

  @ParameterizedTest
  @EnumSource(ApportionmentMethod.class)
  void no_seats_are_nobodys_and_no_tie(ApportionmentMethod method) {
    Allotment allotment = SeatDivision.by(method).divide(sizes("A 5", "B 5"), 0, SeatTerms.LISTS);
    assertThat(allotment.seats().values()).containsExactly(0, 0);
    assertThat(allotment.tie()).isEmpty();
  }

  @Test
  void equal_remainders_tie_under_Hamilton() {
    Allotment allotment =
        SeatDivision.by(ApportionmentMethod.HAMILTON)
            .divide(sizes("A 5", "B 3", "C 3"), 10, SeatTerms.LISTS);
    assertThat(allotment.seats().values()).containsExactly(4, 3, 3);
    assertThat(allotment.tie()).isEmpty();
    Allotment tied =
        SeatDivision.by(ApportionmentMethod.HAMILTON)
            .divide(sizes("A 5", "B 3", "C 3"), 9, SeatTerms.LISTS);
    assertThat(tied.seats().values()).containsExactly(4, 2, 2);
    assertThat(tied.tie()).contains(new SeatTie(1, List.of("B", "C")));
  }

  @ParameterizedTest
  @EnumSource(ApportionmentMethod.class)
  void equal_claims_that_all_find_a_seat_are_no_tie(ApportionmentMethod method) {
    Allotment allotment = SeatDivision.by(method).divide(sizes("A 7", "B 7"), 4, SeatTerms.LISTS);
    assertThat(allotment.seats().values()).containsExactly(2, 2);
    assertThat(allotment.tie()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ApportionmentMethod.class)
  void the_minimum_is_given_whatever_the_size(ApportionmentMethod method) {
    Allotment allotment =
        SeatDivision.by(method)
            .divide(sizes("A 1000000", "B 1"), 20, new SeatTerms(1, SeatTerms.STATES.firstSeat()));
    assertThat(allotment.of("B")).isEqualTo(1);
    assertThat(allotment.of("A")).isEqualTo(19);
  }

  @ParameterizedTest(name = "{0}: B has {1} by right, {2} earned")
  @CsvSource({
    "HILL, 1, 0",
    "DEAN, 1, 0",
    "ADAMS, 1, 0",
    "WEBSTER, 0, 0",
    "JEFFERSON, 0, 0",
    "HAMILTON, 0, 0"
  })
  void some_methods_give_a_first_seat_by_right(
      ApportionmentMethod method, int guaranteed, int earned) {
    List<Claimant> lists = sizes("A 1000", "B 10");
    assertThat(SeatDivision.by(method).divide(lists, 5, SeatTerms.LISTS).of("B"))
        .isEqualTo(guaranteed);
    assertThat(
            SeatDivision.by(method)
                .divide(lists, 5, SeatTerms.LISTS.withoutGuaranteedSeat())
                .of("B"))
        .isEqualTo(earned);
    assertThat(SeatDivision.by(method).guaranteesFirstSeat()).isEqualTo(guaranteed > earned);
  }

  @Test
  void fewer_seats_than_first_seats_go_to_the_larger() {
    assertThat(
            SeatDivision.by(ApportionmentMethod.HILL)
                .divide(sizes("A 5", "B 9", "C 7"), 2, SeatTerms.LISTS)
                .seats()
                .values())
        .containsExactly(0, 1, 1);
  }

  @Test
  void nobody_without_votes_gets_a_first_seat() {
    assertThat(
            SeatDivision.by(ApportionmentMethod.ADAMS)
                .divide(sizes("A 5", "B 0"), 3, SeatTerms.LISTS)
                .seats()
                .values())
        .containsExactly(3, 0);
  }

  @Test
  void the_trace_adds_up_to_the_seats() {
    assertAddsUp(SeatDivision.by(ApportionmentMethod.HAMILTON).divide(FIVE, 26, SeatTerms.STATES));
    assertAddsUp(
        SeatDivision.by(ApportionmentMethod.HAMILTON)
            .divide(sizes("A 900", "B 60", "C 50", "D 40"), 5, SeatTerms.STATES));
    assertAddsUp(SeatDivision.by(ApportionmentMethod.HILL).divide(FIVE, 26, SeatTerms.STATES));
    assertAddsUp(SeatDivision.by(ApportionmentMethod.HILL).divide(FIVE, 26, SeatTerms.LISTS));
  }

  private static void assertAddsUp(Allotment allotment) {
    for (String claimant : allotment.seats().keySet()) {
      assertThat(
              allotment.trace().stream()
                  .filter(award -> award.to().equals(claimant))
                  .mapToInt(SeatAward::seats)
                  .sum())
          .isEqualTo(allotment.of(claimant));
    }
  }

  @Test
  void the_trace_says_why_and_gives_equal_claims_in_the_order_of_the_claimants() {
    assertThat(
            SeatDivision.by(ApportionmentMethod.JEFFERSON)
                .divide(sizes("A 7", "B 7"), 4, SeatTerms.LISTS)
                .trace())
        .extracting(award -> award.to() + " " + award.basis())
        .containsExactly("A PRIORITY", "B PRIORITY", "A PRIORITY", "B PRIORITY");
    assertThat(
            SeatDivision.by(ApportionmentMethod.HAMILTON)
                .divide(sizes("A 25", "B 10", "C 5"), 4, SeatTerms.STATES)
                .trace())
        .extracting(award -> award.to() + " " + award.seats() + " " + award.basis())
        .containsExactly("A 2 QUOTA", "B 1 QUOTA", "C 1 MINIMUM");
  }

  @Test
  void a_small_house_sets_aside_those_at_the_minimum() {
    Allotment allotment =
        SeatDivision.by(ApportionmentMethod.HAMILTON)
            .divide(sizes("A 900", "B 60", "C 50", "D 40"), 5, SeatTerms.STATES);
    assertThat(allotment.seats().values()).containsExactly(2, 1, 1, 1);
    assertThat(
            SeatDivision.by(ApportionmentMethod.HAMILTON)
                .divide(
                    sizes("A 900", "B 60", "C 50", "D 40"),
                    9,
                    new SeatTerms(2, SeatTerms.STATES.firstSeat()))
                .seats()
                .values())
        .containsExactly(3, 2, 2, 2);
  }

  /** Quotas 10.05, 1.95 and ten of 0.8; B's remainder is the larger of the two left. */
  @Test
  void who_has_the_minimum_by_quota_is_not_set_aside_with_those_who_have_less() {
    Stream<String> small = IntStream.range(0, 10).mapToObj(i -> "S" + i + " 80");
    Allotment allotment =
        SeatDivision.by(ApportionmentMethod.HAMILTON)
            .divide(
                sizes(Stream.concat(Stream.of("A 1005", "B 195"), small).toArray(String[]::new)),
                20,
                SeatTerms.STATES);
    assertThat(allotment.of("A")).isEqualTo(8);
    assertThat(allotment.of("B")).isEqualTo(2);
    assertThat(allotment.of("S0")).isEqualTo(1);
  }

  @Test
  void what_cannot_be_divided_is_refused() {
    SeatDivision hill = SeatDivision.by(ApportionmentMethod.HILL);
    assertThatThrownBy(() -> hill.divide(FIVE, 4, SeatTerms.STATES))
        .hasMessage("from 4 to 4 seats, where the minimum alone needs 5");
    assertThatThrownBy(() -> hill.divide(sizes("A 0"), 4, SeatTerms.LISTS))
        .hasMessage("nobody to give seats to");
    assertThatThrownBy(() -> hill.divide(sizes("A 1", "A 2"), 4, SeatTerms.LISTS))
        .hasMessage("a claimant twice");
    assertThatThrownBy(
            () ->
                SeatDivision.by(ApportionmentMethod.HAMILTON)
                    .divideAtRatio(FIVE, 1000, SeatTerms.STATES))
        .hasMessage("hamilton has no ratio");
    assertThatThrownBy(() -> hill.divideEach(FIVE, 7, 6, SeatTerms.STATES))
        .hasMessage("from 7 to 6 seats, where the minimum alone needs 5");
    assertThatThrownBy(() -> hill.divideAtRatio(FIVE, 0, SeatTerms.STATES))
        .hasMessage("ratio of 0");
    assertThatThrownBy(() -> hill.divideAtRatio(FIVE, Claimant.MOST + 1, SeatTerms.STATES))
        .hasMessage("ratio of 3000000001");
    assertThatThrownBy(() -> hill.divideAtRatio(sizes("A 1", "A 2"), 1, SeatTerms.STATES))
        .hasMessage("a claimant twice");
    assertThatThrownBy(() -> new Claimant("A", -1)).hasMessageContaining("A: -1 is not within");
  }

  /** Act of 25 June 1842, 5 Stat. 491: a member for "a fraction greater than one moiety". */
  @Test
  void at_a_ratio_a_half_is_not_rounded_up_and_a_whole_counts() {
    assertThat(
            SeatDivision.by(ApportionmentMethod.WEBSTER)
                .divideAtRatio(sizes("A 15", "B 16", "C 5"), 10, SeatTerms.LISTS)
                .seats()
                .values())
        .containsExactly(1, 2, 0);
    assertThat(
            SeatDivision.by(ApportionmentMethod.JEFFERSON)
                .divideAtRatio(sizes("A 10", "B 9", "C 20"), 10, SeatTerms.LISTS)
                .seats()
                .values())
        .containsExactly(1, 0, 2);
  }

  @Test
  void at_a_ratio_nobody_has_a_minimum_of_no_seats() {
    assertThat(
            SeatDivision.by(ApportionmentMethod.WEBSTER)
                .divideAtRatio(sizes("A 16", "B 4"), 10, SeatTerms.LISTS)
                .trace())
        .extracting(award -> award.to() + " " + award.basis())
        .containsExactly("A PRIORITY", "A PRIORITY");
  }

  /** The first quotient between the geometric mean of one and two, 1.4142, and the arithmetic. */
  @Test
  void at_a_ratio_equal_proportions_round_up_from_the_geometric_mean() {
    assertThat(
            SeatDivision.by(ApportionmentMethod.HILL)
                .divideAtRatio(
                    sizes("A 1415", "B 1414", "C 2449", "D 2450"), 1000, SeatTerms.STATES)
                .seats()
                .values())
        .containsExactly(2, 1, 2, 3);
  }

  @Test
  void any_ratio_within_the_limits_divides() {
    SeatDivision jefferson = SeatDivision.by(ApportionmentMethod.JEFFERSON);
    assertThat(jefferson.divideAtRatio(sizes("A 3", "B 2"), 1, SeatTerms.LISTS).seats().values())
        .containsExactly(3, 2);
    assertThat(
            jefferson
                .divideAtRatio(sizes("A 3000000000", "B 2"), Claimant.MOST, SeatTerms.LISTS)
                .seats()
                .values())
        .containsExactly(1, 0);
  }

  @Test
  void priorities_are_compared_exactly_where_a_double_would_not_do() {
    Priority large = new Priority(9_000_000_000_000_000_000L, 999_999_999_999L);
    Priority larger = new Priority(9_000_000_000_000_000_001L, 999_999_999_999L);
    assertThat(large.value()).isEqualTo(larger.value());
    assertThat(large).isLessThan(larger);
    assertThat(new Priority(7, 2).value()).isEqualTo(3.5);
    assertThat(new Priority(7, 0).value()).isInfinite();
  }
}
