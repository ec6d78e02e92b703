package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.twocounts.model.Confidence;
import org.twocounts.model.Dispute;
import org.twocounts.model.DisputedField;
import org.twocounts.model.Election;
import org.twocounts.model.Lineages;

class FigureEvidenceTest {

  @Test
  void a_disputed_figure_keeps_all_values_and_the_reason() {
    FigureEvidence kennedy =
        evidence(1960, "AL").stream()
            .filter(f -> f.candidate().equals(Optional.of("John F. Kennedy")))
            .filter(f -> f.figure() == DisputedField.POPULAR_VOTES)
            .findFirst()
            .orElseThrow();
    assertThat(kennedy.value()).isEqualTo(OptionalLong.of(318_303));
    assertThat(kennedy.sources()).containsExactly("UCSB", "LEIP", "WIKIPEDIA");
    assertThat(kennedy.attestation().contradictedBy()).containsExactly("UCSB", "CLERK");
    assertThat(kennedy.witnesses()).containsExactly("LEIP");
    Dispute dispute = kennedy.dispute().orElseThrow();
    assertThat(dispute.values())
        .extracting(v -> v.source() + " " + v.values())
        .contains("UCSB [324050, 318303]", "CLERK [324050]", "LEIP [318303]");
    assertThat(dispute.reason()).contains("the best elector pledged to Kennedy had 318,303 votes");
    assertThat(kennedy.cites("CLERK")).isTrue();
    assertThat(kennedy.cites("FEC")).isFalse();
  }

  @Test
  void a_source_with_two_readings_stands_on_both_sides() {
    FigureEvidence mcgovern =
        evidence(1972, "MO").stream()
            .filter(f -> f.candidate().equals(Optional.of("George McGovern")))
            .findFirst()
            .orElseThrow();
    assertThat(mcgovern.sources()).containsExactly("CLERK", "LEIP", "WIKIPEDIA");
    assertThat(mcgovern.attestation().contradictedBy()).containsExactly("UCSB", "CLERK");
    assertThat(mcgovern.confidence()).contains(Confidence.DISPUTED);
    assertThat(mcgovern.dispute().orElseThrow().valuesOf("CLERK"))
        .extracting(v -> v.reading().orElseThrow() + " " + v.values())
        .containsExactly("as first transcribed [697147]", "table read by machine [698531]");
  }

  @Test
  void what_is_disputed_about_a_state_as_a_whole_is_evidence_too() {
    assertThat(evidence(1876, "CA"))
        .filteredOn(f -> f.candidate().isEmpty())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.figure()).isEqualTo(DisputedField.TOTAL_POPULAR_VOTES);
              assertThat(f.sources()).containsExactly("UCSB", "LEIP");
              assertThat(f.confidence()).contains(Confidence.DISPUTED);
            });
  }

  @Test
  void under_another_attribution_that_is_the_reason() {
    Election election =
        Attributions.apply(
            TheRecord.election(1960),
            TheRecord.election(1960).findAttribution("proportional").orElseThrow());
    assertThat(evidence(election, "AL"))
        .filteredOn(f -> f.value().equals(OptionalLong.of(147_295)))
        .extracting(FigureEvidence::reason)
        .containsExactly(Optional.of("attribution proportional"));
  }

  @Test
  void electoral_votes_are_attested_as_popular_votes_are() {
    assertThat(evidence(1876, "LA"))
        .filteredOn(f -> f.figure() == DisputedField.ELECTORAL_VOTES)
        .extracting(FigureEvidence::confidence)
        .containsExactly(Optional.of(Confidence.CONFIRMED));
  }

  private static List<FigureEvidence> evidence(int year, String state) {
    return evidence(TheRecord.election(year), state);
  }

  private static List<FigureEvidence> evidence(Election election, String state) {
    int year = election.year();
    return FigureEvidence.of(
        year,
        election.findState(state).orElseThrow(),
        TheRecord.record().disputes().stream().filter(d -> d.year() == year).toList(),
        Lineages.of(TheRecord.record().sources()));
  }
}
