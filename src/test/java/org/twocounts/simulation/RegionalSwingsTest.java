package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;

class RegionalSwingsTest {

  /**
   * By hand: means 2, 8 and 5.6; SSB = 2 · 3.6² + 3 · 2.4² = 43.2, SSW = 2 + 8 = 10, MSW = 10/3, n0
   * = 5 − 13/5 = 2.4.
   */
  @Test
  void two_regions_of_two_and_three_states() {
    RegionalSwings apart =
        RegionalSwings.of(
            List.of(
                MadeUpSwings.swing(
                    0, 5, Map.of("CT", 1.0, "ME", 3.0, "NJ", 6.0, "NY", 8.0, "PA", 10.0))),
            CensusRegions::of);
    assertThat(apart.observations()).isEqualTo(5);
    assertThat(apart.stateVariance()).isCloseTo(10.0 / 3, within(1e-12));
    assertThat(apart.regionalVariance()).isCloseTo((43.2 - 10.0 / 3) / 2.4, within(1e-12));
    assertThat(apart.explained()).isCloseTo(1 - (10.0 / 3) / (53.2 / 4), within(1e-12));
    assertThat(apart.residuals())
        .extracting(RegionalSwings.Residual::points)
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b))
        .containsExactly(-2 * Math.sqrt(1.5), 0.0, 2 * Math.sqrt(1.5), -Math.sqrt(2), Math.sqrt(2));
  }

  @Test
  void a_state_alone_in_its_region_gives_no_residual() {
    RegionalSwings apart =
        RegionalSwings.of(
            List.of(MadeUpSwings.swing(0, 0, Map.of("CT", 1.0, "ME", 3.0, "NJ", 6.0))),
            CensusRegions::of);
    assertThat(apart.residuals())
        .extracting(RegionalSwings.Residual::state)
        .containsExactly("CT", "ME");
  }

  @Test
  void one_region_cannot_be_told_from_the_nation() {
    RegionalSwings apart =
        RegionalSwings.of(
            List.of(MadeUpSwings.swing(0, 0, Map.of("AA", 1.0, "BB", 3.0))), CensusRegions::of);
    assertThat(apart.regionalVariance()).isZero();
    assertThat(apart.stateVariance()).isEqualTo(2);
  }

  @Test
  void what_all_states_share_is_neither_a_regions_nor_a_states() {
    RegionalSwings apart =
        RegionalSwings.of(
            List.of(MadeUpSwings.swing(0, 9, Map.of("CT", 7.0, "ME", 7.0, "NJ", 7.0, "NY", 7.0))),
            CensusRegions::of);
    assertThat(apart.regionalVariance()).isZero();
    assertThat(apart.stateVariance()).isZero();
  }

  @Test
  void nine_divisions_explain_more_than_four_regions() {
    List<PastSwing> all = PastSwings.of(TheRecord.record()).swings();
    assertThat(RegionalSwings.of(all, CensusRegions::division).explained())
        .isCloseTo(0.49, within(0.005));
    assertThat(RegionalSwings.of(all, CensusRegions::region).explained())
        .isCloseTo(0.42, within(0.005));
  }
}
