package org.twocounts.publish;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.twocounts.chart.Chart;
import org.twocounts.chart.ChartFiles;
import org.twocounts.chart.ChartFormat;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.DrawingOptions;
import org.twocounts.chart.WordChanges;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.AltText;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.NotDrawableException;
import org.twocounts.chart.theme.Preset;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Sheet;

/**
 * Charts that students are to read. They come without their titles, which state the finding that is
 * asked for.
 */
public final class SheetPictures {
  /** The width of a chart beside its answers. */
  private static final double NARROW_MILLIMETRES = 130;

  private static final List<Double> LOW_MILLIMETRES = List.of(81.0, 86.0, 94.0);

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

  /** A chart for print, as low as it can be understood whole, with the answers beside it. */
  Picture forPrint(ChartToRead chart) {
    byte[] content =
        LOW_MILLIMETRES.stream()
            .flatMap(height -> whole(chart, beside(height)).stream())
            .findFirst()
            .orElseGet(() -> draw(chart, ChartFormat.PDF, Preset.PRINT_DOUBLE));
    return Picture.of("application/pdf", content, altOf(chart));
  }

  /** The picture at a size; empty where a label finds no room, for it may be what is asked for. */
  private Optional<byte[]> whole(ChartToRead chart, DrawingOptions.Size size) {
    try {
      ChartFiles.Drawn drawn =
          new ChartFiles(
                  DrawingOptions.standard()
                      .withFormats(List.of(ChartFormat.PDF))
                      .withWords(UNTITLED.uncredited())
                      .withSize(size))
              .draw(specOf(chart), requestOf(chart), Path.of(""));
      return drawn.written().leftOut().isEmpty()
          ? drawn.contents().values().stream().findFirst()
          : Optional.empty();
    } catch (NotDrawableException e) {
      return Optional.empty();
    }
  }

  private static DrawingOptions.Size beside(double height) {
    return new DrawingOptions.Size(
        Preset.PRINT_DOUBLE,
        OptionalDouble.of(NARROW_MILLIMETRES),
        OptionalDouble.of(height),
        OptionalInt.empty());
  }

  private byte[] draw(ChartToRead chart, ChartFormat format, Preset preset) {
    DrawingOptions options =
        DrawingOptions.standard().withWords(UNTITLED).withSize(DrawingOptions.Size.of(preset));
    return new ChartFiles(options).draw(specOf(chart), requestOf(chart), format);
  }

  /** What a chart says, without what would tell the answer. */
  private ChartSpec specOf(ChartToRead chart) {
    ChartSpec spec = find(chart).describe(requestOf(chart));
    return chart.state().isPresent() ? UnansweredChart.untold(spec) : UnansweredChart.of(spec);
  }

  private String altOf(ChartToRead chart) {
    return AltText.of(specOf(chart), List.of());
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
