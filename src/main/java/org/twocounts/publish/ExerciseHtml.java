package org.twocounts.publish;

import org.twocounts.classroom.Sheet;
import org.twocounts.publish.template.classroom.JteAnswersGenerated;
import org.twocounts.publish.template.classroom.JteQuestionsGenerated;

/** A worksheet and its key as pages of HTML that stand alone. */
public final class ExerciseHtml {
  private ExerciseHtml() {}

  /** The questions, with their charts inside. */
  public static String sheet(Sheet sheet, SheetOrigin origin, SheetPictures pictures) {
    return HtmlDocument.of(
        sheet.title(),
        out -> JteQuestionsGenerated.render(out, null, sheet, origin, pictures::forScreen));
  }

  /** The answers. */
  public static String key(Sheet sheet, SheetOrigin origin) {
    return HtmlDocument.of(
        SheetWords.keyTitle(sheet), out -> JteAnswersGenerated.render(out, null, sheet, origin));
  }
}
