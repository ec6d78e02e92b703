package org.twocounts.publish.site;

import java.util.regex.Pattern;

/**
 * Pages without what HTML lets out: the end tags of cells, rows and items, and lines that only
 * markup needs. A tenth of a site is nothing else. Words are safe from it, since templates escape
 * them.
 */
final class CompactMarkup {
  private static final Pattern LET_OUT =
      Pattern.compile("</(?:td|th|tr|thead|tbody|li|dt|dd|option)>|\\n(?=[ \\n]*\\n|<tr>)");

  private CompactMarkup() {}

  static String of(String page) {
    return LET_OUT.matcher(page).replaceAll("");
  }
}
