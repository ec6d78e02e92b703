package org.twocounts.classroom.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twocounts.WholeGallery;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Option;

/** Worksheets are for classes in the United States, and are spelled as these spell. */
@WholeGallery
class SpellingTest {
  private static final Pattern BRITISH =
      Pattern.compile(
          "(?i)\\b([a-z]*(colour|favour|honour|neighbour|labour)[a-z]*|behaviours?|centres?|per"
              + " cent|towards|afterwards|grey|judgement|organis[a-z]+|recognis[a-z]+|cancelled"
              + "|travelled|programmes?|defence|whilst|learnt|spelt)\\b");

  @Test
  void every_word_of_every_question_is_spelled_as_in_the_united_states() {
    assertThat(
            EverySheet.sheets()
                .flatMap(s -> s.exercises().stream())
                .flatMap(SpellingTest::texts)
                .distinct()
                .filter(text -> BRITISH.matcher(text).find()))
        .isEmpty();
  }

  private static Stream<String> texts(Exercise e) {
    return Stream.of(
            Stream.of(e.question()),
            e.options().stream().map(Option::text),
            e.options().stream().flatMap(o -> o.misunderstanding().stream()),
            e.steps().stream(),
            e.caveats().stream(),
            e.table().stream().flatMap(t -> t.columns().stream()),
            e.table().stream().flatMap(t -> t.notes().stream()))
        .flatMap(s -> s);
  }
}
