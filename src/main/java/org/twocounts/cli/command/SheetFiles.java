package org.twocounts.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.chart.ChartRequest;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.SheetSeries;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.output.WholeFile;
import org.twocounts.publish.ExerciseFormsCsv;
import org.twocounts.publish.ExerciseGift;
import org.twocounts.publish.ExerciseHtml;
import org.twocounts.publish.ExerciseMarkdown;
import org.twocounts.publish.ExercisePdf;
import org.twocounts.publish.SheetOrigin;
import org.twocounts.publish.SheetPictures;
import org.twocounts.publish.answering.AnsweringPage;
import org.twocounts.words.Counted;

/** Prints a worksheet or writes it with its key: all files, or none. */
final class SheetFiles {
  private final Session session;
  private final SheetPictures pictures;
  private final SheetOrigin origin;
  private final SheetChoice choice;

  SheetFiles(Session session, ChartRequest request, SheetChoice choice) {
    this.session = session;
    this.pictures = new SheetPictures(request);
    this.origin = new SheetOrigin(request.record().release(), request.dataRemark());
    this.choice = choice;
  }

  void write(Sheet sheet) {
    FileShape<SheetForm> shape = choice.shape(session);
    Optional<Path> output = session.outputFile();
    Map<Path, byte[]> files = new LinkedHashMap<>();
    output.ifPresent(file -> files.put(file, content(sheet, shape, choice.side())));
    choice.key().ifPresent(file -> files.put(file, key(sheet, file)));
    if (isSheetInMarkdown(shape)) {
      output.ifPresent(file -> files.putAll(charts(sheet, file)));
    }
    WholeFile.writeAll(files);
    if (output.isEmpty()) {
      print(sheet, shape);
    }
    if (shape.is(SheetForm.GIFT)) {
      nameCharts(sheet, "a chart, should a site leave it out of the quiz: ");
    } else if (shape.is(SheetForm.FORMS_CSV)) {
      nameCharts(sheet, "a chart to be added to the form: ");
    }
  }

  /** A page that answers back: sheets for which it has room. */
  void writePage(SheetSeries series) {
    choice.key().ifPresent(file -> choice.keyShape(session));
    AnsweringPage page = AnsweringPage.of(series, origin, pictures);
    session.print(page.html());
    int left = page.series().sheets().size();
    if (left < series.sheets().size()) {
      session.note(
          String.format(
              "the page has room for %s only: %s would weigh too much to be mailed",
              Counted.of(left, "sheet"), series.sheets().size()));
    }
  }

  private byte[] key(Sheet sheet, Path file) {
    if (session.outputFile().filter(output -> isSame(output, file)).isPresent()) {
      throw new UsageException("--output and --key name the same file; the key needs its own");
    }
    return content(sheet, choice.keyShape(session), SheetSide.ANSWERS);
  }

  private void print(Sheet sheet, FileShape<SheetForm> shape) {
    if (shape.form().isEmpty()) {
      session.print(ExerciseReport.of(sheet, choice.side()), shape.format());
      return;
    }
    byte[] content = content(sheet, shape, choice.side());
    if (shape.is(SheetForm.FORMS_CSV)) {
      session.print(content);
    } else {
      session.print(new String(content, StandardCharsets.UTF_8));
    }
    if (isSheetInMarkdown(shape)) {
      nameCharts(sheet, "a chart of this sheet: ");
    }
  }

  private void nameCharts(Sheet sheet, String before) {
    sheet.exercises().stream()
        .flatMap(e -> e.chart().stream())
        .map(ChartToRead::command)
        .distinct()
        .forEach(command -> session.note(before + command));
  }

  private byte[] content(Sheet sheet, FileShape<SheetForm> shape, SheetSide side) {
    return shape
        .form()
        .map(form -> content(sheet, form, side))
        .orElseGet(() -> session.content(ExerciseReport.of(sheet, side), shape.format()));
  }

  private byte[] content(Sheet sheet, SheetForm form, SheetSide side) {
    boolean asks = side == SheetSide.QUESTIONS;
    return switch (form) {
      case MARKDOWN ->
          utf8(asks ? ExerciseMarkdown.sheet(sheet, origin) : ExerciseMarkdown.key(sheet, origin));
      case HTML ->
          utf8(
              asks ? ExerciseHtml.sheet(sheet, origin, pictures) : ExerciseHtml.key(sheet, origin));
      case PDF ->
          asks
              ? ExercisePdf.sheet(sheet, origin, pictures, choice.paper())
              : ExercisePdf.key(sheet, origin, choice.paper());
      case PAGE -> utf8(AnsweringPage.of(new SheetSeries(List.of(sheet)), origin, pictures).html());
      case GIFT -> utf8(ExerciseGift.of(sheet, origin, pictures));
      case FORMS_CSV -> utf8(session.csvMark().before(ExerciseFormsCsv.of(sheet)));
    };
  }

  private boolean isSheetInMarkdown(FileShape<SheetForm> shape) {
    return choice.side() == SheetSide.QUESTIONS && shape.is(SheetForm.MARKDOWN);
  }

  private Map<Path, byte[]> charts(Sheet sheet, Path beside) {
    Map<Path, byte[]> charts = new LinkedHashMap<>();
    pictures
        .files(sheet)
        .forEach((name, content) -> charts.put(beside.resolveSibling(name), content));
    return charts;
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
