package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twocounts.model.AnElection.anElection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;

class ElectionTest {
  private static final Election THREE_STATES =
      anElection()
          .party("Ann", "Whig")
          .state("AA", 5, "Ann 60 Bob 40 Other 3")
          .state("BB", 3, "Bob 20 Ann 10")
          .legislature("CC", "Ann 2")
          .irregular("AA", IrregularKind.FAITHLESS, 1, "Ann", "Cy")
          .irregular("BB", IrregularKind.ABSTAINED, 1, "Bob", "")
          .build();

  @Test
  void states_and_candidacies_are_found_by_name_and_nobody_else_is() {
    assertThat(THREE_STATES.findState("BB").map(StateResult::electorsAppointed)).contains(3);
    assertThat(THREE_STATES.findState("ZZ")).isEmpty();
    assertThat(THREE_STATES.findCandidacy("Bob").map(Candidacy::candidate)).contains("Bob");
    assertThat(THREE_STATES.findCandidacy("Zoe")).isEmpty();
    assertThat(THREE_STATES.partyOf("Ann")).contains("Whig");
    assertThat(THREE_STATES.partyOf("Bob")).isEmpty();
    assertThat(THREE_STATES.isOfParty("Ann", "Whig")).isTrue();
    assertThat(THREE_STATES.isOfParty("Ann", "Democratic")).isFalse();
    assertThat(THREE_STATES.isOfParty("Bob", "Whig")).isFalse();
    assertThat(THREE_STATES.isPerson("Ann")).isTrue();
    assertThat(THREE_STATES.isPerson("Other")).isFalse();
    assertThat(TheRecord.election(1960).isPerson("Unpledged electors")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1824, false",
    "1860, false",
    "1868, false",
    "1872, true",
    "1876, false",
    "1880, true",
    "2024, true",
  })
  void from_1872_the_people_voted_everywhere_but_in_colorado_in_1876(int year, boolean is) {
    assertThat(TheRecord.election(year).hasVotesEverywhere()).isEqualTo(is);
  }

  @Test
  void states_that_took_no_part_need_no_popular_vote() {
    Election war = TheRecord.election(1864);
    assertThat(war.hasVotesEverywhere()).isTrue();
    assertThat(war.states()).anyMatch(s -> !s.tookPart() && !s.hasPopularVote());
  }

  @ParameterizedTest
  @CsvSource({"1960, false", "1964, true", "2024, true"})
  void the_capital_has_appointed_electors_since_1964(int year, boolean is) {
    assertThat(TheRecord.election(year).withCapital()).isEqualTo(is);
  }

  @Test
  void places_of_states_that_chose_none_are_no_irregular_electors() {
    Election war = TheRecord.election(1864);
    assertThat(war.irregularElectorsChosen()).isEqualTo(war.irregularElectors());
    Election without = anElection().irregular("BB", IrregularKind.ABSENT, 1, "", "").build();
    assertThat(without.irregularElectorsChosen()).hasSize(1);
    Election early = TheRecord.election(1789);
    assertThat(early.irregularElectors()).extracting(i -> i.state().get()).contains("NY");
    assertThat(early.irregularElectorsChosen())
        .isNotEmpty()
        .extracting(i -> i.state().get())
        .doesNotContain("NY", "NC", "RI");
  }

  @Test
  void electoral_votes_of_a_state_are_those_of_the_state_and_its_districts() {
    StateResult maine = TheRecord.election(2016).findState("ME").orElseThrow();
    assertThat(maine.electoralVotes("Hillary Clinton")).isEqualTo(3);
    assertThat(maine.electoralVotes("Donald Trump")).isEqualTo(1);
    assertThat(maine.electoralVotes("Zoe")).isZero();
    assertThat(maine.allResults().count()).isGreaterThan(maine.results().size());
    assertThat(maine.findResult("Gary Johnson")).isPresent();
    assertThat(maine.findResult("Zoe")).isEmpty();
  }

