package org.twocounts.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Option;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;
import org.twocounts.output.Markup;

/** Quizzes for other programs, read as those read them. */
class ExerciseQuizTest {
  @ParameterizedTest
  @EnumSource(Topic.class)
  void gift_reads_back_as_the_questions_with_the_answers_and_what_leads_to_wrong_ones(Topic topic) {
    for (Level level : Level.values()) {
      Sheet sheet = Sheets.of(topic, level, 6);
      String gift = ExerciseGift.of(sheet, Sheets.ORIGIN, Sheets.PICTURES);
      String[] blocks = gift.strip().split("\\n\\n", -1);
      assertThat(blocks).hasSize(8);
      assertThat(blocks[0]).startsWith("// Figures: Two Counts, data ").contains("--seed 1");
      assertThat(blocks[1]).isEqualTo("$CATEGORY: Two Counts/" + sheet.mark());
      List<String> names = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        Exercise exercise = sheet.exercises().get(i);
        List<String> parts = split(blocks[i + 2], "::");
        assertThat(parts).as("%s", exercise.kind()).hasSize(3);
        names.add(parts.get(1));
        List<String> inside = split(parts.get(2), "{");
        assertThat(inside).as("%s", exercise.kind()).hasSize(2);
        String text = read(inside.get(0));
        assertThat(text).startsWith("<p>" + Markup.between(exercise.question()) + "</p>");
        assertThat(text.contains("<img src=\"data:image/svg+xml;base64,"))
            .isEqualTo(exercise.chart().isPresent());
        exercise
            .table()
            .ifPresent(
                t -> t.rows().forEach(row -> row.forEach(c -> assertThat(text).contains(c))));
        List<String> answers = split(inside.get(1), "####");
        exercise.steps().forEach(s -> assertThat(read(answers.get(1))).contains(Markup.between(s)));
        assertThat(split(answers.get(1), "}")).hasSize(2);
        hasOptions(answers.get(0).strip().split("\n", -1), exercise);
      }
      assertThat(names).doesNotHaveDuplicates();
    }
  }

  private static void hasOptions(String[] lines, Exercise exercise) {
    assertThat(lines).hasSameSizeAs(exercise.options());
    for (int i = 0; i < lines.length; i++) {
      Option option = exercise.options().get(i);
      assertThat(lines[i]).startsWith(option.isRight() ? "=" : "~");
      List<String> parts = split(lines[i].substring(1), "#");
      assertThat(read(parts.get(0))).isEqualTo(Markup.between(option.text()));
      assertThat(parts).hasSize(option.isRight() ? 1 : 2);
      option
          .misunderstanding()
          .ifPresent(why -> assertThat(read(parts.get(1))).contains(Markup.between(why)));
    }
  }

  /** The parts of a text around a sign, but for those behind a backslash. */
  private static List<String> split(String text, String sign) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.startsWith(sign, i)) {
        parts.add(text.substring(from, i));
        from = i + sign.length();
        i = from - 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static String read(String written) {
    return written.replaceFirst("^\\[html\\]", "").replaceAll("\\\\(.)", "$1").strip();
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void a_table_for_forms_has_a_row_a_question_and_the_right_option_twice(Topic topic) {
    Sheet sheet = Sheets.of(topic, Level.HIGH_SCHOOL, 6);
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(ExerciseFormsCsv.of(sheet)).stream().toList();
    assertThat(rows).hasSize(6);
    for (int i = 0; i < 6; i++) {
      NamedCsvRecord row = rows.get(i);
      Exercise exercise = sheet.exercises().get(i);
      assertThat(row.getField("question")).startsWith(exercise.question());
      assertThat(row.getField("option_" + row.getField("correct")))
          .isEqualTo(row.getField("correct_option"))
          .isEqualTo(exercise.answer().text());
      assertThat(row.getField("points")).isEqualTo("1");
      assertThat(row.getField("feedback_incorrect").lines()).hasSize(exercise.options().size() - 1);
    }
  }
}
