package org.twocounts.claim.literature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;

class ReproductionTest {
  private static final List<PublishedResult> PUBLISHED = PublishedResults.read();
  private static final List<Reproduction> ALL = Reproduction.all(TheRecord.record(), PUBLISHED);

  @Test
  void no_published_result_differs_without_a_reason() {
    assertThat(ALL)
        .filteredOn(r -> r.agreement() == Agreement.DIFFERS)
        .extracting(r -> r.result().id())
        .isEmpty();
  }

  @Test
  void results_are_carried_once_each_with_their_citation() {
    assertThat(PUBLISHED).hasSize(132);
    assertThat(PUBLISHED).extracting(PublishedResult::id).doesNotHaveDuplicates();
    assertThat(PUBLISHED).allSatisfy(r -> assertThat(r.citation()).isNotBlank());
  }

  @Test
  void differences_are_few_and_named() {
    Map<String, Agreement> differing =
        ALL.stream()
            .filter(r -> r.agreement() != Agreement.AGREES)
            .filter(r -> r.agreement() != Agreement.NOT_COMPUTED)
            .collect(Collectors.toMap(r -> r.result().id(), Reproduction::agreement));

    assertThat(differing)
        .containsOnly(
            Map.entry("cg2019-1876-population", Agreement.EXPLAINED),
            Map.entry("cg2019-1880-population", Agreement.EXPLAINED),
            Map.entry("cg2019-1976-district-no-bonus", Agreement.EXPECTED),
            Map.entry("cg2019-2000-district", Agreement.EXPECTED),
            Map.entry("cg2019-2000-district-no-bonus", Agreement.EXPECTED),
            Map.entry("cg2019-2012-district", Agreement.EXPECTED),
            Map.entry("cg2019-2012-district-no-bonus", Agreement.EXPECTED),
            Map.entry("banzhaf-voter-ratio", Agreement.EXPLAINED));
  }

  @Test
  void a_wrong_figure_is_noticed() {
    assertThat(agreement(result("270", 0, Optional.empty()))).isEqualTo(Agreement.DIFFERS);
    assertThat(agreement(result("269", 0, Optional.empty()))).isEqualTo(Agreement.AGREES);
    assertThat(agreement(result("270", 1, Optional.empty()))).isEqualTo(Agreement.AGREES);
  }

  @Test
  void an_explanation_that_does_not_come_out_explains_nothing() {
    KnownDifference wrong =
        new KnownDifference(
            KnownDifference.Kind.EXPLAINED,
            "because",
            Optional.of(Call.parse("smallest-flip", "goal=deny")));
    assertThat(agreement(result("270", 0, Optional.of(wrong)))).isEqualTo(Agreement.DIFFERS);
  }

  @Test
  void an_explanation_must_be_computed() {
    assertThatThrownBy(
            () -> new KnownDifference(KnownDifference.Kind.EXPLAINED, "because", Optional.empty()))
        .hasMessage("explained without a computation: because");
  }

  @Test
  void what_has_no_computation_is_said_to_be_not_computed() {
    PublishedResult unknown =
        new PublishedResult(
            "x",
            "nobody",
            "anything",
            OptionalInt.of(2000),
            Call.parse("divination", ""),
            "voters",
            Figures.of(1),
            0,
            Optional.empty(),
            Optional.empty());
    Reproduction reproduction = Reproduction.all(TheRecord.record(), List.of(unknown)).get(0);
    assertThat(reproduction.agreement()).isEqualTo(Agreement.NOT_COMPUTED);
    assertThat(reproduction.difference()).isEmpty();
  }

  private static Agreement agreement(PublishedResult result) {
    return Reproduction.all(TheRecord.record(), List.of(result)).get(0).agreement();
  }

  private static PublishedResult result(
      String published, double tolerance, Optional<KnownDifference> difference) {
    return new PublishedResult(
        "florida",
        "FEC",
        "Smallest flip",
        OptionalInt.of(2000),
        Call.parse("smallest-flip", "goal=elect"),
        "voters",
        Figures.parse(published),
        tolerance,
        Optional.empty(),
        difference);
  }
}
