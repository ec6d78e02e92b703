package org.twocounts.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Option;
import org.twocounts.classroom.Sheet;
import org.twocounts.output.Csv;

/**
 * A worksheet as a table from which tools make forms and quizzes: a row a question, four columns of
 * options, the right one by number and by its words.
 */
public final class ExerciseFormsCsv {
  private static final int MOST_OPTIONS = 4;
  private static final List<String> HEADINGS =
      List.of(
          "question",
          "option_1",
          "option_2",
          "option_3",
          "option_4",
          "correct",
          "correct_option",
          "points",
          "feedback_correct",
          "feedback_incorrect",
          "picture");

  private ExerciseFormsCsv() {}

  /** The table with a heading. */
  public static String of(Sheet sheet) {
    Csv csv = new Csv().row(HEADINGS);
    sheet.exercises().forEach(exercise -> csv.row(row(exercise)));
    return csv.toString();
  }

  private static List<String> row(Exercise exercise) {
    List<String> row = new ArrayList<>();
    row.add(shown(exercise));
    exercise.options().forEach(option -> row.add(option.text()));
    while (row.size() <= MOST_OPTIONS) {
      row.add("");
    }
    row.add(String.valueOf(exercise.options().indexOf(exercise.answer()) + 1));
    row.add(exercise.answer().text());
    row.add("1");
    row.add(String.join("\n", exercise.steps()));
    row.add(
        exercise.options().stream()
            .filter(option -> !option.isRight())
            .map(ExerciseFormsCsv::misunderstanding)
            .collect(Collectors.joining("\n")));
    row.add(exercise.chart().map(ChartToRead::file).orElse(""));
    return row;
  }

  private static String misunderstanding(Option option) {
    return "\u201c" + option.text() + "\u201d: " + option.misunderstanding().orElseThrow() + ".";
  }

  /** The question with its figures, a line a row. */
  private static String shown(Exercise exercise) {
    Stream<String> table =
        exercise.table().stream()
            .flatMap(
                given ->
                    Stream.of(Stream.of(given.columns()), given.rows().stream())
                        .flatMap(rows -> rows)
                        .map(cells -> String.join(" | ", cells)));
    Stream<String> notes = exercise.table().stream().flatMap(given -> given.notes().stream());
    return Stream.of(Stream.of(exercise.question()), table, notes, exercise.caveats().stream())
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }
}
