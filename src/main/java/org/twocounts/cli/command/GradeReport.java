package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.claim.grade.Grade;
import org.twocounts.cli.command.ClaimsGradeCommand.Graded;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;

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
        Column.id("File", "file", GradeReport::name),
        Column.optionalCount("Score", "score", GradeReport::score),
        Column.optionalCount("Of", "of", GradeReport::points),
        Column.text("Not right", "not_right", g -> claims(g, GradeReport::wrong, "not graded")),
        Column.<Graded>text(
                "Not answered", "not_answered", g -> claims(g, i -> i.given().isEmpty(), ""))
            .orBlank());
  }

  private static List<Column<Row>> answers() {
    return List.of(
        Column.id("File", "file", r -> SpreadsheetText.of(r.file())),
        Column.id("Claim", "claim", r -> r.item().claim()),
        Column.left("Given", "given", r -> r.item().given().map(Cell::label).orElse(Cell.MISSING)),
        Column.left("Computed", "computed", r -> Cell.label(r.item().computed())),
        Column.flag("Right", "right", r -> r.item().isRight()),
        Column.left("Why", "why", r -> Cell.text(r.item().why().map(SpreadsheetText::of))));
  }

  private static Cell cell(Graded graded) {
    Fields fields = new Fields().put("file", name(graded));
    fields.put("score", graded.grade().map(g -> Cell.count(g.score())).orElse(Cell.MISSING));
    fields.put("of", graded.grade().map(g -> Cell.count(g.of())).orElse(Cell.MISSING));
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

  private static OptionalLong score(Graded graded) {
    return graded.grade().map(g -> OptionalLong.of(g.score())).orElseGet(OptionalLong::empty);
  }

  private static OptionalLong points(Graded graded) {
    return graded.grade().map(g -> OptionalLong.of(g.of())).orElseGet(OptionalLong::empty);
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
