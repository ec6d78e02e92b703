package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.twocounts.model.Dispute.SourceValue;

class AttestationTest {
  private static final Lineages LINEAGES =
      Lineages.of(
          List.of(
              source("CLERK", SourceKind.OFFICIAL, "", false),
              source("LEIP", SourceKind.COMPILATION, "", false),
              source("MEDSL", SourceKind.SCHOLARLY, "CLERK", true),
              source("WIKIPEDIA", SourceKind.TERTIARY, "LEIP", false)));
  private static final long USED = 1000;

  @Test
  void two_independent_sources_confirm_whatever_a_third_says() {
    assertThat(confidence(List.of("UCSB", "LEIP"), value("CLERK", 900)))
        .contains(Confidence.CONFIRMED);
  }

  @Test
  void one_source_that_another_contradicts_is_disputed_be_it_official_or_not() {
    assertThat(confidence(List.of("LEIP"), value("UCSB", 900))).contains(Confidence.DISPUTED);
    assertThat(confidence(List.of("CLERK"), value("LEIP", 900))).contains(Confidence.DISPUTED);
  }

  @Test
  void one_source_alone_is_official_or_single() {
    assertThat(confidence(List.of("CLERK", "MEDSL"))).contains(Confidence.OFFICIAL);
    assertThat(confidence(List.of("LEIP", "WIKIPEDIA"))).contains(Confidence.SINGLE);
    assertThat(confidence(List.of())).isEmpty();
  }

  @Test
  void a_remark_in_words_contradicts_nothing() {
    SourceValue silent =
        new SourceValue(
            "UCSB",
            Optional.empty(),
            false,
            List.of(),
            OptionalLong.empty(),
            Optional.of("no votes for this person"));
    assertThat(confidence(List.of("LEIP"), silent)).contains(Confidence.SINGLE);
  }

  @Test
  void a_source_with_two_readings_attests_and_contradicts_and_is_no_witness() {
    Attestation both =
        attestation(List.of("CLERK", "LEIP"), reading("CLERK", 900), reading("CLERK", USED));
    assertThat(both.attestedBy()).containsExactly("CLERK", "LEIP");
    assertThat(both.contradictedBy()).containsExactly("CLERK");
    assertThat(both.witnesses()).containsExactly("LEIP");
  }

  @Test
  void one_line_of_two_does_not_contradict_their_sum() {
    SourceValue line =
        new SourceValue(
            "CLERK",
            Optional.of("one line"),
            true,
            List.of(900L),
            OptionalLong.empty(),
            Optional.empty());
    Attestation whole = attestation(List.of("CLERK", "LEIP"), line, reading("CLERK", USED));
    assertThat(whole.contradictedBy()).isEmpty();
    assertThat(whole.witnesses()).containsExactly("CLERK", "LEIP");
    assertThat(attestation(List.of("LEIP"), line).contradictedBy()).containsExactly("CLERK");
  }

  @Test
  void a_remainder_is_derived_until_a_source_prints_it() {
    assertThat(attestation(List.of("LEIP", "UCSB")).confidence(true, LINEAGES))
        .contains(Confidence.DERIVED);
    assertThat(attestation(List.of("LEIP", "MEDSL")).confidence(true, LINEAGES))
        .contains(Confidence.CONFIRMED);
    assertThat(attestation(List.of("MEDSL")).confidence(true, LINEAGES))
        .contains(Confidence.DERIVED);
  }

  private static Optional<Confidence> confidence(List<String> named, SourceValue... values) {
    return attestation(named, values).confidence(false, LINEAGES);
  }

  private static Attestation attestation(List<String> named, SourceValue... values) {
    Dispute dispute =
        new Dispute(
            2000,
            "NY",
            Optional.of("Adams"),
            DisputedField.POPULAR_VOTES,
            OptionalLong.of(USED),
            Optional.empty(),
            List.of(values),
            "why");
    return Attestation.of(LINEAGES, 2000, USED, named, Optional.of(dispute));
  }

  private static Source source(String id, SourceKind kind, String copied, boolean printsOther) {
    return new Source(
        id,
        id,
        Optional.empty(),
        Optional.empty(),
        id,
        Optional.empty(),
        kind,
        Optional.of(copied)
            .filter(c -> !c.isEmpty())
            .map(c -> new SourceCopies(List.of(c), List.of(), "it says so")),
        printsOther,
        false,
        List.of());
  }

  private static SourceValue value(String source, long votes) {
    return new SourceValue(
        source, Optional.empty(), false, List.of(votes), OptionalLong.empty(), Optional.empty());
  }

  private static SourceValue reading(String source, long votes) {
    return new SourceValue(
        source,
        Optional.of("reading of " + votes),
        false,
        List.of(votes),
        OptionalLong.empty(),
        Optional.empty());
  }
}
