package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.Dispute;
import org.twocounts.model.DisputedField;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

class FigureEvidenceTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "1876, UCSB LEIP WIKIPEDIA, UCSB LEIP",
    "1876, LEIP WIKIPEDIA, LEIP",
    "1880, LEIP WIKIPEDIA, LEIP WIKIPEDIA",
    "1824, LEIP WIKIPEDIA, LEIP WIKIPEDIA",
    "1908, UCSB WIKIPEDIA, UCSB WIKIPEDIA",
    "1800, WIKIPEDIA, WIKIPEDIA",
    "2016, FEC CLERK WIKIPEDIA, FEC CLERK",
    "2016, FEC WIKIPEDIA, FEC",
    "1876, GENERAL-KNOWLEDGE, ''",
    "2028, MY-STATE WIKIPEDIA, MY-STATE WIKIPEDIA",
  })
  void copies_are_no_second_witness(int year, String sources, String witnesses) {
    assertThat(String.join(" ", Lineages.witnesses(year, List.of(sources.split(" ")))))
        .isEqualTo(witnesses);
  }

  @Test
  void what_the_record_calls_confirmed_has_two_witnesses_and_what_it_calls_single_has_one() {
    List<String> otherwise = new ArrayList<>();
    for (Election election : TheRecord.record().elections()) {
      for (StateResult state : election.states()) {
        for (CandidateResult result : state.results()) {
          int witnesses = Lineages.witnesses(election.year(), result.popularSources()).size();
          boolean fits =
              switch (result.confidence().orElse(Confidence.DERIVED)) {
                case CONFIRMED -> witnesses >= 2;
                case SINGLE, OFFICIAL -> witnesses == 1;
                case DISPUTED, DERIVED -> true;
              };
          if (!fits) {
            otherwise.add(election.year() + " " + state.state() + " " + result.candidate());
          }
        }
      }
    }
    assertThat(otherwise).isEmpty();
  }

  @Test
  void a_disputed_figure_keeps_all_values_and_the_reason() {
    FigureEvidence kennedy =
        evidence(1960, "AL").stream()
            .filter(f -> f.candidate().equals(Optional.of("John F. Kennedy")))
            .filter(f -> f.figure() == DisputedField.POPULAR_VOTES)
            .findFirst()
            .orElseThrow();
    assertThat(kennedy.value()).isEqualTo(OptionalLong.of(318_303));
    assertThat(kennedy.witnesses()).containsExactly("UCSB", "LEIP");
    Dispute dispute = kennedy.dispute().orElseThrow();
    assertThat(dispute.values())
        .extracting(v -> v.source() + " " + v.values())
        .contains("UCSB [324050, 318303]", "CLERK [324050]", "LEIP [318303]");
    assertThat(dispute.reason()).contains("the best elector pledged to Kennedy had 318,303 votes");
    assertThat(kennedy.cites("CLERK")).isTrue();
    assertThat(kennedy.cites("FEC")).isFalse();
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
        TheRecord.record().disputes().stream().filter(d -> d.year() == year).toList());
  }
}
