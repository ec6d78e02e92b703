package org.twocounts.chart.draw;

import java.awt.BasicStroke;
import org.jfree.chart.renderer.AbstractRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.spec.Layer.Line;

/** Renderers of lines. */
final class LineRenderers {
  private LineRenderers() {}

  static XYItemRenderer of(Line line, Look look) {
    XYLineAndShapeRenderer renderer =
        line.course() == Course.STEPS
            ? new XYStepRenderer()
            : new XYLineAndShapeRenderer(true, false);
    renderer.setDefaultShapesVisible(false);
    renderer.setDrawSeriesLineAsPath(line.course() != Course.STEPS);
    paint(renderer, look.theme().colour(line.ink()), stroke(line.course(), look));
    return renderer;
  }

  private static void paint(AbstractRenderer renderer, java.awt.Color colour, BasicStroke stroke) {
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesStroke(0, stroke);
  }

  static BasicStroke stroke(Course course, Look look) {
    double hair = look.hair();
    return switch (course) {
      case STRAIGHT, STEPS ->
          new BasicStroke((float) (2.2 * hair), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
      case THIN ->
          new BasicStroke((float) (1.0 * hair), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
      case DASHED ->
          new BasicStroke(
              (float) (1.4 * hair),
              BasicStroke.CAP_BUTT,
              BasicStroke.JOIN_ROUND,
              10,
              new float[] {(float) (5 * hair), (float) (3 * hair)},
              0);
    };
  }
}
