package org.twocounts.publish.site.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.chart.geo.MapGeometry;
import org.twocounts.publish.site.map.Borders.Point;

class MapOutlinesTest {
  private static final String SCRIPT = MapOutlines.script();
  private static final double TOLERANCE = 10;

  static Stream<String> codes() {
    return MapGeometry.packaged().outlines().keySet().stream();
  }

  private static JsonNode outlines() throws IOException {
    String json = SCRIPT.substring(SCRIPT.indexOf('{'), SCRIPT.lastIndexOf('}') + 1);
    return new ObjectMapper().readTree(json);
  }

  @Test
  void the_script_is_small_and_says_whose_the_outlines_are() {
    assertThat(SCRIPT.length()).isLessThan(15_000);
    assertThat(SCRIPT).startsWith("// ").contains(MapGeometry.packaged().attribution());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void every_land_can_be_seen(String code) throws IOException {
    assertThat(outlines().get(code).textValue()).matches("(M-?\\d+ ?-?\\d+[lh][-0-9 vh]+z)+");
  }

  @Test
  void land_too_small_to_be_seen_is_a_square() throws IOException {
    assertThat(outlines().get("DC").textValue()).matches("M\\d+ \\d+h5v5h-5z");
  }

  @ParameterizedTest
  @CsvSource({"KY, TN", "ME, NH", "VA, NC", "KY, OH", "RI, MA", "WA, OR", "MD, DC"})
  void neighbours_keep_one_border(String one, String two) {
    Borders borders = new Borders(MapGeometry.packaged().states(), TOLERANCE);
    Set<Set<Point>> shared = steps(borders.of(one));
    shared.retainAll(steps(borders.of(two)));
    assertThat(shared).isNotEmpty();
    Set<Set<Point>> before = steps(new Borders(MapGeometry.packaged().states(), 0).of(one));
    assertThat(steps(borders.of(one)).size()).isLessThanOrEqualTo(before.size());
  }

  private static Set<Set<Point>> steps(List<List<Point>> rings) {
    Set<Set<Point>> steps = new HashSet<>();
    for (List<Point> ring : rings) {
      List<Point> closed = new ArrayList<>(ring);
      closed.add(ring.get(0));
      for (int i = 1; i < closed.size(); i++) {
        if (!closed.get(i - 1).equals(closed.get(i))) {
          steps.add(Set.of(closed.get(i - 1), closed.get(i)));
        }
      }
    }
    return steps;
  }
}
