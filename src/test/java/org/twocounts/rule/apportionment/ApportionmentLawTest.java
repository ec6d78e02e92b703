package org.twocounts.rule.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twocounts.rule.apportionment.ApportionmentMethod.HILL;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.rule.apportionment.ApportionmentLaw.Adjustment;

class ApportionmentLawTest {
  static java.util.stream.Stream<ApportionmentLaw> laws() {
    return TheCensuses.years().stream().flatMap(year -> ApportionmentLaw.of(year).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("laws")
  void the_law_of_a_census_gives_every_seat_of_the_record(ApportionmentLaw law) {
    LawfulSeats lawful = LawfulSeats.of(law, TheCensuses.count(law.census()));
    assertThat(lawful.seats()).isEqualTo(TheCensuses.seats(law.census()));
    assertThat(lawful.byMethod().tie()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("laws")
  void without_its_adjustments_the_method_alone_does_not_give_them(ApportionmentLaw law) {
    Map<String, Integer> missing = new TreeMap<>(TheCensuses.seats(law.census()));
    LawfulSeats.of(law, TheCensuses.count(law.census()))
        .byMethod()
        .seats()
        .forEach((state, seats) -> missing.merge(state, -seats, Integer::sum));
    missing.values().removeIf(difference -> difference == 0);
    Map<String, Integer> adjusted = new TreeMap<>();
    for (Adjustment adjustment : law.adjustments()) {
      adjusted.put(adjustment.state(), adjustment.seats());
    }
    assertThat(missing).isEqualTo(adjusted);
  }

  @Test
  void every_census_of_the_record_has_a_law_but_the_enumeration_of_1789() {
    assertThat(laws().map(ApportionmentLaw::census))
        .containsExactlyElementsOf(
            TheCensuses.years().stream().filter(year -> year != 1789).toList());
  }

  @Test
  void the_act_of_1941_holds_for_every_census_to_come() {
    assertThat(ApportionmentLaw.of(2030)).map(ApportionmentLaw::method).contains(HILL);
    assertThat(ApportionmentLaw.of(2031)).isEmpty();
    assertThat(ApportionmentLaw.former()).noneMatch(law -> law.method() == HILL);
  }

  @ParameterizedTest(name = "{0}: {1} seats")
  @CsvSource({
    "1790, 105", "1800, 142", "1810, 182", "1820, 213", "1830, 240", "1840, 223", "1850, 234",
    "1860, 241", "1870, 292", "1880, 325", "1890, 356", "1900, 386", "1910, 435", "1930, 435",
    "2020, 435",
  })
  void the_house_of_each_decade(int census, int house) {
    ApportionmentLaw law = ApportionmentLaw.of(census).orElseThrow();
    assertThat(LawfulSeats.of(law, TheCensuses.count(census)).house()).isEqualTo(house);
  }

  @ParameterizedTest(name = "{0}: {1} agrees")
  @CsvSource({"1880, WEBSTER", "1890, WEBSTER", "1900, HILL", "1930, HILL", "1840, HAMILTON"})
  void another_method_that_gives_the_same_house(int census, ApportionmentMethod method) {
    Map<String, Integer> seats = TheCensuses.seats(census);
    int house = seats.values().stream().mapToInt(Integer::intValue).sum();
    Allotment allotment =
        method.divide(TheCensuses.count(census).states(), house, SeatTerms.STATES);
    assertThat(new TreeMap<>(allotment.seats())).isEqualTo(seats);
  }

  @Test
  void by_major_fractions_the_386th_seat_of_1900_is_Iowas_and_not_Nebraskas() {
    Allotment webster =
        ApportionmentMethod.WEBSTER.divide(TheCensuses.count(1900).states(), 386, SeatTerms.STATES);
    assertThat(webster.of("IA")).isEqualTo(12);
    assertThat(webster.of("NE")).isEqualTo(5);
    assertThat(TheCensuses.seats(1900)).containsEntry("IA", 11).containsEntry("NE", 6);
  }

  @Test
  void no_law_followed_the_census_of_1920() {
    assertThat(ApportionmentLaw.of(1920)).isEmpty();
  }
}
