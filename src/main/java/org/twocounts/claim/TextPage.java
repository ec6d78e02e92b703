package org.twocounts.claim;

import java.util.ArrayList;
import java.util.List;

/** Lines of text no wider than a page. */
final class TextPage {
  private final int width;
  private final StringBuilder text = new StringBuilder();

  TextPage(int width) {
    this.width = width;
  }

  void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  void blank() {
    text.append('\n');
  }

  /** Wraps words; lines after the first are indented by as much as the first line's lead takes. */
  void paragraph(String lead, String words) {
    String indent = " ".repeat(lead.length());
    List<String> lines = wrap(words, width - lead.length());
    for (int i = 0; i < lines.size(); i++) {
      line((i == 0 ? lead : indent) + lines.get(i));
    }
  }

  /**
   * Breaks a text into lines of at most {@code width} characters, at spaces and, in words that are
   * wider than a line, after a hyphen; a word that still does not fit stands alone.
   */
  static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      String glue = line.length() == 0 ? "" : " ";
      for (String part : parts(word, width)) {
        if (line.length() > 0 && line.length() + glue.length() + part.length() > width) {
          lines.add(line.toString());
          line.setLength(0);
          glue = "";
        }
        line.append(glue).append(part);
        glue = "";
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> parts(String word, int width) {
    return word.length() <= width ? List.of(word) : List.of(word.split("(?<=-)", -1));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
