package org.twocounts.classroom.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twocounts.WholeGallery;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Option;

/** Neither what stands beside a question nor how it is worded tells its answer. */
@WholeGallery
class NothingGivenAwayTest {
  private static final Pattern FIGURE = Pattern.compile("[0-9][0-9,]*([.][0-9]+)?");
  private static final double SELDOM = 0.1;
  private static final int OFTEN = 60;

  @Test
  void no_caveat_names_the_state_whose_electors_are_asked_for() {
    assertThat(
            EverySheet.exercises("one-state-on-the-map")
                .filter(
                    e -> {
                      String state =
                          e.question().replaceAll("Look at (?:the )?(.*) on the map.*", "$1");
                      return e.caveats().stream().anyMatch(c -> c.contains(state));
                    })
                .map(Exercise::question))
        .isEmpty();
  }

  @Test
  void no_caveat_has_the_figure_asked_for() {
    assertThat(
            EverySheet.sheets()
                .flatMap(s -> s.exercises().stream())
                .filter(e -> e.answer().value().isPresent())
                .filter(e -> !e.kind().equals("states-on-the-map")) // a sum, met by chance
                .filter(e -> e.caveats().stream().anyMatch(c -> hasFigure(c, e.answer().text())))
                .map(e -> e.kind() + ": " + e.question() + e.caveats()))
        .isEmpty();
  }

  private static boolean hasFigure(String caveat, String answer) {
    Matcher asked = FIGURE.matcher(answer);
    return asked.find()
        && FIGURE.matcher(caveat).results().anyMatch(m -> m.group().equals(asked.group()));
  }

  @Test
  void every_form_of_a_sentence_is_right_sometimes_and_wrong_sometimes() {
    Map<String, TreeSet<Boolean>> verdicts = new TreeMap<>();
    EverySheet.sheets()
        .flatMap(s -> s.exercises().stream())
        .filter(e -> e.kind().equals("what-goes-too-far"))
        .forEach(
            e ->
                verdicts
                    .computeIfAbsent(form(e), f -> new TreeSet<>())
                    .add(e.answer().text().startsWith("Nothing")));
    assertThat(verdicts).hasSizeGreaterThan(5).allSatisfy((f, v) -> assertThat(v).hasSize(2));
  }

  /** The sentence that is judged, without figures and names. */
  private static String form(Exercise exercise) {
    String form = exercise.question().replaceAll("(?s).*\u201c(.*)\u201d.*", "$1");
    for (List<String> row : exercise.table().orElseThrow().rows()) {
      form = form.replace(row.get(0), "X");
    }
    return FIGURE.matcher(form).replaceAll("0");
  }

  @Test
  void no_answer_that_is_often_offered_and_no_letter_is_right_too_seldom() {
    Map<String, int[]> right = new LinkedHashMap<>();
    EverySheet.sheets()
        .flatMap(s -> s.exercises().stream())
        .forEach(
            e ->
                names(e)
                    .forEach(
                        (name, option) -> {
                          int[] count = right.computeIfAbsent(name, n -> new int[2]);
                          count[0] += option.isRight() ? 1 : 0;
                          count[1]++;
                        }));
    assertThat(
            right.entrySet().stream()
                .filter(e -> e.getValue()[1] >= OFTEN)
                .filter(e -> e.getValue()[0] < SELDOM * e.getValue()[1])
                .map(e -> e.getKey() + ": " + e.getValue()[0] + " of " + e.getValue()[1]))
        .isEmpty();
  }

  /** The options of a question by letter, and by text. */
  private static Map<String, Option> names(Exercise exercise) {
    Map<String, Option> names = new LinkedHashMap<>();
    for (int i = 0; i < exercise.options().size(); i++) {
      Option option = exercise.options().get(i);
      Stream.of(Exercise.letter(i), option.text())
          .forEach(name -> names.put(exercise.kind() + " " + name, option));
    }
    return names;
  }
}
