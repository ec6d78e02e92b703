package org.twocounts.publish.site.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.twocounts.chart.geo.MapGeometry;
import org.twocounts.output.JsonText;

/**
 * All outlines as one script: elections share them, so that the page of an election holds colours
 * alone.
 */
public final class MapOutlines {
  private static final int WIDTH = 440;
  private static final List<String> CODES = List.copyOf(MapGeometry.packaged().outlines().keySet());
  private static final Rectangle2D WHOLE = MapGeometry.packaged().bounds(CODES);
  private static final double SCALE = WIDTH / WHOLE.getWidth();
  private static final int MARGIN = 3;

  private MapOutlines() {}

  /** The script; it defines {@code OUTLINES}, path data by code of the outline. */
  public static String script() {
    PagePaths paths = new PagePaths(CODES, WHOLE, WIDTH);
    return "// Outlines of the states and of their historical unions: "
        + MapGeometry.packaged().attribution()
        + "\nvar OUTLINES="
        + JsonText.compact(
            json -> {
              json.writeStartObject();
              for (String code : CODES) {
                json.writeStringField(code, paths.of(code));
              }
              json.writeEndObject();
            })
        + ";\n";
  }

  /** The part of the picture that some outlines fill, as a view box. */
  static String box(Rectangle2D land) {
    List<Long> numbers = new ArrayList<>();
    numbers.add(Math.round((land.getX() - WHOLE.getX()) * SCALE) - MARGIN);
    numbers.add(Math.round((land.getY() - WHOLE.getY()) * SCALE) - MARGIN);
    numbers.add(Math.round(land.getWidth() * SCALE) + 2 * MARGIN);
    numbers.add(Math.round(land.getHeight() * SCALE) + 2 * MARGIN);
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
