package org.twocounts.publish.site.map;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.NotDrawableException;
import org.twocounts.chart.spec.Plot;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;

/**
 * The electors of an election on the map and as squares, in the inks of the charts {@code map} and
 * {@code tiles}.
 *
 * @param finding what they show, a sentence
 * @param map empty where a state has no outline or no place among the squares
 * @param squares empty where no state has a place among them
 */
public record ElectionPictures(
    String finding,
    String measure,
    String source,
    List<KeyView> key,
    List<PatternView> patterns,
    Optional<SharedMap> map,
    Optional<PictureView> squares) {
  public ElectionPictures {
    key = List.copyOf(key);
    patterns = List.copyOf(patterns);
  }

  /** An entry of the legend. */
  public record KeyView(InkStyle style, String text) {}

  /**
   * The pictures of an election; empty where there is nothing to draw.
   *
   * @param words what is said of a state, by code; of states missing here the legend says it
   */
  public static Optional<ElectionPictures> of(
      ChartRequest request, int year, Map<String, String> words) {
    Optional<ChartSpec> map = find("map", request.forYear(year));
    Optional<ChartSpec> tiles = find("tiles", request.forYear(year));
    return map.or(() -> tiles).map(spec -> of(request, spec, map, tiles, words));
  }

  /** The map as a picture of its own; empty where there is none. */
  public static Optional<MapFile> file(ChartRequest request, int year, Map<String, String> words) {
    return find("map", request.forYear(year))
        .map(
            spec ->
                new MapFile(
                    spec.words().title().orElse(""),
                    hues(spec),
                    PatternView.of(spec.key().stream().map(KeyEntry::ink).toList()),
                    MapPicture.of(
                        (MapPlot) plot(spec), new StateWords(names(request), words, spec.key()))));
  }

  private static Set<Hue> hues(ChartSpec spec) {
    Set<Hue> hues = EnumSet.of(Hue.PAPER, Hue.TERRITORY);
    ((MapPlot) plot(spec)).regions().forEach(r -> hues.add(r.ink().hue()));
    return hues;
  }

  private static Map<String, String> names(ChartRequest request) {
    Map<String, String> names = new TreeMap<>();
    request.record().states().forEach(s -> names.put(s.state(), s.name()));
    return names;
  }

  private static ElectionPictures of(
      ChartRequest request,
      ChartSpec said,
      Optional<ChartSpec> map,
      Optional<ChartSpec> tiles,
      Map<String, String> words) {
    List<KeyEntry> key = new ArrayList<>();
    Stream.of(map, tiles)
        .flatMap(Optional::stream)
        .flatMap(spec -> spec.key().stream())
        .filter(e -> key.stream().noneMatch(k -> k.ink().equals(e.ink())))
        .forEach(key::add);
    List<Ink> inks = key.stream().map(KeyEntry::ink).toList();
    StateWords each = new StateWords(names(request), words, key);
    return new ElectionPictures(
        said.words().title().orElse(""),
        said.words().subtitle(),
        said.words().source(),
        key.stream().map(e -> new KeyView(InkStyle.of(e.ink()), e.text())).toList(),
        PatternView.of(inks),
        map.flatMap(
            m -> tiles.map(t -> MapPicture.shared((MapPlot) plot(m), (TilePlot) plot(t), each))),
        tiles.map(spec -> SquaresPicture.of((TilePlot) plot(spec), each)));
  }

  private static Plot plot(ChartSpec spec) {
    return spec.panels().get(0).plot();
  }

  private static Optional<ChartSpec> find(String chart, ChartRequest request) {
    try {
      return ChartCatalogue.find(chart)
          .map(c -> c.describe(request))
          .filter(ElectionPictures::hasPlaces);
    } catch (NotDefinedException | NotDrawableException e) {
      return Optional.empty();
    }
  }

  private static boolean hasPlaces(ChartSpec spec) {
    return plot(spec) instanceof TilePlot tiles
        ? !tiles.blocks().isEmpty()
        : plot(spec) instanceof MapPlot map && MapPicture.isDrawable(map);
  }
}
