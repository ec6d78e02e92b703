package org.twocounts.publish;

import org.twocounts.publish.template.classroom.JteHandoutGenerated;

/** A handout as a page of HTML that stands alone, and as PDF. */
public final class HandoutPages {
  private HandoutPages() {}

  /** A page of HTML. */
  public static String html(Handout handout) {
    return HtmlDocument.of(handout.title(), out -> JteHandoutGenerated.render(out, null, handout));
  }

  /** A document for print. */
  public static byte[] pdf(Handout handout, Paper paper) {
    return PrintDocument.of(
        handout.title(),
        (handout.isToFillIn() ? "" : "Key · ") + handout.mark(),
        out -> JteHandoutGenerated.render(out, null, handout),
        paper);
  }
}
