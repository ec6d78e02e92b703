package org.twocounts.publish;

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
    return markup("<" + name + ">" + escape(words) + "</" + name + ">");
  }

  /** An element with a class that holds words. */
  HtmlText element(String name, String classes, String words) {
    return markup(
        "<" + name + " class=\"" + escape(classes) + "\">" + escape(words) + "</" + name + ">");
  }

  /** A paragraph that begins with a label. */
  HtmlText labelled(String label, String words) {
    return markup("<p><b>" + escape(label) + "</b> " + escape(words) + "</p>");
  }

  /** Words as they may stand between tags and in attributes. */
  static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
