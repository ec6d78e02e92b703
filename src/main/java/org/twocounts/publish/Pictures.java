package org.twocounts.publish;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.ChartFiles;
import org.twocounts.chart.ChartFormat;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.DrawingOptions;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.AltText;

/** Charts as pictures inside a page. */
public final class Pictures {
  private final ChartRequest request;
  private final ChartFiles files = new ChartFiles(DrawingOptions.standard());

  public Pictures(ChartRequest request) {
    this.request = request;
  }

  /** The picture of a chart; empty where there is no such chart. */
  Optional<Picture> image(String chart) {
    return ChartCatalogue.find(chart)
        .flatMap(
            found -> {
              try {
                byte[] svg = files.draw(found, request, ChartFormat.SVG);
                String alt = AltText.of(found.describe(request), List.of());
                return Optional.of(Picture.of("image/svg+xml", svg, alt));
              } catch (NotDefinedException e) {
                return Optional.empty();
              }
            });
  }
}
