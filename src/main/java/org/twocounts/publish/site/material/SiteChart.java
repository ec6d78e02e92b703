package org.twocounts.publish.site.material;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.chart.Chart;
import org.twocounts.chart.spec.AltText;
import org.twocounts.chart.spec.ChartSpec;

/** A chart with a page of its own, and its files by path from the root of the site. */
public final class SiteChart {
  private static final int PNG_WIDTH = 16;
  private static final int PNG_HEIGHT = 20;

  private final Chart chart;
  private final ChartSpec spec;
  private final List<String> leftOut;
  private final Map<String, byte[]> files;

  /** Width and height of the picture, in pixels. */
  public record PictureSize(int width, int height) {}

  SiteChart(Chart chart, ChartSpec spec, List<String> leftOut, Map<String, byte[]> files) {
    this.chart = chart;
    this.spec = spec;
    this.leftOut = List.copyOf(leftOut);
    this.files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  static String file(ChartSpec spec, String ending) {
    return "charts/" + spec.name() + "." + ending;
  }

  static String small(ChartSpec spec) {
    return "charts/small/" + spec.name() + ".png";
  }

  static String card(ChartSpec spec) {
    return "charts/card/" + spec.name() + ".png";
  }

  /** As the catalogue has it. */
  public Chart chart() {
    return chart;
  }

  /** What it says of the record. */
  public ChartSpec spec() {
    return spec;
  }

  /** Labels that found no room in the picture. */
  public List<String> leftOut() {
    return leftOut;
  }

  /** Contents by path: pictures, data, text. */
  public Map<String, byte[]> files() {
    return files;
  }

  /** The path of its page, such as {@code chart/map.html}. */
  public String path() {
    return "chart/" + chart.id() + ".html";
  }

  /** The finding. */
  public String finding() {
    return spec.words().title().orElse(spec.words().subtitle());
  }

  /** What is read where the picture cannot be seen. */
  public String alt() {
    return AltText.of(spec, leftOut);
  }

  /** The path of its file of that ending, where there is one. */
  public Optional<String> findFile(String ending) {
    return there(file(spec, ending));
  }

  /** The path of a picture of it for lists. */
  public Optional<String> findSmall() {
    return there(small(spec));
  }

  /** The path of a picture of it for cards of social networks. */
  public Optional<String> findCard() {
    return there(card(spec));
  }

  /** The size of the picture; empty where none was drawn. */
  public Optional<PictureSize> size() {
    return findFile("png")
        .map(files::get)
        .map(ByteBuffer::wrap)
        .map(png -> new PictureSize(png.getInt(PNG_WIDTH), png.getInt(PNG_HEIGHT)));
  }

  private Optional<String> there(String path) {
    return files.containsKey(path) ? Optional.of(path) : Optional.empty();
  }
}
