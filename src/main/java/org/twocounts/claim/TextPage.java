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

  /** Breaks a text into lines of at most {@code width} characters; longer words stand alone. */
  static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