  @Test
  void another_count_of_a_state_leaves_its_electors_and_its_districts() {
    StateResult maine = TheRecord.election(2016).findState("ME").orElseThrow();
    StateResult recounted = maine.withResults(maine.results().subList(0, 1), 7);
    assertThat(recounted.totalPopularVotes()).hasValue(7);
    assertThat(recounted.results()).hasSize(1);
    assertThat(recounted.withResults(maine.results(), maine.totalPopularVotes().getAsLong()))
        .isEqualTo(maine);
  }

  @Test
  void states_that_congress_refused_took_no_part_but_had_chosen() {
    Election war = TheRecord.election(1864);
    assertThat(war.states().stream().filter(StateResult::wasRefused).map(StateResult::state))
        .containsExactly("LA", "TN");
    assertThat(war.states().stream().filter(s -> !s.tookPart()))
        .hasSize(war.states().size() - war.statesParticipating());
  }

  @Test
  void other_electors_make_another_majority_and_leave_out_who_is_of_no_state_that_appoints() {
    List<StateResult> fewer =
        List.of(
            THREE_STATES.states().get(0),
            THREE_STATES.states().get(1).withElectors(0, List.of(), List.of()));
    Election changed = THREE_STATES.withElectorsOf(fewer);
    assertThat(changed.electorsAppointed()).isEqualTo(5);
    assertThat(changed.majority()).isEqualTo(3);
    assertThat(changed.irregularElectors()).extracting(i -> i.state().get()).containsExactly("AA");
    assertThat(THREE_STATES.withElectorsOf(THREE_STATES.states())).isEqualTo(THREE_STATES);
  }

  @Test
  void a_majority_that_the_record_prints_stays_while_as_many_are_appointed() {
    Election first = TheRecord.election(1789);
    assertThat(first.withStates(first.states(), first.candidacies())).isEqualTo(first);
    Election cut = first.withStates(first.states().subList(0, 2), List.of());
    assertThat(cut.states()).hasSize(2);
    assertThat(cut.candidacies()).isEmpty();
    assertThat(cut.majority()).isEqualTo(first.majority());
  }

  @Test
  void alabama_in_1960_may_be_counted_in_several_ways_of_which_one_is_used() {
    Election election = TheRecord.election(1960);
    assertThat(election.defaultAttribution().map(Attribution::name)).contains("pledged-elector");
    assertThat(election.findAttribution("slate").map(Attribution::isDefault)).contains(false);
    assertThat(election.findAttribution("by-lot")).isEmpty();
    assertThat(TheRecord.election(1964).defaultAttribution()).isEmpty();
    assertThat(
            Stream.of("pledged-elector", "none-to-kennedy")
                .map(name -> new Attribution(name, Optional.empty(), false, List.of()).words()))
        .containsExactly("pledged elector", "none to kennedy");
    assertThat(new Attribution("slate", Optional.of("as a slate"), false, List.of()).words())
        .isEqualTo("as a slate");
  }

  @Test
  void an_elector_may_be_told_by_state_pledge_and_ticket() {
    Election election =
        anElection()
            .state("AA", 5, "Ann 60 Bob 40")
            .irregular("AA", IrregularKind.FAITHLESS, 1, "Ann", "Cy")
            .unpledged("AA", 1, "Bob", "Bob")
            .unpledged("AA", 1, "Bob", "Ann")
            .unpledged("AA", 1, "", "Ann")
            .build();
    List<IrregularElectors> electors = election.irregularElectors();
    assertThat(electors).allMatch(i -> i.isOf("AA")).noneMatch(i -> i.isOf("BB"));
    assertThat(electors.stream().map(i -> i.wasPledgedTo("Ann")))
        .containsExactly(true, false, false, false);
    assertThat(electors.stream().map(IrregularElectors::votedForTheirTicket))
        .containsExactly(false, true, false, false);
  }
}
