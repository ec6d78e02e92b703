package org.twocounts.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.apportionment.CensusCount;
import org.twocounts.rule.apportionment.Claimant;

class ElectorUnitsTest {
  private static final RecordNames NAMES = new RecordNames(TheRecord.record());

  private static String read(int year, String given) {
    return read(TheRecord.record(), year, given);
  }

  private static String read(ElectionRecord record, int year, String given) {
    return new ElectorUnits(NAMES, record, record.getElection(year)).read(given);
  }

  @ParameterizedTest
  @CsvSource({
    "OH, OH",
    "ohio, OH",
    "New Hampshire, NH",
    "ME-2, ME-2",
    "me-02, ME-2",
    "Maine 2, ME-2",
    "Maine2, ME-2",
    "Maine-1, ME-1",
    "ME - 1, ME-1",
    "Nebraska 003, NE-3",
    "DC, DC",
  })
  void a_state_or_a_district_in_the_words_of_a_user(String given, String unit) {
    assertThat(read(2016, given)).isEqualTo(unit);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016|ME-3|no unit "ME-3" chose electors in 2016: ME has ME-1, ME-2, and ME for its electors at large
          2016|ME-0|no unit "ME-0" chose electors in 2016: ME has ME-1, ME-2, and ME for its electors at large
          2016|ME-AL|no unit "ME-AL" chose electors in 2016: ME has ME-1, ME-2, and ME for its electors at large
          2016|Ohio 1|no unit "OH-1" chose electors in 2016: OH chose all of its electors alike; districts choose electors in ME since 1972 and in NE since 1992
          1864|VA-1|no unit "VA-1" chose electors in 1864: districts choose electors in ME since 1972 and in NE since 1992
          1892|MI-1|no unit "MI-1" chose electors in 1892: the record holds no votes by the districts of MI; name MI
          """)
  void what_chose_no_electors_is_refused_with_what_did(int year, String given, String message) {
    assertThatThrownBy(() -> read(year, given))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage(message);
  }

  @Test
  void a_record_without_laws_of_districts_says_so() {
    ElectionRecord lawless = TheRecord.record().withElectorLaws(List.of());
    assertThatThrownBy(() -> read(lawless, 1960, "ME-1"))
        .hasMessage(
            "no unit \"ME-1\" chose electors in 1960: ME chose all of its electors alike; the"
                + " record has no law of choosing electors by district");
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "20000, 20000", "wyoming, 3"})
  void a_house_that_gives_each_state_a_seat_is_divided(String words, int seats) {
    assertThat(HouseWords.seats(words, count(1840))).isEqualTo(seats);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1    | 1840 | --house 1: 1 seats are too few for the 2 states of the census of 1840
          1    | 0    | --house 1: 1 seats are too few for the 2 states of the table
          per=1| 1840 | --house per=1: 300,000: a House has at most 20,000 seats
          none | 1840 | --house "none" is no size of House; use a number, cube-root, wyoming or per=500000
          """)
  void a_house_that_is_too_small_or_too_large_is_refused(String words, int census, String message) {
    assertThatThrownBy(() -> HouseWords.seats(words, count(census)))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage(message);
  }

  private static CensusCount count(int census) {
    return new CensusCount(
        census, List.of(new Claimant("AA", 200_000), new Claimant("BB", 100_000)), List.of());
  }
}
