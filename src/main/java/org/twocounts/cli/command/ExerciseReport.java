package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Option;
import org.twocounts.classroom.Sheet;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.Figure;
import org.twocounts.figure.ListingFigures;
import org.twocounts.figure.RecordFigures;
import org.twocounts.figure.SharedFigures;

/** A worksheet as data: its questions, or its key. */
final class ExerciseReport {
  private ExerciseReport() {}

  private record Row(int number, Exercise exercise, int index) {
    Option option() {
      return exercise.options().get(index);
    }
  }

  static Report of(Sheet sheet, SheetSide side) {
    Report report =
        Report.titled(sheet.title(), Shown.NOTHING)
            .table(new Listing<>("", columns(side), rows(sheet)));
    List<Cell> questions = new ArrayList<>();
    for (int i = 0; i < sheet.exercises().size(); i++) {
      questions.add(new Cell.Nested(fields(i + 1, sheet.exercises().get(i), side)));
    }
    SheetFields.put(report.json(), sheet).put("questions", new Cell.Items(questions));
    return report;
  }

  private static List<Row> rows(Sheet sheet) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < sheet.exercises().size(); i++) {
      for (int j = 0; j < sheet.exercises().get(i).options().size(); j++) {
        rows.add(new Row(i + 1, sheet.exercises().get(i), j));
      }
    }
    return rows;
  }

  private static List<Column<Row>> columns(SheetSide side) {
    List<Column<Row>> columns = new ArrayList<>(ofQuestions());
    if (side == SheetSide.ANSWERS) {
      columns.addAll(ofAnswers());
    }
    return columns;
  }

  private static List<Column<Row>> ofQuestions() {
    return List.of(
        Column.of(SharedFigures.number(Row::number).headed("Question")).flushLeft(),
        Column.of(Figure.<Row>text("kind", RecordFigures.KIND, r -> r.exercise().kind()))
            .onlyData(),
        Column.of(ListingFigures.<Row>question(r -> r.exercise().question())).onlyData(),
        Column.of(
            Figure.text(
                "letter", "The letter of the answer to choose.", r -> Exercise.letter(r.index()))),
        Column.of(Figure.text("option", "The answer to choose.", r -> r.option().text())));
  }

  private static List<Column<Row>> ofAnswers() {
    return List.of(
        Column.of(ListingFigures.right(r -> r.option().isRight())),
        Column.of(
            Figure.optionalText(
                "misunderstanding",
                "What who chooses it may have misunderstood.",
                r -> r.option().misunderstanding())));
  }

  private static Fields fields(int number, Exercise exercise, SheetSide side) {
    List<Cell> options = new ArrayList<>();
    for (int i = 0; i < exercise.options().size(); i++) {
      options.add(new Cell.Nested(option(i, exercise.options().get(i), side)));
    }
    Fields fields = new Fields();
    fields
        .put("number", number)
        .put("kind", exercise.kind())
        .put("subject", exercise.subject())
        .put("question", exercise.question())
        .put("table", exercise.table().map(SheetFields::table).orElse(Cell.MISSING))
        .putTexts("caveats", exercise.caveats())
        .put("chart", exercise.chart().map(ExerciseReport::chart).orElse(Cell.MISSING))
        .put("options", new Cell.Items(options));
    if (side == SheetSide.ANSWERS) {
      fields.put("answer", exercise.answerLetter()).putTexts("steps", exercise.steps());
    }
    return fields;
  }

  private static Fields option(int index, Option option, SheetSide side) {
    Fields fields = new Fields();
    fields.put("letter", Exercise.letter(index)).put("text", option.text());
    if (side == SheetSide.ANSWERS) {
      fields
          .put("right", Cell.flag(option.isRight()))
          .put("misunderstanding", Cell.text(option.misunderstanding()));
    }
    return fields;
  }

  private static Cell chart(ChartToRead chart) {
    return new Cell.Nested(
        new Fields()
            .put("name", chart.name())
            .put("year", SheetFields.year(chart.year()))
            .put("state", Cell.text(chart.state())));
  }
}
