package org.twocounts.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The frame of a page that stands alone: no script runs, nothing is loaded from elsewhere. */
final class HtmlDocument {
  private HtmlDocument() {}

  /**
   * A whole page.
   *
   * @param body markup
   */
  static String of(String title, String body) {
    return new HtmlText()
        .markup("<!DOCTYPE html>")
        .markup("<html lang=\"en\">")
        .markup("<head>")
        .markup("<meta charset=\"utf-8\">")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .markup(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                + " 'unsafe-inline'; img-src data:\">")
        .element("title", title)
        .markup("<style>")
        .markup(style().strip())
        .markup("</style>")
        .markup("</head>")
        .markup("<body>")
        .markup(body.strip())
        .markup("</body>")
        .markup("</html>")
        .toString();
  }

  private static String style() {
    try (InputStream in = HtmlDocument.class.getResourceAsStream("page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the style of pages cannot be read", e);
    }
  }
}
