package org.twocounts.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Span;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.Theme;
import org.twocounts.chart.theme.Tint;

/** A plot of 100 by 100: a zone at the left, a grey band below. */
class GroundsTest {
  private static final Ink ZONE = Ink.of(Hue.ZONE);
  private static final Ink GREY = Ink.of(Hue.CONTEXT).tinted(Tint.QUARTER);

  private final Look look =
      new Look(Theme.light(), Preset.WEB.canvas(), Preset.WEB.sizes(), "credit");
  private final Grounds grounds =
      new Grounds(plot(), PlotArea.of(plot(), new Rectangle2D.Double(0, 0, 100, 100)), look);

  @Test
  void a_halo_has_the_colour_of_what_lies_behind_the_text() {
    assertThat(at(60, 10)).contains(Color.WHITE);
    assertThat(at(5, 10)).contains(look.theme().colour(ZONE));
    assertThat(at(60, 80)).contains(look.theme().colour(GREY));
  }

  @Test
  void text_over_an_edge_has_no_halo() {
    assertThat(at(45, 10)).isEmpty();
    assertThat(at(60, 55)).isEmpty();
  }

  private Optional<Color> at(double x, double y) {
    return grounds.under(new Rectangle2D.Double(x, y, 10, 10));
  }

  private static XyPlot plot() {
    Axis axis = Axis.of(0, 100, List.of());
    return new XyPlot(
        axis,
        axis,
        List.of(
            new Boxes("zone", List.of(new Box(0, 50, 0, 100, ZONE, Emphasis.NONE))),
            new Band("band", List.of(new Span(0, 0, 40), new Span(100, 0, 40)), GREY)),
        List.of());
  }
}
