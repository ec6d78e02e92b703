package org.twocounts.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.output.WholeFile;

/** Prints a worksheet or writes it with its key: all files, or none. */
record SheetFiles(Session session, SheetChoice choice) {
  void write(SheetContents sheet) {
    FileShape<SheetForm> shape = choice.shape(session);
    Optional<Path> output = session.outputFile();
    Map<Path, byte[]> files = new LinkedHashMap<>();
    output.ifPresent(file -> files.put(file, content(sheet, shape, choice.side())));
    choice.key().ifPresent(file -> files.put(file, key(sheet, file)));
    if (isSheetInMarkdown(shape)) {
      output.ifPresent(
          file ->
              sheet
                  .pictures()
                  .forEach((name, picture) -> files.put(file.resolveSibling(name), picture)));
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

  private byte[] key(SheetContents sheet, Path file) {
    if (session.outputFile().filter(output -> isSame(output, file)).isPresent()) {
      throw new UsageException("--output and --key name the same file; the key needs its own");
    }
    return content(sheet, choice.keyShape(session), SheetSide.ANSWERS);
  }

  private void print(SheetContents sheet, FileShape<SheetForm> shape) {
    if (shape.form().isEmpty()) {
      session.print(sheet.data(choice.side()), shape.format());
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

  private void nameCharts(SheetContents sheet, String before) {
    sheet.chartCommands().forEach(command -> session.note(before + command));
  }

  private byte[] content(SheetContents sheet, FileShape<SheetForm> shape, SheetSide side) {
    return shape
        .form()
        .map(form -> sheet.in(form, side))
        .orElseGet(() -> session.content(sheet.data(side), shape.format()));
  }

  private boolean isSheetInMarkdown(FileShape<SheetForm> shape) {
    return choice.side() == SheetSide.QUESTIONS && shape.is(SheetForm.MARKDOWN);
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
