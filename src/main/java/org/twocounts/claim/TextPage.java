package org.twocounts.claim;

import java.util.List;
import org.twocounts.output.Paragraph;

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

  /** Breaks words into lines, whatever white space is between them. */
  static List<String> wrap(String words, int width) {
    return Paragraph.lines(words.strip().replaceAll("\\s+", " "), width);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
