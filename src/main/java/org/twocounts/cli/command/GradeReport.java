package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.claim.grade.Grade;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.cli.command.ClaimsGradeCommand.Graded;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.Figure;
import org.twocounts.figure.ListingFigures;
import org.twocounts.words.Quoted;

/** The grades of many files: a row a student for people, a row an answer for data. */
final class GradeReport {
  /** A student's grade; of a file that is not graded, nobody's. */
  private record Mark(Graded graded, Optional<Grade> grade) {
    static Stream<Mark> of(Graded graded) {
      return graded.error().isPresent()
          ? Stream.of(new Mark(graded, Optional.empty()))
          : graded.grades().stream().map(g -> new Mark(graded, Optional.of(g)));
    }

    Optional<String> pupil() {
      return grade.flatMap(Grade::pupil);
    }

    String name() {
      return graded.name() + pupil().map(p -> ", " + Quoted.bare(p)).orElse("");
    }
  }

  private record Row(Mark mark, Grade.Item item) {}

  private GradeReport() {}

  static Report of(List<Graded> graded) {
    List<Mark> marks = graded.stream().flatMap(Mark::of).toList();
    List<Row> rows = new ArrayList<>();
    for (Mark mark : marks) {
      mark.grade().ifPresent(g -> g.items().forEach(i -> rows.add(new Row(mark, i))));
    }
    Report report =
        Report.titled("Grades", Shown.NOTHING)
            .table(new Listing<>("", students(marks), marks))
            .csv(new Listing<>("", answers(), rows));
    report.json().put("grades", new Cell.Items(marks.stream().map(GradeReport::cell).toList()));
    for (Mark mark : marks) {
      remark(report, mark);
    }
    return report;
  }

  private static void remark(Report report, Mark mark) {
    String file = mark.graded().name() + ": ";
    mark.graded().advice().ifPresent(a -> report.note(file + a));
    Grade grade = mark.grade().orElse(null);
    if (grade == null) {
      return;
    }
    if (!grade.unknown().isEmpty()) {
      report.note(
          file
              + "no claim of the pack: "
              + grade.unknown().stream()
                  .map(id -> id.isEmpty() ? "a row without an id" : Quoted.bare(id))
                  .collect(Collectors.joining(", ")));
    }
    for (Grade.Item item : grade.items()) {
      item.answer()
          .error()
          .ifPresent(e -> report.note(mark.name() + ": " + item.claim() + ", " + e));
    }
  }

  private static List<Column<Mark>> students(List<Mark> marks) {
    List<Column<Mark>> columns = new ArrayList<>();
    columns.add(Column.<Mark>shown("File", m -> Cell.text(m.graded().name())).unbroken());
    if (marks.stream().anyMatch(m -> m.pupil().isPresent())) {
      columns.add(Column.shown("Pupil", m -> Cell.text(m.pupil())));
    }
    columns.add(Column.<Mark>shown("Score", m -> points(m, Grade::score)).flushRight());
    columns.add(Column.<Mark>shown("Of", m -> points(m, Grade::of)).flushRight());
    columns.add(
        Column.shown("Not right", m -> Cell.text(claims(m, GradeReport::isWrong, notGraded(m)))));
    columns.add(Column.shown("Not answered", m -> Cell.text(claims(m, i -> !i.isAnswered(), ""))));
    return columns;
  }

  private static String notGraded(Mark mark) {
    return "not graded: " + mark.graded().error().orElse("");
  }

  private static List<Column<Row>> answers() {
    return List.of(
        Column.of(ListingFigures.file(r -> r.mark().graded().name())),
        Column.of(ListingFigures.claim(r -> r.item().claim())),
        Column.of(
            Figure.optionalLabel(
                "given", "The verdict given.", Verdict.class, r -> r.item().given())),
        Column.of(
            Figure.label(
                "computed", "The verdict that follows.", Verdict.class, r -> r.item().computed())),
        Column.of(ListingFigures.right(r -> r.item().isRight())),
        Column.of(
            Figure.optionalText(
                "why", "Why the claim is so judged.", r -> r.item().answer().why())),
        Column.of(
            Figure.optionalText(
                "pupil", "Who answers, where a file has a row a pupil.", r -> r.mark().pupil())),
        Column.of(
            Figure.optionalText(
                "error",
                "Why the answer cannot be read, or the file not be graded.",
                r -> r.item().answer().error())));
  }

  private static Cell cell(Mark mark) {
    Fields fields = new Fields().put("file", mark.graded().name());
    mark.pupil().ifPresent(p -> fields.put("pupil", p));
    fields.put("score", points(mark, Grade::score));
    fields.put("of", points(mark, Grade::of));
    List<Cell> items =
        mark.grade().map(Grade::items).orElse(List.of()).stream().map(GradeReport::cell).toList();
    fields.put("items", new Cell.Items(items));
    return new Cell.Nested(fields.put("error", Cell.text(mark.graded().error())));
  }

  private static Cell cell(Grade.Item item) {
    return new Cell.Nested(
        new Fields()
            .put("claim", item.claim())
            .put("given", item.given().map(Cell::label).orElse(Cell.MISSING))
            .put("computed", Cell.label(item.computed()))
            .put("right", Cell.flag(Optional.of(item.isRight())))
            .put("why", Cell.text(item.answer().why()))
            .put("error", Cell.text(item.answer().error())));
  }

  private static Cell points(Mark mark, ToLongFunction<Grade> points) {
    return mark.grade().map(g -> Cell.count(points.applyAsLong(g))).orElse(Cell.MISSING);
  }

  private static boolean isWrong(Grade.Item item) {
    return item.isAnswered() && !item.isRight();
  }

  private static String claims(Mark mark, Predicate<Grade.Item> wanted, String otherwise) {
    return mark.grade()
        .map(
            g ->
                g.items().stream()
                    .filter(wanted)
                    .map(Grade.Item::claim)
                    .collect(Collectors.joining(", ")))
        .orElse(otherwise);
  }
}
