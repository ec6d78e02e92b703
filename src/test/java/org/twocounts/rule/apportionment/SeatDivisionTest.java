package org.twocounts.rule.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
    Allotment allotment =
        SeatDivision.by(ApportionmentMethod.HAMILTON).divide(FIVE, 26, SeatTerms.STATES);
    for (Claimant claimant : FIVE) {
      assertThat(
              allotment.trace().stream()
                  .filter(award -> award.to().equals(claimant.name()))
                  .mapToInt(SeatAward::seats)
                  .sum())
          .isEqualTo(allotment.of(claimant.name()));
    }
  }

  @Test
  void a_small_house_sets_aside_those_at_the_minimum() {
    Allotment allotment =
        SeatDivision.by(ApportionmentMethod.HAMILTON)
            .divide(sizes("A 900", "B 60", "C 50", "D 40"), 5, SeatTerms.STATES);
    assertThat(allotment.seats().values()).containsExactly(2, 1, 1, 1);
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
    assertThatThrownBy(() -> new Claimant("A", -1)).hasMessageContaining("A: -1 is not within");
  }

  @Test
  void priorities_are_compared_exactly_where_a_double_would_not_do() {
    Priority large = new Priority(9_000_000_000_000_000_000L, 999_999_999_999L);
    Priority larger = new Priority(9_000_000_000_000_000_001L, 999_999_999_999L);
    assertThat(large.value()).isEqualTo(larger.value());
    assertThat(large).isLessThan(larger);
  }
}
