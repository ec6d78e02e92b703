package org.twocounts.chart.draw;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines, with its size. */
record TextBlock(TextStyle style, List<String> lines, double width) {
  TextBlock {
    lines = List.copyOf(lines);
  }

  /** Breaks a text between words so that no line is wider than the room; a longer word stands. */
  static TextBlock of(String text, TextStyle style, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : style.curved(text).split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || style.width(longer) <= room) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return new TextBlock(style, lines, lines.stream().mapToDouble(style::width).max().orElse(0));
  }

  /** The same, but a word longer than the room is broken, so that no line is wider. */
  static TextBlock within(String text, TextStyle style, double room) {
    return of(LongWords.broken(text, style, room), style, room);
  }

  /** The same text in as many lines, of lengths as equal as can be; a longer word stands. */
  static TextBlock balanced(String text, TextStyle style, double room) {
    TextBlock best = of(text, style, room);
    double narrower = room;
    while (best.lines().size() > 1 && narrower > room / 2) {
      narrower -= style.size() / 2;
      TextBlock next = of(text, style, narrower);
      if (next.lines().size() > best.lines().size() || next.width() > narrower) {
        break;
      }
      best = next;
    }
    return best;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  double height() {
    return isEmpty()
        ? 0
        : (lines.size() - 1) * style.lineHeight() + style.ascent() + style.descent();
  }

  /** Baseline of a line below the top of the block. */
  double baseline(int line) {
    return style.ascent() + line * style.lineHeight();
  }
}
