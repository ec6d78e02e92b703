package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
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

/** The grades of many files: a row a file for people, a row an answer for data. */
final class GradeReport {
  private record Row(Graded graded, Grade.Item item) {
    String file() {
      return name(graded);
    }
  }

  private GradeReport() {}

  static Report of(List<Graded> graded) {
    List<Row> rows = new ArrayList<>();
    for (Graded file : graded) {
      file.grade().ifPresent(g -> g.items().forEach(i -> rows.add(new Row(file, i))));
    }
    Report report =
        Report.titled("Grades", Shown.NOTHING)
            .table(new Listing<>("", files(), graded))
            .csv(new Listing<>("", answers(), rows));
    report.json().put("grades", new Cell.Items(graded.stream().map(GradeReport::cell).toList()));
    for (Graded file : graded) {
      file.error().ifPresent(e -> report.note(name(file) + ": " + e));
      file.grade()
          .filter(g -> !g.unknown().isEmpty())
          .ifPresent(
              g ->
                  report.note(
                      name(file) + ": no claim of the pack: " + String.join(", ", g.unknown())));
    }
    return report;
  }

  private static List<Column<Graded>> files() {
    return List.of(
        Column.<Graded>shown("File", g -> Cell.text(name(g))).unbroken(),
        Column.<Graded>shown("Score", g -> points(g, Grade::score)).flushRight(),
        Column.<Graded>shown("Of", g -> points(g, Grade::of)).flushRight(),
        Column.shown("Not right", g -> Cell.text(claims(g, GradeReport::wrong, "not graded"))),
        Column.shown("Not answered", g -> Cell.text(claims(g, i -> i.given().isEmpty(), ""))));
  }

  private static List<Column<Row>> answers() {
    return List.of(
        Column.of(ListingFigures.file(r -> SpreadsheetText.of(r.file()))),
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
                "why",
                "Why the claim is so judged.",
                r -> r.item().why().map(SpreadsheetText::of))));
  }

  private static Cell cell(Graded graded) {
    Fields fields = new Fields().put("file", name(graded));
    fields.put("score", points(graded, Grade::score));
    fields.put("of", points(graded, Grade::of));
    List<Cell> items =
        graded.grade().map(Grade::items).orElse(List.of()).stream().map(GradeReport::cell).toList();
    fields.put("items", new Cell.Items(items));
    return new Cell.Nested(fields.put("error", Cell.text(graded.error())));
  }

  private static Cell cell(Grade.Item item) {
    return new Cell.Nested(
        new Fields()
            .put("claim", item.claim())
            .put("given", item.given().map(Cell::label).orElse(Cell.MISSING))
            .put("computed", Cell.label(item.computed()))
            .put("right", Cell.flag(Optional.of(item.isRight())))
            .put("why", Cell.text(item.why())));
  }

  private static String name(Graded graded) {
    return graded.file().toString().replace('\n', ' ');
  }

  private static Cell points(Graded graded, ToLongFunction<Grade> points) {
    return graded.grade().map(g -> Cell.count(points.applyAsLong(g))).orElse(Cell.MISSING);
  }

  private static boolean wrong(Grade.Item item) {
    return item.given().isPresent() && !item.isRight();
  }

  private static String claims(Graded graded, Predicate<Grade.Item> wanted, String otherwise) {
    return graded
        .grade()
        .map(
            g ->
                g.items().stream()
                    .filter(wanted)
                    .map(Grade.Item::claim)
                    .collect(Collectors.joining(", ")))
        .orElse(otherwise);
  }
}
