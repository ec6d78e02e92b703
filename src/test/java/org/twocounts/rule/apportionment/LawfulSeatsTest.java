package org.twocounts.rule.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.ApportionmentLaw;
import org.twocounts.model.ApportionmentLaw.Adjustment;
import org.twocounts.model.ApportionmentMethod;

/** The laws of the record against its seats: the law's method and adjustments give every one. */
class LawfulSeatsTest {
  static List<Integer> counted() {
    return TheCensuses.years().stream()
        .filter(year -> !TheCensuses.count(year).states().isEmpty())
        .toList();
  }

  private static LawfulSeats lawful(int census) {
    return LawfulSeats.of(TheCensuses.law(census), TheCensuses.count(census));
  }

  @ParameterizedTest
  @MethodSource("counted")
  void the_law_of_a_census_gives_every_seat_of_the_record(int census) {
    LawfulSeats lawful = lawful(census);
    assertThat(lawful.seats()).isEqualTo(TheCensuses.seats(census));
    assertThat(lawful.byMethod().tie()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("counted")
  void without_its_adjustments_the_method_alone_does_not_give_them(int census) {
    Map<String, Integer> missing = new TreeMap<>(TheCensuses.seats(census));
    lawful(census)
        .byMethod()
        .seats()
        .forEach((state, seats) -> missing.merge(state, -seats, Integer::sum));
    missing.values().removeIf(difference -> difference == 0);
    Map<String, Integer> adjusted = new TreeMap<>();
    for (Adjustment adjustment : TheCensuses.law(census).adjustments()) {
      adjustment.states().forEach(state -> adjusted.put(state, adjustment.seats()));
    }
    assertThat(missing).isEqualTo(adjusted);
  }

  @Test
  void the_act_of_1941_holds_for_every_census_since_and_to_come() {
    ApportionmentLaw inForce = TheCensuses.law(2020);
    assertThat(inForce.method()).isEqualTo(ApportionmentMethod.HILL);
    assertThat(TheCensuses.law(1940)).isEqualTo(inForce);
    assertThat(TheCensuses.law(2030)).isEqualTo(inForce);
    assertThat(inForce.appliesTo(2031)).isFalse();
    assertThat(TheCensuses.law(1930)).isNotEqualTo(inForce);
  }

  @Test
  void a_law_is_not_applied_to_the_census_of_another() {
    assertThatThrownBy(() -> LawfulSeats.of(TheCensuses.law(1890), TheCensuses.count(1900)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Act of 7 February 1891, 26 Stat. 735 for the census of 1900");
  }

  @ParameterizedTest(name = "{0}: {1} seats")
  @CsvSource({
    "1790, 105", "1800, 142", "1810, 182", "1820, 213", "1830, 240", "1840, 223", "1850, 234",
    "1860, 241", "1870, 292", "1880, 325", "1890, 356", "1900, 386", "1910, 435", "1930, 435",
    "2020, 435",
  })
  void the_house_of_each_decade(int census, int house) {
    assertThat(lawful(census).house()).isEqualTo(house);
  }

  @ParameterizedTest(name = "{0}: {1} agrees")
  @CsvSource({"1880, WEBSTER", "1890, WEBSTER", "1900, HILL", "1930, HILL", "1840, HAMILTON"})
  void another_method_that_gives_the_same_house(int census, ApportionmentMethod method) {
    Map<String, Integer> seats = TheCensuses.seats(census);
    int house = seats.values().stream().mapToInt(Integer::intValue).sum();
    Allotment allotment =
        SeatDivision.by(method).divide(TheCensuses.count(census).states(), house, SeatTerms.STATES);
    assertThat(new TreeMap<>(allotment.seats())).isEqualTo(seats);
  }

  @Test
  void by_major_fractions_the_386th_seat_of_1900_is_Iowas_and_not_Nebraskas() {
    Allotment webster =
        SeatDivision.by(ApportionmentMethod.WEBSTER)
            .divide(TheCensuses.count(1900).states(), 386, SeatTerms.STATES);
    assertThat(webster.of("IA")).isEqualTo(12);
    assertThat(webster.of("NE")).isEqualTo(5);
    assertThat(TheCensuses.seats(1900)).containsEntry("IA", 11).containsEntry("NE", 6);
  }

  @Test
  void no_law_followed_the_census_of_1920() {
    assertThat(TheRecord.record().findApportionmentLaw(1920)).isEmpty();
  }
}
