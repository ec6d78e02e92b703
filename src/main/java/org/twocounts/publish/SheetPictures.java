package org.twocounts.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.chart.Chart;
import org.twocounts.chart.ChartFiles;
import org.twocounts.chart.ChartFormat;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.DrawingOptions;
import org.twocounts.chart.WordChanges;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.AltText;
import org.twocounts.chart.theme.Preset;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Sheet;

/**
 * Charts that students are to read. They come without their titles, which state the finding that is
 * asked for.
 */
public final class SheetPictures {
  private static final WordChanges UNTITLED = WordChanges.NONE.untitled();

  private final ChartRequest request;

  public SheetPictures(ChartRequest request) {
    this.request = request;
  }

  /** The charts of a sheet as files, for pages that link to them. */
  public Map<String, byte[]> files(Sheet sheet) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    sheet.exercises().stream()
        .flatMap(e -> e.chart().stream())
        .forEach(c -> files.put(c.file() + ".svg", draw(c, ChartFormat.SVG, Preset.WEB)));
    return files;
  }

  /** A chart whose file lies beside the page. */
  public Picture beside(ChartToRead chart) {
    return new Picture(chart.file() + ".svg", altOf(chart));
  }

  /** A chart as SVG. */
  public byte[] svg(ChartToRead chart) {
    return draw(chart, ChartFormat.SVG, Preset.WEB);
  }

  /** A chart for the screen. */
  Picture forScreen(ChartToRead chart) {
    return Picture.of("image/svg+xml", svg(chart), altOf(chart));
  }

  /** A chart for print. */
  Picture forPrint(ChartToRead chart) {
    return Picture.of(
        "application/pdf", draw(chart, ChartFormat.PDF, Preset.PRINT_DOUBLE), altOf(chart));
  }

  private byte[] draw(ChartToRead chart, ChartFormat format, Preset preset) {
    DrawingOptions options =
        DrawingOptions.standard().withWords(UNTITLED).withSize(DrawingOptions.Size.of(preset));
    return new ChartFiles(options).draw(find(chart), requestOf(chart), format);
  }

  private String altOf(ChartToRead chart) {
    return AltText.of(find(chart).describe(requestOf(chart)), List.of());
  }

  private ChartRequest requestOf(ChartToRead chart) {
    ChartRequest ofYear =
        chart.year().isPresent() ? request.forYear(chart.year().getAsInt()) : request;
    return chart.state().map(ofYear::ofState).orElse(ofYear);
  }

  private static Chart find(ChartToRead chart) {
    return ChartCatalogue.find(chart.name()).orElseThrow();
  }
}
