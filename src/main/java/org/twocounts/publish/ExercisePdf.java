package org.twocounts.publish;

import org.twocounts.classroom.Sheet;
import org.twocounts.publish.template.classroom.JteAnswersGenerated;
import org.twocounts.publish.template.classroom.JteQuestionsGenerated;

/** A worksheet and its key as PDF. */
public final class ExercisePdf {
  private ExercisePdf() {}

  /** The questions, with their charts inside. */
  public static byte[] sheet(Sheet sheet, SheetOrigin origin, SheetPictures pictures, Paper paper) {
    return PrintDocument.of(
        sheet.title(),
        sheet.mark(),
        out -> JteQuestionsGenerated.render(out, null, sheet, origin, pictures::forPrint),
        paper);
  }

  /** The answers. */
  public static byte[] key(Sheet sheet, SheetOrigin origin, Paper paper) {
    return PrintDocument.of(
        SheetWords.keyTitle(sheet),
        "Key · " + sheet.mark(),
        out -> JteAnswersGenerated.render(out, null, sheet, origin),
        paper);
  }
}
