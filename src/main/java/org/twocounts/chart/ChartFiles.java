package org.twocounts.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.draw.Look;
import org.twocounts.chart.output.CsvFormat;
import org.twocounts.chart.output.Drawing;
import org.twocounts.chart.output.Drawing.Picture;
import org.twocounts.chart.output.WholeFile;
import org.twocounts.chart.spec.AltText;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.model.Release;

/** Draws one chart and writes its pictures, its data and its alternative text. */
public final class ChartFiles {
  private final DrawingOptions options;

  public ChartFiles(DrawingOptions options) {
    this.options = options;
  }

  /**
   * Writes the files of a chart: pictures in the formats of the options, {@code .csv} and {@code
   * .txt}.
   *
   * @return the files, pictures first
   * @throws java.io.UncheckedIOException if a file cannot be written; those before it are there
   */
  public List<Path> write(Chart chart, ChartRequest request, Path directory) {
    ChartSpec spec = chart.describe(request);
    ChartSpec worded = spec.withWords(options.words().apply(spec.words()));
    return write(worded, request.record().release(), directory);
  }

  private List<Path> write(ChartSpec spec, Release release, Path directory) {
    Drawing drawing = new Drawing(spec, options.look(release), options.lettering());
    List<Path> written = new ArrayList<>();
    List<String> leftOut = List.of();
    for (ChartFormat format : options.formats()) {
      Picture picture = draw(drawing, format);
      leftOut = picture.leftOut();
      written.add(write(directory, spec, format.label(), picture.content()));
    }
    written.add(write(directory, spec, "csv", CsvFormat.write(spec.table())));
    String alt = AltText.of(spec, leftOut) + "\n";
    written.add(
        write(directory, spec, "txt", alt.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    return written;
  }

  /** One picture of a chart, for pages that hold it themselves. */
  public byte[] draw(Chart chart, ChartRequest request, ChartFormat format) {
    ChartSpec spec = chart.describe(request);
    ChartSpec worded = spec.withWords(options.words().apply(spec.words()));
    Look look = options.look(request.record().release());
    return draw(new Drawing(worded, look, options.lettering()), format).content();
  }

  private static Picture draw(Drawing drawing, ChartFormat format) {
    return switch (format) {
      case PNG -> drawing.png();
      case SVG -> drawing.svg();
      case PDF -> drawing.pdf();
      case HTML -> drawing.html();
    };
  }

  private static Path write(Path directory, ChartSpec spec, String ending, byte[] content) {
    Path file = directory.resolve(spec.name() + "." + ending);
    WholeFile.write(file, content);
    return file;
  }
}
