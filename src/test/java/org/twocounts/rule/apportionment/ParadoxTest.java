package org.twocounts.rule.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twocounts.model.ApportionmentMethod.HAMILTON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.apportionment.NewStatesParadox.SeatChange;

class ParadoxTest {
  /** C. W. Seaton, chief clerk of the Census Office, in a letter to Congress of 25 October 1881. */
  @Test
  void Alabama_has_eight_seats_in_a_house_of_299_and_seven_in_one_of_300() {
    assertThat(AlabamaParadox.find(TheCensuses.count(1880), HAMILTON, 280, 320))
        .contains(new AlabamaParadox(300, "AL", 8, 7));
  }

  @ParameterizedTest
  @EnumSource(ApportionmentMethod.class)
  void no_state_loses_a_seat_to_a_larger_house_under_a_method_that_is_said_to_be_monotone(
      ApportionmentMethod method) {
    assertThat(AlabamaParadox.find(TheCensuses.count(1880), method, 280, 320).isEmpty())
        .isEqualTo(SeatDivision.by(method).isHouseMonotone());
  }

  @Test
  void Maine_and_Colorado_lost_and_found_seats_as_the_house_of_1900_grew() {
    List<AlabamaParadox> found = AlabamaParadox.find(TheCensuses.count(1900), HAMILTON, 350, 400);
    assertThat(found).anyMatch(p -> p.state().equals("ME"));
    assertThat(found).contains(new AlabamaParadox(357, "CO", 3, 2));
  }

  @Test
  void North_Carolina_grew_more_than_Rhode_Island_and_lost_a_seat_to_it_in_1870() {
    List<PopulationParadox> found =
        PopulationParadox.find(TheCensuses.count(1860), TheCensuses.count(1870), HAMILTON, 435);
    assertThat(found).hasSize(1);
    PopulationParadox paradox = found.get(0);
    assertThat(paradox.loser().state()).isEqualTo("NC");
    assertThat(paradox.loser().seatsBefore()).isEqualTo(13);
    assertThat(paradox.loser().seats()).isEqualTo(12);
    assertThat(paradox.winner().state()).isEqualTo("RI");
    assertThat(paradox.winner().seats()).isEqualTo(3);
    assertThat(paradox.loser().growth()).isGreaterThan(paradox.winner().growth());
  }

  @Test
  void Alaska_joining_with_one_seat_would_have_moved_one_from_North_Dakota_to_Massachusetts() {
    assertThat(NewStatesParadox.find(TheCensuses.count(1960), HAMILTON, 435))
        .contains(
            new NewStatesParadox(
                435, "AK", 1, Map.of("MA", new SeatChange(12, 13), "ND", new SeatChange(2, 1))));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "7, 1", "8, 2", "26, 2", "27, 3", "999999999, 999", "1000000000, 1000"})
  void the_cube_root_is_the_largest_whole_number_whose_cube_the_people_reach(
      long people, int seats) {
    CensusCount count = new CensusCount(1, List.of(new Claimant("AA", people)), List.of());
    assertThat(new HouseSize.CubeRoot().seats(count)).isEqualTo(seats);
  }

  @Test
  void the_house_of_each_rule_of_size() {
    CensusCount count = TheCensuses.count(2020);
    assertThat(new HouseSize.Wyoming().seats(count)).isEqualTo(573);
    assertThat(new HouseSize.CubeRoot().seats(count)).isEqualTo(691);
    assertThat(new HouseSize.OnePer(500_000).seats(count)).isEqualTo(662);
    assertThat(new HouseSize.Fixed(435).seats(count)).isEqualTo(435);
  }
}
