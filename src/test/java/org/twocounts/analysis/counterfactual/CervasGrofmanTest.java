package org.twocounts.analysis.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.StateDistricts.DistrictVote;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;

/** Table 2 of Cervas and Grofman 2019, and what explains where it differs from the record. */
class CervasGrofmanTest {
  private static final String TABLE =
      "/org/twocounts/analysis/counterfactual/cervas-grofman-2019-table-2.csv";
  private static final String DIFFERING =
      "/org/twocounts/analysis/counterfactual/cervas-grofman-2019-differing.csv";

  private static double percent(ElectionRecord record, int year, String definition) {
    CervasGrofman column = CervasGrofman.find(definition).orElseThrow();
    return 100 * column.democraticShare(record, year).value();
  }

  @ParameterizedTest(name = "{0} {1}: {2} %")
  @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
  void their_table_is_reproduced(int year, String definition, double published, double tolerance) {
    assertThat(percent(TheRecord.record(), year, definition))
        .isCloseTo(published, within(tolerance));
  }

  @ParameterizedTest(name = "{0} {1}: {2} %, not {3} %")
  @CsvFileSource(resources = DIFFERING, numLinesToSkip = 1)
  void seven_rows_differ(int year, String definition, double published, double ours) {
    assertThat(percent(TheRecord.record(), year, definition)).isCloseTo(ours, within(0.0005));
    assertThat(ours).isNotCloseTo(published, within(0.1));
  }

  /** Their file of populations has 39,864 people in the Territory of Colorado in 1870. */
  @ParameterizedTest(name = "{0}: {1} %")
  @CsvSource({"1876, 51.799", "1880, 40.326"})
  void with_the_people_of_the_territory_of_Colorado_the_weights_of_1870_agree(
      int year, double published) {
    ElectionRecord record = Records.withPopulation(TheRecord.record(), 1870, "CO", 39_864);
    assertThat(percent(record, year, "population")).isCloseTo(published, within(0.0005));
  }

  @Test
  void without_one_of_Carters_districts_1976_agrees() {
    long withBonus = electors(1976, "district");
    long withoutBonus = electors(1976, "district no-bonus");
    assertThat(100.0 * (withBonus - 1) / (538 - 1)).isCloseTo(49.907, within(0.0005));
    assertThat(100.0 * (withoutBonus - 1) / (436 - 1)).isCloseTo(50.575, within(0.0005));
  }

  /** Their file gives the fourth district of Connecticut 107,884 to 136,600 for the Republican. */
  @ParameterizedTest(name = "{0}: {1} %")
  @CsvSource({"district, 48.885", "district no-bonus, 47.936"})
  void with_their_votes_of_one_district_of_Connecticut_2012_agrees(
      String definition, double published) {
    assertThat(percent(withTheirConnecticut(), 2012, definition))
        .isCloseTo(published, within(0.0005));
  }

  private static ElectionRecord withTheirConnecticut() {
    List<StateDistricts> districts =
        TheRecord.record().districts().stream()
            .map(
                s ->
                    s.year() == 2012 && s.state().equals("CT")
                        ? new StateDistricts(
                            s.year(),
                            s.state(),
                            s.source(),
                            s.remainder(),
                            s.note(),
                            s.districts().stream().map(CervasGrofmanTest::theirs).toList())
                        : s)
            .toList();
    return Records.withDistricts(TheRecord.record(), districts);
  }

  private static DistrictVote theirs(DistrictVote vote) {
    return vote.district().equals("4")
        ? new DistrictVote("4", 107_884, 136_600, vote.other(), vote.total(), Optional.empty())
        : vote;
  }

  /**
   * Their rows of 2000 are on the lines of 2002, so that seats are those of the next census. There
   * the rows of Florida add up to 2,912,645 votes for Gore and 2,912,233 for Bush, so that Gore has
   * its two statewide electors too: 22 units instead of 21.
   */
  @Test
  void on_the_lines_of_2000_Gore_led_ten_districts_more_and_one_state_less() {
    long statewide = electors(2000, "district") - electors(2000, "district no-bonus");
    long theirs = Math.round(0.44981 * 538);
    long theirDistricts = Math.round(0.45413 * 436);
    assertThat(electors(2000, "district no-bonus") - theirDistricts).isEqualTo(10);
    assertThat(statewide).isEqualTo(2 * 21);
    assertThat(theirs - theirDistricts).isEqualTo(2 * 22);
  }

  private static long electors(int year, String definition) {
    CervasGrofman column = CervasGrofman.find(definition).orElseThrow();
    Counterfactual found = Counterfactual.of(TheRecord.record(), year, Scenario.of(column.plan()));
    String democrat = PartyCandidates.of(found.election()).first();
    return found.find(democrat).orElseThrow().electors().numerator().longValueExact();
  }

  @Test
  void every_elector_of_the_table_finds_an_owner() {
    for (int year : List.of(1876, 1892, 1948, 1960, 1968, 2016)) {
      for (CervasGrofman column : CervasGrofman.COLUMNS.subList(1, 8)) {
        Counterfactual found =
            Counterfactual.of(TheRecord.record(), year, Scenario.of(column.plan()));
        assertThat(found.awards())
            .as("%s %s", year, column.definition())
            .allMatch(award -> award.unawarded().equals(Rational.ZERO))
            .extracting(StateAward::state)
            .doesNotHaveDuplicates();
      }
    }
  }
}
