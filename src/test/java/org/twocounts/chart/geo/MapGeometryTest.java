package org.twocounts.chart.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.State;

class MapGeometryTest {
  private final MapGeometry geometry = MapGeometry.packaged();

  @Test
  void every_state_of_the_record_has_an_outline() {
    assertThat(geometry.states())
        .containsExactlyInAnyOrderElementsOf(
            TheRecord.record().states().stream().map(State::state).toList());
  }

  @Test
  void the_outlines_name_whom_they_are_owed_to() {
    assertThat(geometry.attribution()).contains("us-atlas", "ISC", "Census Bureau");
  }

  @Test
  void a_union_covers_its_parts() {
    Rectangle2D union = geometry.getOutline("VA+WV").bounds();
    assertThat(union.contains(geometry.getOutline("WV").bounds())).isTrue();
    assertThat(union.contains(geometry.getOutline("VA").bounds())).isTrue();
  }

  @Test
  void an_unknown_outline_is_refused() {
    assertThatThrownBy(() -> geometry.getOutline("XX"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no outline of XX");
  }

  @Test
  void text_is_anchored_where_it_fits_and_nowhere_else() {
    Path2D kansas = geometry.getOutline("KS").path(0.1, 0, 0, 0.5);
    Point2D place = Anchor.of(kansas, 40, 15).orElseThrow();
    assertThat(kansas.contains(place.getX() - 20, place.getY() - 7.5, 40, 15)).isTrue();
    assertThat(Anchor.of(kansas, 400, 15)).isEmpty();
    Path2D island = geometry.getOutline("RI").path(0.1, 0, 0, 0.5);
    assertThat(Anchor.of(island, 20, 15)).isEmpty();
  }
}
