package org.twocounts.classroom.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.Split;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.Splits;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.Level;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;

/** What exercises are made of, against what the analysis finds. */
class MaterialTest {
  private static final ElectionRecord RECORD = TheRecord.record();
  private static final Set<Integer> SPLIT_YEARS =
      Splits.find(RECORD, SplitDefinition.TOOK_OFFICE, false).splits().stream()
          .map(Split::year)
          .collect(Collectors.toSet());

  private final Material material = new Material(RECORD, Focus.NONE);

  @Test
  void an_election_is_a_split_if_the_analysis_calls_it_one() {
    assertThat(RECORD.elections())
        .allSatisfy(
            election ->
                assertThat(material.isSplit(election))
                    .as("%s", election.year())
                    .isEqualTo(SPLIT_YEARS.contains(election.year())));
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void the_splits_of_a_level_are_all_that_its_elections_hold(Level level) {
    List<Election> splits = material.splits(level);
    assertThat(splits)
        .isNotEmpty()
        .isEqualTo(
            material.elections(level).stream()
                .filter(e -> SPLIT_YEARS.contains(e.year()))
                .toList());
    for (int seed = 0; seed < 30; seed++) {
      assertThat(splits).contains(material.splitOrNot(true, level, new Dice(seed)));
      assertThat(SPLIT_YEARS)
          .doesNotContain(material.splitOrNot(false, level, new Dice(seed)).year());
    }
  }

  /** The youngest are not asked about splits whose popular vote can be credited two ways. */
  @Test
  void splits_are_asked_about_from_the_first_on() {
    assertThat(material.elections(Level.COLLEGE))
        .extracting(Election::year)
        .containsAll(SPLIT_YEARS);
  }

  @Test
  void years_that_hold_no_split_have_none() {
    Focus focus = new Focus(Focus.NONE.state(), OptionalInt.of(1892), OptionalInt.of(1996));
    Material between = new Material(RECORD, focus);
    assertThat(between.splits(Level.COLLEGE)).isEmpty();
    Election any = between.splitOrNot(true, Level.COLLEGE, new Dice(1));
    assertThat(between.elections(Level.COLLEGE)).contains(any);
  }

  /** Of 1872 nothing is asked: the electors of a candidate who had died voted for many. */
  @Test
  void all_elections_with_votes_of_the_nation_are_asked_about_but_one() {
    List<Integer> years =
        RECORD.elections().stream()
            .filter(e -> e.popularVote() == PopularVoteCoverage.NATIONAL)
            .map(Election::year)
            .filter(year -> year != 1872)
            .toList();
    assertThat(material.elections(Level.COLLEGE)).extracting(Election::year).isEqualTo(years);
    for (Level level : Level.values()) {
      assertThat(material.elections(level))
          .allMatch(e -> e.year() >= level.firstElection() || SPLIT_YEARS.contains(e.year()))
          .allMatch(e -> level != Level.MIDDLE_SCHOOL || e.attributions().isEmpty());
    }
  }

  @Test
  void of_a_state_those_are_asked_about_in_which_it_voted() {
    for (State state : RECORD.states()) {
      Material home = new Material(RECORD, Focus.NONE.on(state));
      assertThat(home.elections(Level.COLLEGE))
          .isEqualTo(
              material.elections(Level.COLLEGE).stream()
                  .filter(e -> hasVoted(state.state(), e))
                  .toList());
      assertThat(home.state()).contains(state);
      assertThat(RECORD.states()).filteredOn(s -> home.isToAsk(s.state())).containsExactly(state);
      for (Election election : home.elections(Level.COLLEGE)) {
        assertThat(home.statesToAsk(election))
            .extracting(StateResult::state)
            .containsExactly(state.state());
      }
    }
  }

  @Test
  void states_that_voted_are_those_with_votes() {
    for (Election election : RECORD.elections()) {
      assertThat(Material.voting(election))
          .extracting(StateResult::state)
          .isEqualTo(
              election.states().stream()
                  .map(StateResult::state)
                  .filter(state -> hasVoted(state, election))
                  .toList());
    }
  }

  private static boolean hasVoted(String state, Election election) {
    return election
        .findState(state)
        .filter(s -> s.absence().isEmpty() && s.totalPopularVotes().isPresent())
        .isPresent();
  }

  @Test
  void years_that_are_chosen_are_asked_about_at_every_level_and_their_censuses_alone() {
    Material chosen =
        new Material(
            RECORD, new Focus(Optional.empty(), OptionalInt.of(1892), OptionalInt.of(1908)));
    assertThat(chosen.areYearsChosen()).isTrue();
    assertThat(material.areYearsChosen()).isFalse();
    assertThat(chosen.record().elections())
        .extracting(Election::year)
        .containsExactly(1892, 1896, 1900, 1904, 1908);
    assertThat(chosen.record().apportionment().stream().map(Apportionment::census).distinct())
        .containsExactlyInAnyOrder(1890, 1900);
    for (Level level : Level.values()) {
      assertThat(chosen.isAskedOf(1892, level)).isTrue();
      assertThat(chosen.isCensusOf(1890, level)).isTrue();
      assertThat(material.isAskedOf(level.firstElection(), level)).isTrue();
      assertThat(material.isAskedOf(level.firstElection() - 1, level)).isFalse();
      assertThat(RECORD.censuses())
          .allSatisfy(
              census ->
                  assertThat(material.isCensusOf(census.census(), level))
                      .isEqualTo(census.lastElection() >= level.firstElection()));
    }
  }

  @Test
  void a_name_stands_in_a_sentence_and_a_title_in_a_table() {
    assertThat(material.nameOf("DC")).isEqualTo("the District of Columbia");
    assertThat(material.titleOf("DC")).isEqualTo("District of Columbia");
    assertThat(material.nameOf("ME")).isEqualTo("Maine");
    assertThat(material.titleOf("ME-2")).isEqualTo("Maine, district 2");
    assertThat(material.nameOf("XX")).isEqualTo("XX");
    assertThat(material.titleOf("XX")).isEqualTo("XX");
  }

  @Test
  void a_state_tipped_as_often_as_the_analysis_finds_it_tipping() {
    Map<String, Long> times =
        material.elections(Level.COLLEGE).stream()
            .flatMap(e -> tipping(e).stream())
            .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));
    assertThat(times).hasSizeGreaterThan(5);
    for (State state : RECORD.states()) {
      assertThat(material.timesTipping(state.state()))
          .as(state.name())
          .isEqualTo(times.getOrDefault(state.state(), 1L).intValue());
    }
  }

  private static Optional<String> tipping(Election election) {
    try {
      return Optional.of(
          TippingPoint.of(election, TippingOptions.STANDARD).tipping().get(0).unit());
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  @Test
  void what_is_found_once_is_not_sought_again() {
    List<PresidentsCounts> none = material.presidentsCounts(List::of);
    assertThat(none).isEmpty();
    List<HomeElection> found = List.of();
    assertThat(material.homeElections("a", () -> found)).isSameAs(found);
    assertThat(
            material.homeElections(
                "a",
                () -> {
                  throw new IllegalStateException("sought again");
                }))
        .isSameAs(found);
  }
}
