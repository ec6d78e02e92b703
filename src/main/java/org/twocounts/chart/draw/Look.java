package org.twocounts.chart.draw;

import java.awt.Color;
import org.twocounts.chart.theme.Canvas;
import org.twocounts.chart.theme.TextSizes;
import org.twocounts.chart.theme.Theme;

/**
 * Theme, canvas and text sizes of one drawing.
 *
 * @param credit the last line of the footer: tool, data version, licence; empty to leave it out
 */
public record Look(Theme theme, Canvas canvas, TextSizes sizes, String credit) {

  private static final double NARROW_EMS = 45;

  /** The same with another last line of the footer. */
  Look withCredit(String other) {
    return new Look(theme, canvas, sizes, other);
  }

  /** The size of labels, the measure of all distances. */
  public double em() {
    return sizes.label();
  }

  /** The width of a thin line. */
  public double hair() {
    return sizes.label() / 15;
  }

  /** The width between the margins. */
  public double contentWidth() {
    return canvas.width() - 2 * canvas.margin();
  }

  /** Whether there is room for little more than one column of print. */
  public boolean isNarrow() {
    return contentWidth() < NARROW_EMS * em();
  }

  /** Whether notes may take whole sentences: wide, and as high as the content asks. */
  boolean hasRoomForNotes() {
    return !isNarrow() && canvas.height() == 0;
  }

  TextStyle title() {
    return new TextStyle(theme.typefaces().bold().at(sizes.title()), theme.text());
  }

  TextStyle subtitle() {
    return new TextStyle(theme.typefaces().regular().at(sizes.subtitle()), theme.secondary());
  }

  TextStyle heading() {
    return new TextStyle(theme.typefaces().bold().at(sizes.label()), theme.text());
  }

  TextStyle smallHeading() {
    return new TextStyle(theme.typefaces().bold().at(sizes.small()), theme.text());
  }

  TextStyle name() {
    return new TextStyle(theme.typefaces().bold().at(sizes.label()), theme.text());
  }

  TextStyle label() {
    return new TextStyle(theme.typefaces().regular().at(sizes.label()), theme.text());
  }

  TextStyle axis() {
    return new TextStyle(theme.typefaces().regular().at(sizes.label()), theme.secondary());
  }

  TextStyle small() {
    return new TextStyle(theme.typefaces().regular().at(sizes.small()), theme.secondary());
  }

  TextStyle smallOn(Color colour) {
    return new TextStyle(theme.typefaces().regular().at(sizes.small()), colour);
  }

  TextStyle number(Color colour) {
    return new TextStyle(theme.typefaces().bold().at(sizes.small()), colour);
  }
}
