package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;

/** Which law, census or label is in force in which year: its first and its last count. */
class YearsOfLawsTest {
  private static final ElectionRecord RECORD = TheRecord.record();

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "ME, 1968, false",
    "ME, 1972, true",
    "ME, 2024, true",
    "NE, 1988, false",
    "NE, 1992, true",
    "MI, 1888, false",
    "MI, 1892, true",
    "MI, 1896, false",
    "OH, 1892, false",
  })
  void electors_by_district(String state, int election, boolean byDistrict) {
    assertThat(RECORD.findElectorLaw(state, election).map(ElectorLaw::state))
        .isEqualTo(Optional.of(state).filter(s -> byDistrict));
  }

  @Test
  void only_maine_and_nebraska_list_their_districts() {
    assertThat(RECORD.electorLaws())
        .filteredOn(ElectorLaw::listsDistricts)
        .extracting(ElectorLaw::state)
        .containsExactly("ME", "NE");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1790, JEFFERSON",
    "1830, JEFFERSON",
    "1840, WEBSTER",
    "1850, HAMILTON",
    "1890, HAMILTON",
    "1900, WEBSTER",
    "1910, WEBSTER",
    "1920, ",
    "1930, WEBSTER",
    "1940, HILL",
    "2020, HILL",
    "1780, ",
    "1789, ",
    "1795, ",
    "2024, ",
  })
  void the_method_by_which_the_house_was_apportioned(int census, ApportionmentMethod method) {
    assertThat(RECORD.findApportionmentLaw(census).map(ApportionmentLaw::method))
        .isEqualTo(Optional.ofNullable(method));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "1800, OH, true",
    "1800, VA, false",
    "1910, AZ, true",
    "1910, NM, true",
    "1850, CA, false"
  })
  void states_admitted_after_their_census(int census, String state, boolean later) {
    assertThat(RECORD.findApportionmentLaw(census).orElseThrow().isAdmittedLater(state))
        .isEqualTo(later);
  }

  @ParameterizedTest
  @ValueSource(ints = {1790, 1800, 1920, 2020, 2030})
  void a_census_is_taken_every_ten_years(int year) {
    assertThat(Census.isDue(year)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1780, 1789, 1791, 1999})
  void and_in_no_other_year(int year) {
    assertThat(Census.isDue(year)).isFalse();
  }

  @Test
  void every_election_follows_from_one_census_and_the_two_at_either_end_of_it_count() {
    for (Election election : RECORD.elections()) {
      assertThat(RECORD.censuses())
          .filteredOn(c -> c.appliesTo(election.year()))
          .as("%d", election.year())
          .hasSize(1);
    }
    Census tenth = RECORD.censuses().stream().filter(c -> c.census() == 1880).findFirst().get();
    assertThat(IntStream.rangeClosed(1876, 1900).filter(tenth::appliesTo))
        .startsWith(1884)
        .endsWith(1888);
  }

  @Test
  void tennessee_had_its_seat_of_admission_from_1796_to_1800() {
    SeatChange change =
        RECORD.seatChanges().stream().filter(c -> c.state().equals("TN")).findFirst().get();
    assertThat(List.of(1792, 1796, 1800, 1804).stream().map(change::appliesTo))
        .containsExactly(false, true, true, false);
  }

  @Test
  void a_standing_caveat_holds_in_its_first_year_and_in_its_last() {
    StandingCaveat caveat =
        RECORD.standingCaveats().stream()
            .filter(c -> c.id().equals("1832-1860-no-popular-vote"))
            .findFirst()
            .get();
    assertThat(List.of(1828, 1832, 1848, 1860, 1864).stream().map(caveat::isOf))
        .containsExactly(false, true, true, true, false);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "Progressive, 1908, ",
    "Progressive, 1912, progressive-1912",
    "Progressive, 1916, progressive-1912",
    "Progressive, 1920, ",
    "Progressive, 1924, progressive-1924",
    "Progressive, 1948, progressive-1948",
    "Progressive, 1952, progressive-1948",
    "Progressive, 1956, ",
    "American, 1856, american",
    "American, 1920, american-1920",
    "Independent, 1980, independent-anderson-1980",
    "Independent, 1984, independent",
    "Independent, 1992, independent-perot-1992",
    "Whig, 1840, whig",
    "Whig, 1788, whig",
    "No Such Party, 1840, ",
  })
  void the_party_that_a_label_meant(String label, int year, String id) {
    assertThat(RECORD.findParty(label, year).map(Party::id)).isEqualTo(Optional.ofNullable(id));
  }

  @ParameterizedTest(name = "from {0} to {1}: in {2} {3}")
  @CsvSource({
    "1912, , 1908, false",
    "1912, , 1912, true",
    "1912, , 2024, true",
    ", 1916, 1789, true",
    ", 1916, 1916, true",
    ", 1916, 1920, false",
    ", , 1912, false",
  })
  void a_label_may_be_dated_on_one_side_only(Integer from, Integer to, int year, boolean dated) {
    Party party =
        new Party(
            "party",
            "Party",
            optional(from),
            optional(to),
            "Party",
            true,
            OptionalInt.empty(),
            OptionalInt.empty(),
            List.of(),
            Optional.empty(),
            new Provenance(List.of(), Optional.empty(), List.of()));
    assertThat(party.isDatedFor(year)).isEqualTo(dated);
    assertThat(party.isUndated()).isEqualTo(from == null && to == null);
  }

  private static OptionalInt optional(Integer year) {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
