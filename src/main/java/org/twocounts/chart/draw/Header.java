package org.twocounts.chart.draw;

import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.spec.Words;

/** Title and subtitle. */
record Header(TextBlock title, TextBlock subtitle, double height) {
  /** Lines past which a title is set smaller, as far as the size of the subtitle. */
  private static final int LINES = 4;

  private static final double STEP = 0.92;

  static Header of(Words words, Look look) {
    double room = look.contentWidth();
    TextBlock title = title(words.title().orElse(""), look);
    TextBlock subtitle = inside(words.subtitle(), look.subtitle(), room);
    double height = title.height() + gap(title, look) + subtitle.height() + 1.1 * look.em();
    return new Header(title, subtitle, height);
  }

  private static TextBlock title(String text, Look look) {
    double least = Math.min(look.sizes().subtitle(), look.sizes().title());
    double size = look.sizes().title();
    TextBlock title = inside(text, look.title(), look.contentWidth());
    while (title.lines().size() > LINES && size > least) {
      size = Math.max(least, STEP * size);
      title = inside(text, look.title().sized(size), look.contentWidth());
    }
    return title;
  }

  private static TextBlock inside(String text, TextStyle style, double room) {
    return TextBlock.balanced(LongWords.broken(text, style, room), style, room);
  }

  void draw(Pen pen, double x, double y) {
    pen.text(title, x, y, Align.LEFT);
    pen.text(subtitle, x, y + title.height() + gap(title, pen.look()), Align.LEFT);
  }

  private static double gap(TextBlock title, Look look) {
    return title.isEmpty() ? 0 : 0.4 * look.sizes().subtitle();
  }
}
