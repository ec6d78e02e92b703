package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
  static Stream<List<? extends Labelled>> choices() {
    return Stream.<Labelled[]>of(
            Absence.Kind.values(),
            ApportionmentMethod.values(),
            CaveatGround.values(),
            CaveatMeasure.values(),
            Confidence.values(),
            DecidedBy.values(),
            DisputedField.values(),
            ElectorMethod.values(),
            IrregularKind.values(),
            NameBearer.values(),
            NameKind.values(),
            Office.values(),
            PopularStatus.values(),
            PopularVoteCoverage.values(),
            SourceKind.values(),
            VotingRule.values())
        .map(Arrays::asList);
  }

  @ParameterizedTest
  @MethodSource("choices")
  void a_label_is_one_word_of_files_and_stands_for_one_choice(List<? extends Labelled> choices) {
    assertThat(choices.stream().map(Labelled::label))
        .doesNotHaveDuplicates()
        .allMatch(label -> label.matches("[a-z]+([-A-Z][a-z]+)*"));
  }

  @Test
  void a_ground_is_said_in_words_that_years_can_follow() {
    assertThat(Stream.of(CaveatGround.values()).map(CaveatGround::inShort))
        .doesNotHaveDuplicates()
        .allMatch(words -> words.matches("[a-z ,]+"));
  }

  @ParameterizedTest
  @CsvSource({"HAMILTON, Hamilton", "HILL, Hill", "DEAN, Dean"})
  void a_method_bears_the_name_of_its_proposer(ApportionmentMethod method, String proposer) {
    assertThat(method.proposer()).isEqualTo(proposer);
  }

  @Test
  void turnout_methods_votes_and_electors_are_said_of_single_states() {
    assertThat(Stream.of(CaveatMeasure.values()).filter(CaveatMeasure::isOfStates))
        .containsExactly(
            CaveatMeasure.STATE_VOTES,
            CaveatMeasure.ELECTORS,
            CaveatMeasure.TURNOUT,
            CaveatMeasure.METHODS);
  }

  @Test
  void democratic_republicans_are_no_democrats_and_every_party_has_its_label() {
    assertThat(Stream.of(MajorParty.values()).map(MajorParty::label))
        .containsExactly(
            "Democratic",
            "Republican",
            "Whig",
            "Democratic-Republican",
            "Federalist",
            "National Republican");
    assertThat(Stream.of(MajorParty.values()))
        .allMatch(party -> MajorParty.of(party.label()).orElseThrow() == party);
  }
}
