package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;

class CaveatWordingTest {
  @ParameterizedTest(name = "{0} {3}")
  @CsvSource({
    "1824, DE GA LA NY SC VT, , {stateCount} of {allStates}, 6 of 24",
    "1824, DE GA LA NY SC VT, , {electors} of {allElectors}!, 71 of 261!",
    "1828, DE SC, , in {states}, in de and sc",
    "1864, MS TX VA, , {electorsAllotted}, 23",
    "1864, LA TN, , {refused} electors refused, 17 electors refused",
    "1872, AR GA LA, , {refused}, 17",
    "1872, GA, , {refused}, 3",
    "1872, '', Horace Greeley, {freed}, 63",
    "1872, MO, Horace Greeley, {freed}, 15",
    "1876, FL LA OR SC, , {disputed}, 20",
    "1876, OR, , {disputed}, 1",
    "1948, '', Strom Thurmond, {electoralVotes} for {candidate}, 39 for Strom Thurmond",
    "1948, '', , {electoralVotes}{candidate}, 0",
    "1948, '', , without placeholders, without placeholders",
    "1948, '', , a } and a { too, a } and a { too",
    "1828, SC, , '{ {states} }', '{ sc }'",
    "1828, SC, , '} {states}', '} sc'",
  })
  void figures_are_those_of_the_record(
      int year, String states, String candidate, String wording, String said) {
    StandingCaveat caveat =
        caveat(states.isEmpty() ? List.of() : List.of(states.split(" ", -1)), candidate);
    assertThat(
            CaveatWording.of(
                wording, caveat, TheRecord.election(year), code -> code.toLowerCase(Locale.ROOT)))
        .isEqualTo(said);
  }

  @Test
  void a_placeholder_that_is_not_known_is_named_and_refused() {
    String wording = "{states} had {seats} and {people}";
    assertThat(CaveatWording.unknownPlaceholder(wording)).contains("seats");
    assertThat(CaveatWording.unknownPlaceholder("{states} and {electors}")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CaveatWording.of(
                    wording, caveat(List.of("SC"), null), TheRecord.election(1828), c -> c))
        .withMessage("no placeholder {seats}");
  }

  @Test
  void wordings_that_take_figures_are_told_from_those_that_take_none() {
    assertThat(CaveatWording.hasPlaceholder("in {states}")).isTrue();
    assertThat(CaveatWording.hasPlaceholder("votes of some states only")).isFalse();
    assertThat(CaveatWording.placeholders())
        .isSorted()
        .hasSize(11)
        .allMatch(name -> CaveatWording.unknownPlaceholder("{" + name + "}").isEmpty());
  }

  private static StandingCaveat caveat(List<String> states, String candidate) {
    return new StandingCaveat(
        "a-caveat",
        1789,
        2024,
        states,
        CaveatGround.NO_POPULAR_VOTE,
        Optional.ofNullable(candidate),
        List.of(CaveatMeasure.ELECTORS),
        "brief",
        "full",
        new Provenance(List.of(), Optional.empty(), List.of()));
  }
}
