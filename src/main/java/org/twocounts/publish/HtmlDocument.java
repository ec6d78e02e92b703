package org.twocounts.publish;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlContent;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.twocounts.publish.template.page.JteDocumentGenerated;
import org.twocounts.publish.template.page.JtePrintGenerated;

/** Filled templates as whole documents; the words in them are escaped where they stand. */
final class HtmlDocument {
  private HtmlDocument() {}

  /** A page that stands alone: no script runs, nothing is loaded from elsewhere. */
  static String of(String title, HtmlContent body) {
    return written(out -> JteDocumentGenerated.render(out, null, title, body));
  }

  /**
   * A document that is XML, for print.
   *
   * @param foot what the foot of each page says beside its number
   * @param body markup that is XML
   */
  static String forPrint(String title, String foot, HtmlContent body, Paper paper) {
    return written(out -> JtePrintGenerated.render(out, null, title, foot, body, paper));
  }

  private static String written(HtmlContent document) {
    TemplateOutput text = new StringOutput();
    document.writeTo(new OwaspHtmlTemplateOutput(text));
    return text.toString();
  }
}
