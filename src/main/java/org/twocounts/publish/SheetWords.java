package org.twocounts.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Option;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Worksheet;

/** What every form of a worksheet says alike. */
public final class SheetWords {
  public static final String NAME_AND_DATE =
      "Name " + "\u2026".repeat(24) + "   Date " + "\u2026".repeat(12);
  public static final String INSTRUCTION =
      "Choose one answer to each question. Show on a separate sheet how you found it.";
  public static final String LEADS_TO_IT = "What leads to this answer:";
  public static final String WRONG_ANSWERS = "What leads to the other answers:";

  private SheetWords() {}

  /** The heading of the key. */
  public static String keyTitle(Worksheet sheet) {
    return "Key: " + sheet.title();
  }

  /** {@code 1 B · 2 A}. */
  public static String answers(Sheet sheet) {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < sheet.exercises().size(); i++) {
      answers.add((i + 1) + " " + sheet.exercises().get(i).answerLetter());
    }
    return String.join(" · ", answers);
  }

  /** Where the chart of a question stands already, above it; empty where it does not. */
  public static Optional<String> chartAbove(Sheet sheet, int index) {
    List<Exercise> all = sheet.exercises();
    return IntStream.range(0, index)
        .filter(i -> all.get(i).chart().isPresent())
        .filter(i -> all.get(i).chart().equals(all.get(index).chart()))
        .mapToObj(i -> "The chart is that of question " + (i + 1) + ".")
        .findFirst();
  }

  /** Where the figures of a question's chart are to be had; empty where it has none. */
  public static Optional<String> figuresOfChart(Exercise exercise) {
    return exercise.chart().map(chart -> "The chart, its figures as a table: " + chart.command());
  }

  /** The line that gives the answer. */
  public static String answer(Exercise exercise) {
    return "Answer: " + exercise.answerLetter() + " (" + exercise.answer().text() + ")";
  }

  /** The misunderstanding behind each wrong answer. */
  public static List<String> wrong(Exercise exercise) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < exercise.options().size(); i++) {
      Option option = exercise.options().get(i);
      String letter = Exercise.letter(i);
      option
          .misunderstanding()
          .ifPresent(why -> lines.add(letter + " (" + option.text() + "): " + why + "."));
    }
    return lines;
  }
}
