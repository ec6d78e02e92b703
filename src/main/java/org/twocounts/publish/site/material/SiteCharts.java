package org.twocounts.publish.site.material;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.Chart;
import org.twocounts.chart.ChartFiles;
import org.twocounts.chart.ChartFormat;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.DrawingOptions;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.NotDrawableException;
import org.twocounts.chart.theme.Preset;

/** The charts of a site, drawn: those for which the record has what they need. */
public final class SiteCharts {
  /** No charts. */
  public static final SiteCharts NONE = new SiteCharts(List.of());

  private static final ChartFiles DATA =
      new ChartFiles(DrawingOptions.standard().withFormats(List.of()));
  private static final ChartFiles PICTURES =
      new ChartFiles(
          DrawingOptions.standard()
              .withFormats(List.of(ChartFormat.SVG, ChartFormat.PNG, ChartFormat.PDF)));
  private static final ChartFiles SMALL = sized(Preset.WEB, OptionalDouble.empty(), 36);

  /** The size that social networks ask for, 1200 by 630. */
  private static final ChartFiles CARD = sized(Preset.SOCIAL, OptionalDouble.of(630), 96);

  private final List<SiteChart> charts;

  /** Which files charts have beside their data and their text. */
  public enum Draw {
    /** None. */
    NOTHING,
    /** Pictures for pages and to download. */
    PICTURES,
    /** Also those for cards of social networks, which need the address of the site. */
    PICTURES_AND_CARDS
  }

  private SiteCharts(List<SiteChart> charts) {
    this.charts = List.copyOf(charts);
  }

  private static ChartFiles sized(Preset preset, OptionalDouble height, int dpi) {
    return new ChartFiles(
        DrawingOptions.standard()
            .withSize(
                new DrawingOptions.Size(
                    preset, OptionalDouble.empty(), height, OptionalInt.of(dpi))));
  }

  /** How many charts are tried. */
  public static int count() {
    return ChartCatalogue.all().size();
  }

  /**
   * Draws the charts of the catalogue, several at a time. Those that cannot be drawn from the
   * record are left out.
   *
   * @param doneOne called for each chart tried, from several threads
   */
  public static SiteCharts draw(ChartRequest request, Draw draw, Runnable doneOne) {
    return new SiteCharts(
        ChartCatalogue.all().parallelStream()
            .map(
                chart -> {
                  Optional<SiteChart> drawn = find(chart, request, draw);
                  doneOne.run();
                  return drawn;
                })
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<SiteChart> find(Chart chart, ChartRequest request, Draw draw) {
    try {
      ChartSpec spec = chart.describe(request);
      return (draw == Draw.NOTHING ? DATA : PICTURES)
          .find(spec, request, Path.of("charts"))
          .map(drawn -> draw(chart, spec, drawn, request, draw));
    } catch (NotDefinedException | NotDrawableException e) {
      return Optional.empty();
    }
  }

  private static SiteChart draw(
      Chart chart, ChartSpec spec, ChartFiles.Drawn drawn, ChartRequest request, Draw draw) {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    drawn
        .contents()
        .forEach((path, content) -> contents.put("charts/" + path.getFileName(), content));
    if (draw != Draw.NOTHING) {
      contents.put(SiteChart.small(spec), SMALL.draw(spec, request, ChartFormat.PNG));
    }
    if (draw == Draw.PICTURES_AND_CARDS) {
      CARD.find(spec, request, ChartFormat.PNG)
          .ifPresent(card -> contents.put(SiteChart.card(spec), card));
    }
    return new SiteChart(chart, spec, drawn.written().leftOut(), contents);
  }

  /** Those that were drawn, in the order of the catalogue. */
  public List<SiteChart> all() {
    return charts;
  }

  /** The chart of a name in the catalogue, if it was drawn. */
  public Optional<SiteChart> find(String id) {
    return charts.stream().filter(c -> c.chart().id().equals(id)).findFirst();
  }

  /** All files by path from the root of the site. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    charts.forEach(chart -> files.putAll(chart.files()));
    return files;
  }
}
