package org.twocounts.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.chart.draw.LabelPlacer.Place;
import org.twocounts.chart.draw.LabelPlacer.Request;
import org.twocounts.chart.spec.PointLabel.Side;

class LabelPlacerTest {
  private static final Rectangle2D BOUNDS = new Rectangle2D.Double(0, 0, 100, 100);
  private static final List<Rectangle2D> BOX = List.of(new Rectangle2D.Double(0, 0, 20, 10));

  private final ShapesByPlace<Rectangle2D> marks = new ShapesByPlace<>(BOUNDS);
  private final LabelPlacer placer = new LabelPlacer(BOUNDS, 1, marks, new ShapesByPlace<>(BOUNDS));

  @Test
  void a_label_stands_at_the_first_side_that_is_free() {
    Place first = place(50, 50, Side.RIGHT, Side.LEFT).orElseThrow();
    Place second = place(50, 50, Side.RIGHT, Side.LEFT).orElseThrow();
    assertThat(first.box().getX()).isEqualTo(52);
    assertThat(second.box().getMaxX()).isEqualTo(48);
    assertThat(second.leader()).isEmpty();
  }

  @Test
  void a_label_keeps_off_marks() {
    marks.add(new Rectangle2D.Double(52, 40, 30, 20));
    assertThat(place(50, 50, Side.RIGHT, Side.LEFT).orElseThrow().side()).isEqualTo(Side.LEFT);
  }

  @Test
  void a_label_far_from_its_place_is_led_to_it() {
    marks.add(new Rectangle2D.Double(0, 30, 45, 18));
    Request request = new Request(BOX, 50, 50, List.of(Side.ABOVE), List.of(2.0, 30.0), 3);
    marks.add(new Rectangle2D.Double(55, 30, 45, 18));
    Place place = placer.place(request).orElseThrow();
    assertThat(place.box().getMaxY()).isEqualTo(20);
    assertThat(place.leader().orElseThrow().getP1()).isEqualTo(new Point2D.Double(50, 50));
  }

  @Test
  void what_finds_no_room_is_left_out() {
    marks.add(new Rectangle2D.Double(0, 0, 100, 100));
    assertThat(place(50, 50, Side.values())).isEmpty();
  }

  @Test
  void a_label_stays_inside_the_bounds() {
    Place place = place(2, 50, Side.ABOVE).orElseThrow();
    assertThat(place.box().getMinX()).isZero();
    assertThat(place(99, 50, Side.RIGHT)).isEmpty();
  }

  @Test
  void a_leader_crosses_no_text_and_no_mark() {
    Request far = new Request(BOX, 50, 50, List.of(Side.ABOVE), List.of(30.0), 3);
    placer.blockText(new Rectangle2D.Double(48, 30, 4, 4));
    assertThat(placer.place(far)).isEmpty();
    marks.add(new Rectangle2D.Double(48, 30, 4, 4));
    LabelPlacer other = new LabelPlacer(BOUNDS, 1, marks, new ShapesByPlace<>(BOUNDS));
    assertThat(other.place(far)).isEmpty();
    assertThat(new LabelPlacer(BOUNDS, 1).place(far)).isPresent();
  }

  @Test
  void a_label_that_needs_no_leader_does_not_hop_over_another_mark() {
    Request request = new Request(BOX, 50, 50, List.of(Side.LEFT), List.of(2.0, 10.0), 12);
    marks.add(new Rectangle2D.Double(44, 48, 4, 4));
    assertThat(placer.place(request)).isEmpty();
    ShapesByPlace<Rectangle2D> beside = new ShapesByPlace<>(BOUNDS);
    beside.add(new Rectangle2D.Double(44, 43, 4, 4));
    LabelPlacer other = new LabelPlacer(BOUNDS, 1, beside, new ShapesByPlace<>(BOUNDS));
    assertThat(other.place(request)).hasValueSatisfying(p -> assertThat(p.leader()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void placed_labels_never_touch(long seed) {
    Random random = new Random(seed);
    List<Rectangle2D> placed = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      place(random.nextInt(100), random.nextInt(100), Side.values())
          .ifPresent(p -> placed.add(p.box()));
    }
    assertThat(placed).hasSizeGreaterThan(5);
    for (int i = 0; i < placed.size(); i++) {
      assertThat(BOUNDS.contains(placed.get(i))).isTrue();
      for (Rectangle2D other : placed.subList(i + 1, placed.size())) {
        assertThat(placed.get(i).intersects(other)).isFalse();
      }
    }
  }

  private Optional<Place> place(double x, double y, Side... sides) {
    return placer.place(request(x, y, sides));
  }

  private static Request request(double x, double y, Side... sides) {
    return new Request(BOX, x, y, List.of(sides), List.of(2.0), 3);
  }
}
