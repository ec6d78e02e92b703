package org.twocounts.classroom.hunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.TheRecord;
import org.twocounts.classroom.Clue;
import org.twocounts.classroom.EveryHandout;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.HuntAnswer;
import org.twocounts.classroom.HuntSheet;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.classroom.kind.Unit;

@WholeGallery
class HuntTest {
  @Test
  void no_word_of_a_clue_names_an_answer() {
    EveryHandout.hunts()
        .flatMap(hunt -> hunt.clues().stream())
        .forEach(
            clue -> {
              String words = clue.question() + " " + clue.where();
              for (HuntAnswer answer : clue.answers()) {
                assertThat(words)
                    .doesNotContain(answer.name())
                    .doesNotContain(answer.name().replaceAll("[,(].*", "").strip());
              }
            });
  }

  @Test
  void each_level_has_many_kinds_of_clues_and_all_together_more_than_sixteen() {
    for (Level level : Level.values()) {
      assertThat(kinds(level)).hasSizeGreaterThan(16);
    }
    Set<String> all = ClueKinds.ALL.stream().map(ClueKind::id).collect(Collectors.toSet());
    Set<String> drawn = new HashSet<>();
    List.of(Level.values()).forEach(level -> drawn.addAll(kinds(level)));
    drawn.addAll(ofAState("SC", 1848));
    drawn.addAll(ofAState("VA", 1789));
    drawn.addAll(ofAState("CA", 1852));
    assertThat(drawn).isEqualTo(all);
  }

  private static Set<String> kinds(Level level) {
    return EveryHandout.hunts()
        .filter(hunt -> hunt.level() == level)
        .flatMap(hunt -> hunt.clues().stream())
        .map(Clue::kind)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ofAState(String code, int from) {
    Focus focus =
        new Focus(TheRecord.record().findState(code), OptionalInt.of(from), OptionalInt.empty());
    return new HuntMaker(TheRecord.record(), focus)
        .makeUpTo(Topic.YOUR_STATE, Level.COLLEGE, 12, 1).clues().stream()
            .map(Clue::kind)
            .collect(Collectors.toSet());
  }

  @Test
  void the_same_seed_hunts_the_same_and_sheets_vary_their_kinds() {
    HuntMaker again = new HuntMaker(TheRecord.record(), Focus.NONE);
    for (HuntSheet hunt : EveryHandout.hunts().toList()) {
      assertThat(hunt.clues().stream().map(Clue::kind).distinct().count())
          .as("%s %s", hunt.topic(), hunt.level())
          .isGreaterThanOrEqualTo(3);
      if (hunt.seed() == 7) {
        assertThat(again.make(hunt.topic(), hunt.level(), hunt.size(), 7)).isEqualTo(hunt);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void nothing_stands_or_falls_by_rounding(Level level) {
    Bound bound = Bound.less(Unit.PERCENT, 40);
    BigDecimal forty = bound.thresholds().get(0);
    assertThat(bound.fits(new ExactFigure(3_999, 100), forty)).isTrue();
    assertThat(bound.fits(ExactFigure.of(40), forty)).isFalse();
    assertThat(bound.isClear(new ExactFigure(39_999, 1_000), forty, level)).isFalse();
    assertThat(bound.isClear(new ExactFigure(3_977, 100), forty, level))
        .isEqualTo(level != Level.MIDDLE_SCHOOL);
    assertThat(bound.isClear(ExactFigure.of(35), forty, level)).isTrue();
    assertThat(
            Bound.atLeast(Unit.SEATS, 5).isClear(ExactFigure.of(5), BigDecimal.valueOf(5), level))
        .isTrue();
  }

  @Test
  void years_asked_for_bound_the_hunt() {
    Focus focus = new Focus(Optional.empty(), OptionalInt.of(1900), OptionalInt.of(1948));
    HuntSheet hunt =
        new HuntMaker(TheRecord.record(), focus).make(Topic.MARGINS, Level.COLLEGE, 6, 1);
    assertThat(hunt.ground())
        .isEqualTo("Where a clue names no other year, hunt in the elections from 1900 to 1948.");
    assertThat(hunt.clues())
        .flatExtracting(Clue::answers)
        .allSatisfy(
            answer ->
                assertThat(answer.command().replaceAll("[^0-9]", "")).isBetween("1900", "1948"));
  }

  @Test
  void a_state_is_hunted_from_its_first_election_on() {
    Focus focus =
        new Focus(TheRecord.record().findState("HI"), OptionalInt.empty(), OptionalInt.empty());
    HuntSheet hunt =
        new HuntMaker(TheRecord.record(), focus).make(Topic.YOUR_STATE, Level.COLLEGE, 6, 1);
    assertThat(hunt.ground())
        .isEqualTo("Where a clue names no other year, hunt in the elections from 1960 to 2024.");
    assertThat(hunt.caveats()).noneMatch(sentence -> sentence.contains("18"));
  }
}
