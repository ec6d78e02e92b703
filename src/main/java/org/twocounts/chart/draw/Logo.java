package org.twocounts.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.twocounts.chart.theme.LogoPicture;

/** The picture of a house style at the lower right. */
final class Logo {
  private static final double HEIGHT_EMS = 2.4;
  private static final double GAP_EMS = 1.2;
  private static final double LARGEST_SHARE = 0.5;

  private Logo() {}

  /** As high as the look has it, or less where it would take more than half of the width. */
  static double height(Look look) {
    return look.theme()
        .logo()
        .map(LogoPicture::image)
        .map(
            image ->
                Math.min(
                    HEIGHT_EMS * look.em(),
                    LARGEST_SHARE * look.contentWidth() * image.getHeight() / image.getWidth()))
        .orElse(0.0);
  }

  /** Width with the gap to the text; 0 without a logo. */
  static double width(Look look) {
    return look.theme()
        .logo()
        .map(LogoPicture::image)
        .map(image -> height(look) * image.getWidth() / image.getHeight() + GAP_EMS * look.em())
        .orElse(0.0);
  }

  static void draw(Pen pen, double bottom) {
    Look look = pen.look();
    if (look.theme().logo().isPresent()) {
      double height = height(look);
      double width = width(look) - GAP_EMS * look.em();
      double right = look.canvas().width() - look.canvas().margin();
      draw(
          pen.graphics(),
          look.theme().logo().get(),
          new Rectangle2D.Double(right - width, bottom - height, width, height));
    }
  }

  static void draw(Graphics2D g, LogoPicture picture, Rectangle2D place) {
    if (g instanceof PictureSurface surface) {
      surface.putPicture(picture, place);
      return;
    }
    BufferedImage image = picture.image();
    AffineTransform fitted = AffineTransform.getTranslateInstance(place.getX(), place.getY());
    fitted.scale(place.getWidth() / image.getWidth(), place.getHeight() / image.getHeight());
    g.drawImage(image, fitted, null);
  }
}
