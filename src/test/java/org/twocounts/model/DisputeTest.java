package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.Dispute.SourceValue;
import org.twocounts.model.StateDistricts.DistrictVote;
import org.twocounts.model.StateDistricts.Remainder;

class DisputeTest {
  private static final SourceValue LEIP = value("LEIP", 100);
  private static final SourceValue UCSB = value("UCSB", 90);
  private static final SourceValue BOTH = value("CLERK", 100, 80);

  private static SourceValue value(String source, long... votes) {
    return new SourceValue(
        source,
        Optional.empty(),
        false,
        LongStream.of(votes).boxed().toList(),
        OptionalLong.empty(),
        Optional.empty());
  }

  private static Dispute dispute(DisputedField field, SourceValue... values) {
    return new Dispute(
        1880,
        "NY",
        Optional.of("Ann"),
        field,
        OptionalLong.of(100),
        Optional.empty(),
        List.of(values),
        "why");
  }

  private static CandidateResult row(OptionalLong votes) {
    return new CandidateResult(
        "Ann",
        Optional.empty(),
        votes,
        votes.isPresent() ? PopularStatus.COUNTED : PopularStatus.NONE,
        5,
        Optional.empty(),
        List.of("LEIP"),
        List.of("NARA"),
        Optional.empty());
  }

  @Test
  void a_source_is_asked_for_all_that_it_says_and_each_source_is_named_once() {
    Dispute dispute = dispute(DisputedField.POPULAR_VOTES, LEIP, UCSB, BOTH, value("UCSB", 80));
    assertThat(dispute.valuesOf("UCSB")).containsExactly(UCSB, value("UCSB", 80));
    assertThat(dispute.valuesOf("NARA")).isEmpty();
    assertThat(dispute.attestedBy(100)).containsExactly("LEIP", "CLERK");
    assertThat(dispute.contradictedBy(100)).containsExactly("UCSB", "CLERK");
    assertThat(dispute.contradictedBy(80)).containsExactly("LEIP", "UCSB", "CLERK");
  }

  @Test
  void disputes_are_found_by_year_place_person_and_figure_the_first_of_several() {
    Dispute popular = dispute(DisputedField.POPULAR_VOTES, LEIP, UCSB);
    Dispute electoral = dispute(DisputedField.ELECTORAL_VOTES, value("NARA", 5), value("UCSB", 4));
    DisputeIndex index =
        DisputeIndex.of(
            List.of(popular, electoral, dispute(DisputedField.POPULAR_VOTES, UCSB)),
            Lineages.of(List.of()));
    assertThat(index.find(1880, "NY", "Ann", DisputedField.POPULAR_VOTES)).contains(popular);
    assertThat(index.find(1880, "NY", "Ann", DisputedField.ELECTORAL_VOTES)).contains(electoral);
    assertThat(index.find(1884, "NY", "Ann", DisputedField.POPULAR_VOTES)).isEmpty();
    assertThat(index.find(1880, "NY", "Bob", DisputedField.POPULAR_VOTES)).isEmpty();
    assertThat(index.find(1880, "ME", "Ann", DisputedField.POPULAR_VOTES)).isEmpty();
    assertThat(index.popularVotes(1880, "NY", row(OptionalLong.of(100))))
        .contains(new Attestation(List.of("LEIP"), List.of("UCSB"), List.of("LEIP")));
    assertThat(index.popularVotes(1880, "NY", row(OptionalLong.empty()))).isEmpty();
    assertThat(index.electoralVotes(1880, "NY", row(OptionalLong.empty()), 5))
        .isEqualTo(new Attestation(List.of("NARA"), List.of("UCSB"), List.of("NARA")));
  }

  @Test
  void every_dispute_of_the_record_about_a_candidate_is_found() {
    ElectionRecord record = TheRecord.record();
    DisputeIndex index = DisputeIndex.of(record);
    assertThat(record.disputes())
        .filteredOn(d -> d.candidate().isPresent())
        .isNotEmpty()
        .allMatch(d -> index.find(d.year(), d.unit(), d.candidate().get(), d.field()).isPresent());
  }

  @Test
  void a_source_whose_copies_another_record_names_is_no_second_witness_any_more() {
    Source silent = source(Optional.empty(), false);
    Source telling =
        source(Optional.of(new SourceCopies(List.of("LEIP"), List.of(1880), "it says so")), true);
    Source both = silent.copyingAs(telling);
    assertThat(both).isEqualTo(telling);
    Lineages lineages = Lineages.of(List.of(both));
    assertThat(lineages.witnesses(1884, List.of("LEIP", "WIKIPEDIA"))).containsExactly("LEIP");
    assertThat(lineages.witnesses(1880, List.of("LEIP", "WIKIPEDIA")))
        .containsExactly("LEIP", "WIKIPEDIA");
    assertThat(lineages.printsOther("WIKIPEDIA")).isTrue();
  }

  private static Source source(Optional<SourceCopies> copies, boolean printsOther) {
    return new Source(
        "WIKIPEDIA",
        "an encyclopaedia",
        Optional.empty(),
        Optional.empty(),
        "cited so",
        Optional.empty(),
        SourceKind.TERTIARY,
        copies,
        printsOther,
        false,
        List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, false",
    "53, false, false",
    "85, true, true",
    "86, true, true",
    "99, true, false"
  })
  void members_at_large_stand_beside_others_or_alone(
      String district, boolean atLarge, boolean beside) {
    DistrictVote vote = new DistrictVote(district, 2, 1, OptionalLong.empty(), 3, Optional.empty());
    assertThat(vote.isAtLarge()).isEqualTo(atLarge);
    assertThat(vote.isOneOfSeveralAtLarge()).isEqualTo(beside);
    StateDistricts state =
        new StateDistricts(
            1960,
            "NY",
            "CLERK",
            new Remainder(0, 0, OptionalLong.empty(), 0),
            Optional.empty(),
            List.of());
    assertThat(state.withDistricts(List.of(vote)).districts()).containsExactly(vote);
    assertThat(state.withDistricts(List.of(vote)).withDistricts(List.of())).isEqualTo(state);
  }
}
