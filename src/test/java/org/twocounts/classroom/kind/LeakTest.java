package org.twocounts.classroom.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twocounts.WholeGallery;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Option;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;

/** Whoever does not read the question guesses no better than chance. */
@WholeGallery
class LeakTest {
  /** Among the thousands of guesses tried, chance alone reaches this once in 300,000. */
  private static final double DEVIATIONS = 4.5;

  private static final double MOST_OF_MANY = 0.45;
  private static final int MANY = 150;
  private static final int ENOUGH = 12;
  private static final int ENOUGH_OF_A_WORD = 20;

  @Test
  void no_letter_rank_or_length_betrays_the_answer_of_a_kind() {
    List<String> leaks = new ArrayList<>();
    everyKind()
        .forEach(
            (kind, exercises) ->
                Guess.all().stream()
                    .map(g -> g.on(exercises))
                    .filter(s -> s.asked() >= ENOUGH && isLeak(s))
                    .forEach(s -> leaks.add(kind + ": " + s)));
    assertThat(leaks).isEmpty();
  }

  @Test
  void no_word_betrays_the_answer_of_a_kind() {
    List<String> leaks = new ArrayList<>();
    everyKind()
        .forEach(
            (kind, exercises) ->
                Guess.byWords(exercises).stream()
                    .map(g -> g.on(exercises))
                    .filter(s -> s.asked() >= ENOUGH_OF_A_WORD && isLeak(s))
                    .forEach(s -> leaks.add(kind + ": " + s)));
    assertThat(leaks).isEmpty();
  }

  @Test
  void no_answer_is_always_wrong() {
    List<String> never = new ArrayList<>();
    Guess.byKind(exercises().toList())
        .forEach(
            (kind, exercises) -> {
              Map<String, Integer> wrong = new LinkedHashMap<>();
              Map<String, Integer> right = new LinkedHashMap<>();
              for (Exercise exercise : exercises) {
                for (Option option : exercise.options()) {
                  (option.isRight() ? right : wrong).merge(option.text(), 1, Integer::sum);
                }
              }
              wrong.forEach(
                  (text, count) -> {
                    if (count >= 25 && !right.containsKey(text) && text.split(" ").length > 4) {
                      never.add(kind + ": " + text + " (" + count + ")");
                    }
                  });
            });
    assertThat(never).isEmpty();
  }

  @Test
  void what_two_sheets_teach_does_not_help_with_the_next() {
    List<String> leaks = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      for (Level level : Level.values()) {
        List<Sheet> sheets = sheets(topic, level);
        double right = 0;
        double chance = 0;
        double variance = 0;
        for (int i = 0; i + 2 < sheets.size(); i += 3) {
          List<Exercise> seen = new ArrayList<>(sheets.get(i).exercises());
          seen.addAll(sheets.get(i + 1).exercises());
          Map<String, Guess> learned = new LinkedHashMap<>();
          Guess.byKind(seen).forEach((kind, e) -> learned.put(kind, best(e)));
          for (Exercise exercise : sheets.get(i + 2).exercises()) {
            if (learned.containsKey(exercise.kind())) {
              Guess.Score score = learned.get(exercise.kind()).on(List.of(exercise));
              double p = 1.0 / exercise.options().size();
              right += score.asked() == 0 ? p : score.right();
              chance += p;
              variance += p * (1 - p);
            }
          }
        }
        Guess.Score score =
            new Guess.Score(
                topic.label() + " " + level.label(),
                (int) Math.round(chance * 4),
                right,
                chance,
                Math.sqrt(variance));
        if (score.deviations() > DEVIATIONS) {
          leaks.add(score.toString());
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void two_seeds_share_few_questions() {
    List<String> shared = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      for (Level level : Level.values()) {
        List<Sheet> sheets = sheets(topic, level);
        int same = 0;
        int all = 0;
        for (int i = 1; i < sheets.size(); i++) {
          Set<String> before = questions(sheets.get(i - 1));
          all += before.size();
          before.retainAll(questions(sheets.get(i)));
          same += before.size();
        }
        if (same * 8 > all) {
          shared.add(topic.label() + " " + level.label() + ": " + same + " of " + all);
        }
      }
    }
    assertThat(shared).isEmpty();
  }

  @Test
  void a_sheet_varies_its_kinds() {
    List<String> uniform = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      for (Level level : Level.values()) {
        for (Sheet sheet : sheets(topic, level)) {
          Guess.byKind(sheet.exercises())
              .forEach(
                  (kind, e) -> {
                    if (2 * e.size() > sheet.exercises().size()) {
                      uniform.add(
                          topic.label() + " " + level.label() + ": " + kind + " " + e.size());
                    }
                  });
        }
      }
    }
    assertThat(uniform).isEmpty();
  }

  private static boolean isLeak(Guess.Score score) {
    return score.deviations() > DEVIATIONS
        || (score.asked() >= MANY && score.share() > MOST_OF_MANY);
  }

  private static Guess best(List<Exercise> seen) {
    return Guess.all().stream()
        .max(Comparator.comparingDouble(g -> g.on(seen).right() - g.on(seen).chance()))
        .orElseThrow();
  }

  /** By kind and level, and by kind alone. */
  private static Map<String, List<Exercise>> everyKind() {
    Map<String, List<Exercise>> kinds = new LinkedHashMap<>(Guess.byKind(exercises().toList()));
    for (Topic topic : Topic.values()) {
      for (Level level : Level.values()) {
        List<Exercise> all =
            sheets(topic, level).stream().flatMap(s -> s.exercises().stream()).toList();
        Guess.byKind(all).forEach((kind, e) -> kinds.put(kind + " " + level.label(), e));
      }
    }
    return kinds;
  }

  private static Stream<Exercise> exercises() {
    return EverySheet.sheets().flatMap(s -> s.exercises().stream());
  }

  private static List<Sheet> sheets(Topic topic, Level level) {
    return EverySheet.sheets().filter(s -> s.topic() == topic && s.level() == level).toList();
  }

  private static Set<String> questions(Sheet sheet) {
    Set<String> questions = new LinkedHashSet<>();
    sheet.exercises().forEach(e -> questions.add(e.question() + e.table() + e.answer().text()));
    return questions;
  }
}
