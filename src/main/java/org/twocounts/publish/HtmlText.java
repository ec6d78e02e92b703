package org.twocounts.publish;

import org.twocounts.output.Markup;

/** HTML in the making: everything that is not a tag is escaped. */
final class HtmlText {
  private final StringBuilder html = new StringBuilder();

  /** A tag or other markup of ours, with a line break after it. */
  HtmlText markup(String tag) {
    html.append(tag).append('\n');
    return this;
  }

  /** An element that holds words. */
  HtmlText element(String name, String words) {
    return markup("<" + name + ">" + Markup.escape(words) + "</" + name + ">");
  }

  /** An element with a class that holds words. */
  HtmlText element(String name, String classes, String words) {
    return markup(
        "<"
            + name
            + " class=\""
            + Markup.escape(classes)
            + "\">"
            + Markup.escape(words)
            + "</"
            + name
            + ">");
  }

  /** A paragraph that begins with a label. */
  HtmlText labelled(String label, String words) {
    return markup("<p><b>" + Markup.escape(label) + "</b> " + Markup.escape(words) + "</p>");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
