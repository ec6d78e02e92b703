package org.twocounts.rule.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseSizeTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "435, 435",
    "20000, 20000",
    "cube-root, 691",
    "wyoming, 573",
    "per=500000, 662",
    "per=1, 331108434"
  })
  void a_size_as_it_is_written_and_the_house_of_2020_that_it_makes(String size, int seats) {
    HouseSize read = HouseSize.parse(size);
    assertThat(read.label()).isEqualTo(size);
    assertThat(read.seats(TheCensuses.count(2020))).isEqualTo(seats);
    assertThat(read.number())
        .isEqualTo(size.matches("\\d+") ? OptionalInt.of(seats) : OptionalInt.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "per=", "per=0", "per=x", "0435", "1234567890", "house"})
  void what_is_no_size_is_refused(String size) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HouseSize.parse(size))
        .withMessage(
            "\"" + size + "\" is no size of House; use a number, cube-root, wyoming or per=500000");
  }

  @Test
  void a_house_has_at_most_twenty_thousand_seats() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HouseSize.parse("20001"))
        .withMessage("20,001: a House has at most 20,000 seats");
    assertThat(HouseSize.parse("per=20001").label()).isEqualTo("per=20001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HouseSize.OnePer(0))
        .withMessage("one representative per 0");
  }

  @ParameterizedTest(name = "{0} people, one per {1}")
  @CsvSource({"14, 10, 1", "15, 10, 2", "4, 10, 0", "5, 10, 1", "3000000000, 1, 2147483647"})
  void seats_are_to_the_nearest_and_a_half_makes_one_more(long people, long per, int seats) {
    assertThat(new HouseSize.OnePer(per).seats(of(people))).isEqualTo(seats);
  }

  @Test
  void a_smallest_state_without_people_counts_as_one_person() {
    CensusCount count =
        new CensusCount(1, List.of(new Claimant("AA", 0), new Claimant("BB", 7)), List.of());
    assertThat(new HouseSize.Wyoming().seats(count)).isEqualTo(7);
  }

  private static CensusCount of(long people) {
    return new CensusCount(1, List.of(new Claimant("AA", people)), List.of());
  }
}
