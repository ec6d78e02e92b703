package org.twocounts.publish.site.map;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.chart.geo.MapGeometry;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.spec.TilePlot.Block;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;

/** A map in few bytes: the whole country, or the part of it that the states of the time fill. */
final class MapPicture {
  private static final int WIDTH = 360;
  private static final double CROPPED_BELOW = 0.7;
  private static final int MARGIN = 2;

  private MapPicture() {}

  /** Whether every region has an outline. */
  static boolean isDrawable(MapPlot plot) {
    Set<String> known = MapGeometry.packaged().outlines().keySet();
    return plot.regions().stream().map(Region::outline).allMatch(known::contains)
        && plot.regions().stream().anyMatch(MapPicture::isState);
  }

  static PictureView of(MapPlot plot, StateWords words) {
    List<String> all = outlines(plot.regions());
    Rectangle2D land = land(plot);
    double unit = land.getWidth() / (WIDTH - 2 * MARGIN);
    Rectangle2D shown =
        new Rectangle2D.Double(
            land.getX() - MARGIN * unit,
            land.getY() - MARGIN * unit,
            land.getWidth() + 2 * MARGIN * unit,
            land.getHeight() + 2 * MARGIN * unit);
    PagePaths paths = new PagePaths(all, shown, WIDTH);
    Map<Ink, List<Land>> byInk =
        plot.regions().stream()
            .filter(MapPicture::isState)
            .collect(
                Collectors.groupingBy(
                    Region::ink,
                    LinkedHashMap::new,
                    Collectors.mapping(r -> land(r, paths, words), Collectors.toList())));
    return new PictureView(
        WIDTH,
        paths.height(),
        plot.regions().stream()
            .filter(r -> !isState(r))
            .map(Region::outline)
            .filter(code -> MapGeometry.packaged().getOutline(code).bounds().intersects(shown))
            .map(paths::of)
            .collect(Collectors.joining()),
        "",
        byInk.entrySet().stream()
            .map(e -> new PictureView.Group(InkStyle.of(e.getKey()), e.getValue()))
            .toList());
  }

  /** What is shown: the whole country, or the states where they fill only a part of it. */
  private static Rectangle2D land(MapPlot plot) {
    Rectangle2D whole = MapGeometry.packaged().bounds(outlines(plot.regions()));
    Rectangle2D part =
        MapGeometry.packaged()
            .bounds(outlines(plot.regions().stream().filter(MapPicture::isState).toList()));
    return part.getWidth() < CROPPED_BELOW * whole.getWidth() ? part : whole;
  }

  /** What the page needs to draw the map over the outlines that all pages share. */
  static SharedMap shared(MapPlot plot, TilePlot tiles, StateWords words) {
    Set<String> squares = tiles.blocks().stream().map(Block::code).collect(Collectors.toSet());
    List<Region> states = plot.regions().stream().filter(MapPicture::isState).toList();
    return new SharedMap(
        MapOutlines.box(land(plot)),
        states.stream()
            .filter(Region::isUnion)
            .map(Region::outline)
            .collect(Collectors.joining(" ")),
        states.stream()
            .filter(r -> !squares.contains(r.state()))
            .map(
                r ->
                    new SharedMap.Bare(
                        r.state(), InkStyle.of(r.ink()), words.of(r.name(), r.state(), r.ink())))
            .toList());
  }

  private static Land land(Region region, PagePaths paths, StateWords words) {
    return new Land(
        region.state(),
        paths.of(region.outline()),
        List.of(),
        words.of(region.name(), region.state(), region.ink()),
        0,
        0);
  }

  private static List<String> outlines(List<Region> regions) {
    return regions.stream().map(Region::outline).toList();
  }

  private static boolean isState(Region region) {
    return region.ink().hue() != Hue.TERRITORY;
  }
}
