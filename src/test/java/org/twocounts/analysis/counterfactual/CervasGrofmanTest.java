package org.twocounts.analysis.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;

/** The conventions of Cervas and Grofman 2019; their figures are among the published results. */
class CervasGrofmanTest {

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
  void a_row_holds_the_columns_that_are_defined_each_as_if_alone() {
    for (int year : List.of(1868, 1948, 2016)) {
      Map<String, Rational> row = CervasGrofman.democraticShares(TheRecord.record(), year);
      assertThat(row).hasSize(year < 1952 ? 8 : 10);
      row.forEach(
          (definition, share) ->
              assertThat(share)
                  .isEqualTo(
                      CervasGrofman.find(definition)
                          .orElseThrow()
                          .democraticShare(TheRecord.record(), year)));
    }
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
