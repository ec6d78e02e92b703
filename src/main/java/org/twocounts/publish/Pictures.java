package org.twocounts.publish;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.ChartFiles;
import org.twocounts.chart.ChartFormat;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.DrawingOptions;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.AltText;
import org.twocounts.output.Markup;

/** Charts as pictures inside a page. */
public final class Pictures {
  private final ChartRequest request;
  private final ChartFiles files = new ChartFiles(DrawingOptions.standard());

  public Pictures(ChartRequest request) {
    this.request = request;
  }

  /** The {@code img} element of a chart; empty where there is no such chart. */
  Optional<String> image(String chart) {
    return ChartCatalogue.find(chart)
        .flatMap(
            found -> {
              try {
                byte[] svg = files.draw(found, request, ChartFormat.SVG);
                String alt = AltText.of(found.describe(request), List.of());
                return Optional.of(element(svg, alt));
              } catch (NotDefinedException e) {
                return Optional.empty();
              }
            });
  }

  private static String element(byte[] svg, String alt) {
    String data = new String(Base64.getEncoder().encode(svg), StandardCharsets.US_ASCII);
    return String.format(
        "<img src=\"data:image/svg+xml;base64,%s\" alt=\"%s\">", data, Markup.escape(alt));
  }
}
