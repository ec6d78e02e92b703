package org.twocounts.classroom.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.WholeGallery;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Option;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;

/** What holds for every sheet, whatever topic, level and seed. */
@WholeGallery
class SheetMakerTest {
  @Test
  void no_sheet_asks_about_a_subject_twice() {
    assertThat(EverySheet.sheets())
        .allSatisfy(
            sheet ->
                assertThat(sheet.exercises())
                    .extracting(Exercise::subject)
                    .doesNotHaveDuplicates());
  }

  @Test
  void every_wrong_answer_says_what_leads_to_it() {
    assertThat(options().filter(o -> !o.isRight()))
        .allSatisfy(o -> assertThat(o.misunderstanding().orElseThrow()).hasSizeGreaterThan(10));
  }

  @Test
  void a_figure_asked_for_ends_the_last_step() {
    assertThat(exercises().filter(e -> e.answer().value().isPresent()))
        .allSatisfy(
            e -> assertThat(e.steps().get(e.steps().size() - 1)).endsWith(e.answer().text()));
  }

  @Test
  void levels_keep_their_promise_of_steps() {
    assertThat(steps(Level.MIDDLE_SCHOOL)).allMatch(n -> n >= 1 && n <= 2);
    assertThat(steps(Level.HIGH_SCHOOL)).allMatch(n -> n >= 2 && n <= 3);
    assertThat(steps(Level.COLLEGE)).allMatch(n -> n >= 2);
  }

  private static Stream<Integer> steps(Level level) {
    return EverySheet.sheets()
        .filter(s -> s.level() == level)
        .flatMap(s -> s.exercises().stream())
        .map(e -> e.steps().size());
  }

  @Test
  void no_share_is_larger_than_the_whole() {
    Pattern share = Pattern.compile("(1[0-9]{2}|[2-9][0-9]{2})([.][0-9]+)?%");
    assertThat(
            exercises()
                .filter(e -> e.question().contains("share"))
                .flatMap(e -> e.options().stream())
                .map(Option::text)
                .filter(t -> share.matcher(t).find() && !t.startsWith("100")))
        .isEmpty();
  }

  @Test
  void figures_stand_in_order_of_size() {
    assertThat(exercises().filter(e -> e.options().stream().allMatch(o -> o.value().isPresent())))
        .allSatisfy(
            e -> assertThat(e.options()).extracting(o -> o.value().getAsDouble()).isSorted());
  }

  @Test
  void words_are_clean() {
    Pattern unclean =
        Pattern.compile(
            "^ | $|  |[.][.]| [.,;]|null|Optional|NaN|-[0-9]|\\bthe the\\b|\\ba [aeio]|[?][^ ”]");
    assertThat(texts().filter(t -> unclean.matcher(t).find())).isEmpty();
  }

  @Test
  void one_is_singular_and_more_are_plural() {
    Pattern wrong =
        Pattern.compile(
            "(?<![0-9.,−])1"
                + " (electors|seats|voters|states|points|fractions)\\b|(?<![0-9.,−])([02-9]|[1-9][0-9]+)"
                + " (elector|seat|voter|state|point|fraction)\\b");
    assertThat(texts().filter(t -> wrong.matcher(t).find())).isEmpty();
  }

  @Test
  void right_answers_stand_at_every_letter() {
    List<Sheet> sheets = EverySheet.sheets().toList();
    for (String letter : List.of("A", "B", "C", "D")) {
      long count =
          sheets.stream()
              .flatMap(s -> s.exercises().stream())
              .filter(e -> e.answerLetter().equals(letter))
              .count();
      assertThat(count).as(letter).isGreaterThan(sheets.size() * (long) EverySheet.QUESTIONS / 8);
    }
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void the_same_seed_makes_the_same_sheet_and_another_one_another(Topic topic) {
    for (Level level : Level.values()) {
      Sheet one = EverySheet.make(topic, level, 6, 1);
      assertThat(EverySheet.make(topic, level, 6, 1)).isEqualTo(one);
      Set<String> shared = new LinkedHashSet<>(questions(one));
      shared.retainAll(questions(EverySheet.make(topic, level, 6, 2)));
      assertThat(shared).hasSizeLessThan(3);
    }
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void levels_do_not_ask_the_same(Topic topic) {
    Set<String> young = kinds(topic, Level.MIDDLE_SCHOOL);
    Set<String> old = kinds(topic, Level.COLLEGE);
    assertThat(young.equals(old) && Level.MIDDLE_SCHOOL.decimals() == Level.COLLEGE.decimals())
        .isFalse();
    Set<String> questions =
        sheets(topic, Level.MIDDLE_SCHOOL)
            .flatMap(s -> questions(s).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    questions.retainAll(sheets(topic, Level.COLLEGE).flatMap(s -> questions(s).stream()).toList());
    assertThat(questions).hasSizeLessThan(40);
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void the_largest_sheet_can_be_filled(Topic topic) {
    for (Level level : Level.values()) {
      assertThat(EverySheet.make(topic, level, Sheet.MOST_QUESTIONS, 5).exercises())
          .hasSize(Sheet.MOST_QUESTIONS);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 13})
  void other_numbers_of_questions_are_refused(int questions) {
    assertThatThrownBy(() -> EverySheet.make(Topic.SPLITS, Level.COLLEGE, questions, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(questions + " questions");
  }

  private static Set<String> kinds(Topic topic, Level level) {
    return sheets(topic, level)
        .flatMap(s -> s.exercises().stream())
        .map(Exercise::kind)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<Sheet> sheets(Topic topic, Level level) {
    return EverySheet.sheets().filter(s -> s.topic() == topic && s.level() == level);
  }

  private static List<String> questions(Sheet sheet) {
    return sheet.exercises().stream()
        .map(e -> e.question() + e.table() + e.options().stream().map(Option::text).toList())
        .toList();
  }

  private static Stream<Exercise> exercises() {
    return EverySheet.sheets().flatMap(s -> s.exercises().stream());
  }

  private static Stream<Option> options() {
    return exercises().flatMap(e -> e.options().stream());
  }

  private static Stream<String> texts() {
    return exercises()
        .flatMap(
            e ->
                Stream.of(
                        Stream.of(e.question()),
                        e.options().stream().map(Option::text),
                        e.options().stream().flatMap(o -> o.misunderstanding().stream()),
                        e.steps().stream(),
                        e.table().stream().flatMap(t -> t.notes().stream()))
                    .flatMap(s -> s));
  }
}
