package org.twocounts.publish;

import org.twocounts.classroom.Sheet;

/** A worksheet and its key as PDF. */
public final class ExercisePdf {
  private ExercisePdf() {}

  /** The questions, with their charts inside. */
  public static byte[] sheet(Sheet sheet, SheetOrigin origin, SheetPictures pictures, Paper paper) {
    String body = SheetMarkup.questions(sheet, origin, pictures::forPrint);
    return PrintDocument.of(sheet.title(), sheet.mark(), body, paper);
  }

  /** The answers. */
  public static byte[] key(Sheet sheet, SheetOrigin origin, Paper paper) {
    return PrintDocument.of(
        SheetWords.keyTitle(sheet), "Key · " + sheet.mark(), SheetMarkup.key(sheet, origin), paper);
  }
}
