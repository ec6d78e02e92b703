package org.twocounts.publish.site.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twocounts.publish.site.map.Borders.Point;

class BlockPathTest {
  private static String path(Point... cells) {
    return BlockPath.of(List.of(cells), 10, 1);
  }

  @Test
  void a_cell_is_a_square() {
    assertThat(path(new Point(0, 0))).isEqualTo("M1 1h10v10h-10z");
  }

  @Test
  void cells_that_touch_have_one_outline_without_points_on_straight_lines() {
    assertThat(path(new Point(0, 0), new Point(1, 0), new Point(2, 0)))
        .isEqualTo("M1 1h30v10h-30z");
    assertThat(path(new Point(0, 0), new Point(1, 0), new Point(0, 1)))
        .isEqualTo("M1 1h20v10h-10v10h-10z");
  }

  @Test
  void cells_apart_have_outlines_of_their_own() {
    assertThat(path(new Point(0, 0), new Point(2, 0))).isEqualTo("M1 1h10v10h-10zM21 1h10v10h-10z");
  }

  @Test
  void a_label_stands_in_the_middle_of_the_row_nearest_to_the_middle() {
    assertThat(LabelCell.of(List.of(new Point(4, 2)))).isEqualTo(new Point(9, 5));
    assertThat(
            LabelCell.of(
                List.of(
                    new Point(0, 0),
                    new Point(1, 0),
                    new Point(2, 0),
                    new Point(3, 0),
                    new Point(0, 1))))
        .isEqualTo(new Point(4, 1));
  }
}
