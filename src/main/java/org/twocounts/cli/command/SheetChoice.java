package org.twocounts.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.classroom.Asking;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.publish.Paper;
import picocli.CommandLine.Option;

/** The options that say what of a worksheet is written, where and how. */
final class SheetChoice {
  private static final FileForms<SheetForm> FORMS =
      new FileForms<>("sheet", List.of(SheetForm.values()));

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description =
          "markdown (default), html (stands alone) or pdf; with the answers inside: page (many"
              + " sheets in one file that answers back), gift (Moodle's quiz) or forms-csv (a row a"
              + " question). Without it, the ending of the file decides.")
  private SheetForm form;

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      description = "The paper of a PDF: letter (default) or a4.")
  private Paper paper = Paper.LETTER;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description =
          "Write the answers with their steps to a file; without --as in the form of its name.")
  private Path key;

  @Option(
      names = "--answers",
      description = "Give the key in place of the sheet; with --format as data.")
  private boolean answers;

  Paper paper() {
    return paper;
  }

  Optional<Path> key() {
    return Optional.ofNullable(key);
  }

  SheetSide side() {
    return answers ? SheetSide.ANSWERS : SheetSide.QUESTIONS;
  }

  /** How the result is written. */
  FileShape<SheetForm> shape(Session session) {
    Optional<Path> output = session.outputFile();
    FileShape<SheetForm> shape = FORMS.choose(asked(), session.format(), output, "--output");
    if (shape.is(SheetForm.PDF) && output.isEmpty()) {
      throw new UsageException("--as pdf needs --output FILE, such as --output sheet.pdf");
    }
    return shape;
  }

  /** How the file of the key is written. */
  FileShape<SheetForm> keyShape(Session session) {
    if (answers) {
      throw new UsageException("--answers gives the key already; leave --key out");
    }
    if (form != null && form.holding() == SheetForm.Holding.ANSWERS_TOO) {
      throw new UsageException("--as " + form.label() + " holds the answers; leave --key out");
    }
    return FORMS.choose(asked(), session.format(), key(), "--key");
  }

  /**
   * Refuses forms in which a way of asking is not written.
   *
   * @throws UsageException for programs that know questions with options only
   */
  void holdTo(Asking asking, Session session) {
    List<FileShape<SheetForm>> shapes = new ArrayList<>(List.of(shape(session)));
    key().ifPresent(file -> shapes.add(keyShape(session)));
    shapes.stream()
        .flatMap(written -> written.form().stream())
        .filter(written -> written.holding() == SheetForm.Holding.ANSWERS_TOO)
        .findFirst()
        .ifPresent(
            written -> {
              throw new UsageException(
                  String.format(
                      "--as %s has questions with options only; --ask %s is written as markdown,"
                          + " html or pdf",
                      written.label(), asking.label()));
            });
  }

  private Optional<SheetForm> asked() {
    return Optional.ofNullable(form);
  }
}
