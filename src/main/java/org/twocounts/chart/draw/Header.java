package org.twocounts.chart.draw;

import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.spec.Words;

/** Title and subtitle. */
record Header(TextBlock title, TextBlock subtitle, double height) {

  static Header of(Words words, Look look) {
    double room = look.contentWidth();
    TextBlock title = TextBlock.balanced(words.title().orElse(""), look.title(), room);
    TextBlock subtitle = TextBlock.balanced(words.subtitle(), look.subtitle(), room);
    double height = title.height() + gap(title, look) + subtitle.height() + 1.1 * look.em();
    return new Header(title, subtitle, height);
  }

  void draw(Pen pen, double x, double y) {
    pen.text(title, x, y, Align.LEFT);
    pen.text(subtitle, x, y + title.height() + gap(title, pen.look()), Align.LEFT);
  }

  private static double gap(TextBlock title, Look look) {
    return title.isEmpty() ? 0 : 0.4 * look.sizes().subtitle();
  }
}
