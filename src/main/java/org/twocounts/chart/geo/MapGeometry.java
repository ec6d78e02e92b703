package org.twocounts.chart.geo;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.chart.geo.Outline.Ring;

/**
 * The outlines of the states as they are, and of unions as they were.
 *
 * @param attribution whom the outlines are owed to, for the source line of maps
 */
public record MapGeometry(Map<String, Outline> outlines, String attribution) {
  private static final String RESOURCE = "state-outlines.txt";

  public MapGeometry {
    outlines = Collections.unmodifiableMap(new TreeMap<>(outlines));
  }

  /** The outlines that the program carries. */
  public static MapGeometry packaged() {
    return Packaged.GEOMETRY;
  }

  /**
   * The outline of that code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Outline getOutline(String code) {
    return Optional.ofNullable(outlines.get(code))
        .orElseThrow(() -> new IllegalArgumentException("no outline of " + code));
  }

  /** The codes of single states, in order. */
  public List<String> states() {
    return outlines.keySet().stream().filter(code -> !code.contains("+")).toList();
  }

  /** The box around some outlines, in units of the map. */
  public Rectangle2D bounds(Collection<String> codes) {
    Rectangle2D all = new Rectangle2D.Double();
    for (String code : codes) {
      Rectangle2D one = getOutline(code).bounds();
      all = all.isEmpty() ? one : all.createUnion(one);
    }
    return all;
  }

  private static final class Packaged {
    static final MapGeometry GEOMETRY = read();

    private static MapGeometry read() {
      Map<String, Outline> outlines = new TreeMap<>();
      for (String line : ResourceLines.of(RESOURCE)) {
        int tab = line.indexOf('\t');
        String code = line.substring(0, tab);
        outlines.put(code, new Outline(code, rings(line.substring(tab + 1))));
      }
      return new MapGeometry(outlines, ResourceLines.comment(RESOURCE));
    }

    private static List<Ring> rings(String text) {
      List<Ring> rings = new ArrayList<>();
      for (String ring : text.split(" / ", -1)) {
        List<Integer> coordinates = new ArrayList<>();
        for (String number : ring.split(" ", -1)) {
          coordinates.add(Integer.valueOf(number));
        }
        rings.add(new Ring(coordinates));
      }
      return rings;
    }
  }
}
