package org.twocounts.chart;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.chart.output.Drawing;
import org.twocounts.chart.output.Drawing.Picture;
import org.twocounts.chart.spec.AltText;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.NotDrawableException;
import org.twocounts.chart.spec.ShownTexts;
import org.twocounts.output.CsvMark;
import org.twocounts.output.WholeFile;

/** Draws one chart and writes its pictures, its data and its alternative text. */
public final class ChartFiles {
  private final DrawingOptions options;

  /**
   * What was written.
   *
   * @param name of the files, without their endings
   * @param files pictures first
   * @param leftOut labels that found no room in the pictures
   */
  public record Written(String name, List<Path> files, List<String> leftOut) {
    public Written {
      files = List.copyOf(files);
      leftOut = List.copyOf(leftOut);
    }

    /** What the pictures lack, a line for people; empty where they lack nothing. */
    public Optional<String> remark() {
      return leftOut.isEmpty()
          ? Optional.empty()
          : Optional.of(
              String.format(
                  "note: not labelled for want of room: %s (%s)",
                  String.join("; ", leftOut), name));
    }
  }

  public ChartFiles(DrawingOptions options) {
    this.options = options;
  }

  /** The files of a chart, drawn and not yet written. */
  public static final class Drawn {
    private final Map<Path, byte[]> files;
    private final Written written;

    private Drawn(Map<Path, byte[]> files, Written written) {
      this.files = files;
      this.written = written;
    }

    /** Their contents, pictures first, then the data and the alternative text. */
    public Map<Path, byte[]> contents() {
      return Collections.unmodifiableMap(files);
    }

    /** What will have been written. */
    public Written written() {
      return written;
    }

    /** The same, with data that begin with a mark. */
    public Drawn marked(CsvMark mark) {
      Map<Path, byte[]> marked = new LinkedHashMap<>(files);
      marked.replaceAll(
          (file, content) -> file.toString().endsWith(".csv") ? mark.before(content) : content);
      return new Drawn(marked, written);
    }

    /**
     * Writes them.
     *
     * @return the files, and what found no room
     * @throws org.twocounts.output.OutputException if a file cannot be written; none of them is
     *     there then
     */
    public Written write() {
      WholeFile.writeAll(files);
      return written;
    }
  }

  /**
   * Draws and writes the files of a chart: pictures in the formats of the options, {@code .csv} and
   * {@code .txt}.
   *
   * @return the files, and what found no room
   * @throws NotDrawableException if it cannot be drawn with those words or in that size
   * @throws org.twocounts.output.OutputException if a file cannot be written; none of them is there
   *     then
   */
  public Written write(Chart chart, ChartRequest request, Path directory) {
    return draw(chart, request, directory).write();
  }

  /** The texts of a chart that can be changed, in the order of reading. */
  public List<String> texts(Chart chart, ChartRequest request) {
    return ShownTexts.of(chart.describe(request).in(options.words().language()));
  }

  /**
   * Draws the files of a chart, for a folder.
   *
   * @throws NotDrawableException if it cannot be drawn with those words, or be understood at that
   *     size
   */
  public Drawn draw(Chart chart, ChartRequest request, Path directory) {
    return draw(chart.describe(request), request, directory);
  }

  /**
   * Draws the files of a chart that is described already, for a folder.
   *
   * @throws NotDrawableException if it cannot be drawn with those words, or be understood at that
   *     size
   */
  public Drawn draw(ChartSpec spec, ChartRequest request, Path directory) {
    ChartSpec worded = options.words().apply(spec);
    return draw(worded, LeastSize.drawn(worded, request, options), directory);
  }

  /**
   * The files of a chart that is described already; empty where it cannot be understood.
   *
   * @throws NotDrawableException if its font does not permit a format
   */
  public Optional<Drawn> find(ChartSpec spec, ChartRequest request, Path directory) {
    return understood(spec, request)
        .map(drawing -> draw(options.words().apply(spec), drawing, directory));
  }

  /**
   * Draws the files of a chart as it is asked for several times, for a folder.
   *
   * @throws NotDrawableException with what stands in the way of every one that cannot be drawn
   */
  public List<Drawn> draw(Chart chart, List<ChartRequest> requests, Path directory) {
    List<Drawn> drawn = new ArrayList<>();
    Set<String> refused = new LinkedHashSet<>();
    for (ChartRequest request : requests) {
      try {
        drawn.add(draw(chart, request, directory));
      } catch (NotDrawableException e) {
        refused.addAll(e.reasons());
      }
    }
    if (!refused.isEmpty()) {
      throw new NotDrawableException(List.copyOf(refused));
    }
    return drawn;
  }

  private Drawn draw(ChartSpec spec, Drawing drawing, Path directory) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    List<String> leftOut = List.of();
    for (ChartFormat format : options.formats()) {
      Picture picture = draw(drawing, format);
      leftOut = picture.leftOut();
      files.put(file(directory, spec, format.label()), picture.content());
    }
    files.put(file(directory, spec, "csv"), spec.table().csv());
    String alt = AltText.withSources(spec, leftOut) + options.words().labels().remark() + "\n";
    files.put(file(directory, spec, "txt"), alt.getBytes(StandardCharsets.UTF_8));
    return new Drawn(files, new Written(spec.name(), List.copyOf(files.keySet()), leftOut));
  }

  /** One picture of a chart, for pages that hold it themselves. */
  public byte[] draw(Chart chart, ChartRequest request, ChartFormat format) {
    return draw(chart.describe(request), request, format);
  }

  /** One picture of a chart that is described already. */
  public byte[] draw(ChartSpec spec, ChartRequest request, ChartFormat format) {
    return draw(drawing(spec, request), format).content();
  }

  /** One picture of a chart; empty where it cannot be understood at that size. */
  public Optional<byte[]> find(ChartSpec spec, ChartRequest request, ChartFormat format) {
    return understood(spec, request).map(drawing -> draw(drawing, format).content());
  }

  private Optional<Drawing> understood(ChartSpec spec, ChartRequest request) {
    try {
      return Optional.of(drawing(spec, request)).filter(drawing -> drawing.lacking().isEmpty());
    } catch (NotDrawableException e) {
      return Optional.empty();
    }
  }

  private Drawing drawing(ChartSpec spec, ChartRequest request) {
    return new Drawing(options.words().apply(spec), options.look(request), options.lettering());
  }

  private static Picture draw(Drawing drawing, ChartFormat format) {
    return switch (format) {
      case PNG -> drawing.png();
      case SVG -> drawing.svg();
      case PDF -> drawing.pdf();
      case HTML -> drawing.html();
    };
  }

  private static Path file(Path directory, ChartSpec spec, String ending) {
    return directory.resolve(spec.name() + "." + ending);
  }
}
