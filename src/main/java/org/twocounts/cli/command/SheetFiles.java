package org.twocounts.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.chart.ChartRequest;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Sheet;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.output.WholeFile;
import org.twocounts.publish.ExerciseHtml;
import org.twocounts.publish.ExerciseMarkdown;
import org.twocounts.publish.ExercisePdf;
import org.twocounts.publish.Paper;
import org.twocounts.publish.SheetOrigin;
import org.twocounts.publish.SheetPictures;

/** Prints a worksheet or writes it with its key: all files, or none. */
final class SheetFiles {
  private final Session session;
  private final SheetPictures pictures;
  private final SheetOrigin origin;
  private final Paper paper;

  SheetFiles(Session session, ChartRequest request, Paper paper) {
    this.session = session;
    this.pictures = new SheetPictures(request);
    this.origin = new SheetOrigin(request.record().release(), request.dataRemark());
    this.paper = paper;
  }

  void write(Sheet sheet, SheetForm form, Optional<Path> key) {
    Optional<Path> output = session.outputFile();
    if (form == SheetForm.PDF && output.isEmpty()) {
      throw new UsageException("--as pdf needs --output FILE, such as --output sheet.pdf");
    }
    if (output.isPresent() && key.isPresent() && isSame(output.get(), key.get())) {
      throw new UsageException("--output and --key name the same file; the key needs its own");
    }
    Map<Path, byte[]> files = new LinkedHashMap<>();
    output.ifPresent(file -> files.put(file, sheet(sheet, form)));
    key.ifPresent(file -> files.put(file, key(sheet, form)));
    if (form == SheetForm.MARKDOWN) {
      output.ifPresent(file -> files.putAll(charts(sheet, file)));
    }
    WholeFile.writeAll(files);
    if (output.isEmpty()) {
      session.print(new String(sheet(sheet, form), StandardCharsets.UTF_8));
    }
    if (form == SheetForm.MARKDOWN && output.isEmpty()) {
      missingCharts(sheet);
    }
  }

  private byte[] sheet(Sheet sheet, SheetForm form) {
    return switch (form) {
      case MARKDOWN -> utf8(ExerciseMarkdown.sheet(sheet, origin));
      case HTML -> utf8(ExerciseHtml.sheet(sheet, origin, pictures));
      case PDF -> ExercisePdf.sheet(sheet, origin, pictures, paper);
    };
  }

  private byte[] key(Sheet sheet, SheetForm form) {
    return switch (form) {
      case MARKDOWN -> utf8(ExerciseMarkdown.key(sheet, origin));
      case HTML -> utf8(ExerciseHtml.key(sheet, origin));
      case PDF -> ExercisePdf.key(sheet, origin, paper);
    };
  }

  private Map<Path, byte[]> charts(Sheet sheet, Path beside) {
    Map<Path, byte[]> charts = new LinkedHashMap<>();
    pictures
        .files(sheet)
        .forEach((name, content) -> charts.put(beside.resolveSibling(name), content));
    return charts;
  }

  private void missingCharts(Sheet sheet) {
    List<String> commands = new ArrayList<>();
    sheet.exercises().stream()
        .flatMap(e -> e.chart().stream())
        .map(ChartToRead::command)
        .distinct()
        .forEach(commands::add);
    commands.forEach(command -> session.note("a chart of this sheet: " + command));
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
