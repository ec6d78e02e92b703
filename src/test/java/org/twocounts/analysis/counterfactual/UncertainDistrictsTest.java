package org.twocounts.analysis.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.model.AnElection;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.StateDistricts.DistrictVote;
import org.twocounts.model.StateDistricts.Remainder;
import org.twocounts.rule.ByDistrict;

/** A district is uncertain where the votes that its table lacks could turn it. */
class UncertainDistrictsTest {
  private static final long MISSING = 10;

  @ParameterizedTest(name = "led by {0}, with 10 missing")
  @CsvSource({"9, true", "10, true", "11, false"})
  void a_district_led_by_no_more_than_is_missing_is_uncertain(long lead, boolean uncertain) {
    List<DistrictVote> districts = List.of(district("1", 500, 100), district("2", 200, 200 + lead));
    ElectionRecord record =
        AnElection.recordOf(
                AnElection.anElection()
                    .in(2000)
                    .party("Ann", "Democratic")
                    .party("Bob", "Republican")
                    .state("AA", 4, "Ann " + (700 + MISSING) + " Bob " + (300 + lead))
                    .build())
            .withDistricts(
                List.of(
                    new StateDistricts(
                        2000,
                        "AA",
                        "test",
                        new Remainder(MISSING, 0, OptionalLong.of(0), MISSING),
                        Optional.empty(),
                        districts)));
    Optional<String> said =
        Counterfactual.of(record, 2000, new Scenario(Plan.of(new ByDistrict()), List.of()))
            .caveats()
            .stream()
            .filter(c -> c.startsWith("Approximate"))
            .findFirst();
    assertThat(said.isPresent()).isEqualTo(uncertain);
    said.ifPresent(words -> assertThat(words).contains("1 of 2 districts"));
  }

  private static DistrictVote district(String number, long democratic, long republican) {
    return new DistrictVote(
        number,
        democratic,
        republican,
        OptionalLong.of(0),
        democratic + republican,
        Optional.empty());
  }
}
