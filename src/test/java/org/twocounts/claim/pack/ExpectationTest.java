package org.twocounts.claim.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.claim.measure.Unit;
import org.twocounts.claim.measure.Value;

class ExpectationTest {
  @ParameterizedTest(name = "{1} {0} {2}: {3}")
  @CsvSource({
    "EQUALS, 5, 5.0, true",
    "EQUALS, 5, 6, false",
    "AT_LEAST, 5, 5, true",
    "AT_LEAST, 4.9, 5, false",
    "AT_MOST, 5, 5, true",
    "AT_MOST, 5.1, 5, false",
    "MORE_THAN, 0.0001, 0, true",
    "MORE_THAN, 0, 0, false",
    "LESS_THAN, -1, 0, true",
    "LESS_THAN, 0, 0, false",
  })
  void a_figure_is_compared_exactly(
      Comparison comparison, BigDecimal found, BigDecimal expected, boolean met) {
    assertThat(new Expectation.Compared(comparison, expected).isMetBy(figure(found)))
        .isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({"-2.95, true", "-2.85, true", "-2.951, false", "2.9, false"})
  void a_figure_within_a_distance_may_touch_it(BigDecimal found, boolean met) {
    Expectation within = new Expectation.Within(new BigDecimal("-2.9"), new BigDecimal("0.05"));
    assertThat(within.isMetBy(figure(found))).isEqualTo(met);
  }

  @ParameterizedTest(name = "[{1}] {0} [{2}]: {3}")
  @CsvSource({
    "CONTAINS, a b c, c a, true",
    "CONTAINS, a b, c, false",
    "CONTAINS_EXACTLY, b a, a b, true",
    "CONTAINS_EXACTLY, a a b, a b, false",
    "CONTAINS_EXACTLY, a b c, a b, false",
    "ORDERED_AS, a b, a b, true",
    "ORDERED_AS, b a, a b, false",
    "ORDERED_AS, a b c, a b, false",
  })
  void a_list_stands_in_a_relation_to_another(
      ListRelation relation, String found, String expected, boolean met) {
    assertThat(new Expectation.Listed(relation, words(expected)).isMetBy(list(found)))
        .isEqualTo(met);
  }

  @Test
  void a_list_is_empty_or_is_not() {
    assertThat(new Expectation.Emptiness(true).isMetBy(new Value.Items(List.of()))).isTrue();
    assertThat(new Expectation.Emptiness(false).isMetBy(new Value.Items(List.of()))).isFalse();
    assertThat(new Expectation.Emptiness(false).isMetBy(list("a"))).isTrue();
  }

  @Test
  void an_expectation_is_said_in_words_with_its_unit() {
    assertThat(new Expectation.Compared(Comparison.MORE_THAN, BigDecimal.ZERO).inWords(Unit.POINTS))
        .isEqualTo("more than 0 pp");
    assertThat(
            new Expectation.Compared(Comparison.EQUALS, new BigDecimal("2868686"))
                .inWords(Unit.VOTES))
        .isEqualTo("2,868,686 votes");
    assertThat(new Expectation.Emptiness(true).inWords(Unit.TEXT)).isEqualTo("none");
    assertThat(
            new Expectation.Listed(ListRelation.ORDERED_AS, List.of("306", "223"))
                .inWords(Unit.TEXT))
        .isEqualTo("in this order: 306, 223");
  }

  @Test
  void an_expectation_of_a_list_cannot_judge_a_figure() {
    assertThatThrownBy(() -> new Expectation.Emptiness(true).isMetBy(figure(BigDecimal.ONE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a list is wanted, not 1");
  }

  static Stream<Expectation> ofFigures() {
    return Stream.of(-1, 0, 1)
        .map(BigDecimal::valueOf)
        .flatMap(
            with ->
                Stream.concat(
                    Stream.of(Comparison.values()).map(c -> new Expectation.Compared(c, with)),
                    Stream.of(new Expectation.Within(with, new BigDecimal("0.5")))));
  }

  /** What is claimed of one side is claimed of the other with the opposite sign. */
  @ParameterizedTest
  @MethodSource("ofFigures")
  void counted_towards_the_other_side_the_same_figures_meet_it(Expectation expectation) {
    for (int tenths = -20; tenths <= 20; tenths += 5) {
      BigDecimal found = BigDecimal.valueOf(tenths, 1);
      assertThat(expectation.negated().isMetBy(figure(found.negate())))
          .as("%s of %s", expectation, found)
          .isEqualTo(expectation.isMetBy(figure(found)));
    }
    assertThat(expectation.negated().negated()).isEqualTo(expectation);
    assertThat(expectation.negated().figure())
        .isEqualTo(expectation.figure().map(BigDecimal::negate));
    assertThat(expectation.figure()).isPresent();
    assertThat(expectation.wantsList()).isFalse();
    assertThat(expectation.withItems(String::strip)).isSameAs(expectation);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "MORE_THAN, 0, true",
    "LESS_THAN, 0, true",
    "AT_LEAST, 0, false",
    "AT_MOST, 0, false",
    "EQUALS, 0, false",
    "MORE_THAN, 1, false",
    "LESS_THAN, -1, false",
  })
  void only_more_or_less_than_nothing_leaves_out_an_even_balance(
      Comparison comparison, BigDecimal with, boolean leavesOut) {
    Expectation expectation = new Expectation.Compared(comparison, with);
    assertThat(expectation.leavesOutZero()).isEqualTo(leavesOut);
    assertThat(expectation.isEvenAt(figure(BigDecimal.ZERO))).isEqualTo(leavesOut);
    assertThat(expectation.isEvenAt(figure(BigDecimal.ONE))).isFalse();
    assertThat(new Expectation.Within(BigDecimal.ZERO, BigDecimal.ZERO).leavesOutZero()).isFalse();
    assertThat(new Expectation.Emptiness(true).isEvenAt(list("a"))).isFalse();
  }

  @Test
  void how_it_compares_is_said_without_the_figure() {
    assertThat(
            Stream.of(Comparison.values())
                .map(c -> new Expectation.Compared(c, BigDecimal.ONE).kind()))
        .containsExactly("exactly", "at least", "at most", "more than", "less than");
    Expectation near = new Expectation.Within(new BigDecimal("2.5"), new BigDecimal("0.1"));
    assertThat(near.kind()).isEqualTo("near");
    assertThat(near.inWords(Unit.POINTS)).isEqualTo("+2.5 pp, give or take 0.1 pp");
    assertThat(new Expectation.Emptiness(false).kind()).isEqualTo("at least one");
    for (ListRelation relation : ListRelation.values()) {
      Expectation listed = new Expectation.Listed(relation, List.of("a", "b"));
      assertThat(listed.inWords(Unit.TEXT)).isEqualTo(listed.kind() + " a, b");
      assertThat(listed.wantsList()).isTrue();
      assertThat(listed.figure()).isEmpty();
      assertThat(listed.negated()).isSameAs(listed);
      assertThat(listed.withItems(item -> item + "!").inWords(Unit.TEXT)).endsWith(" a!, b!");
    }
    assertThat(new Expectation.Emptiness(true).wantsList()).isTrue();
  }

  private static Value figure(BigDecimal amount) {
    return new Value.Quantity(amount, Unit.COUNT);
  }

  private static Value list(String items) {
    return new Value.Items(words(items));
  }

  private static List<String> words(String text) {
    return Stream.of(text.split(" ", -1)).toList();
  }
}
