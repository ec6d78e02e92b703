package org.twocounts.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts in a picture of random marks, few and many, against a look at every mark. */
class ObstaclesTest {
  private static final int QUESTIONS = 1000;

  /** How much farther than a text's own any other point, bar or line has to be. */
  private static final double TOUCH = 0.05;

  @ParameterizedTest(name = "seed {0}: {1} points, {2} bars, {3} lines of {4} pieces")
  @CsvSource({
    "1, 5, 5, 3, 5",
    "2, 60, 60, 3, 60",
    "3, 70, 70, 4, 70",
    "4, 300, 0, 0, 0",
    "5, 0, 300, 2, 100",
    "6, 0, 0, 6, 120",
    "7, 200, 200, 5, 100"
  })
  void a_text_belongs_to_a_mark_if_no_other_of_its_kind_is_as_near(
      long seed, int dots, int boxes, int lines, int pieces) {
    RandomPicture picture = picture(seed, dots, boxes, lines, pieces);
    Obstacles obstacles = picture.obstacles();
    Map<Boolean, Integer> answers = new TreeMap<>();
    for (int i = 0; i < QUESTIONS; i++) {
      Point2D place = picture.place();
      Rectangle2D box = picture.boxNear(place);
      boolean expected = isNearest(box, place, picture);
      answers.merge(expected, 1, Integer::sum);
      assertThat(obstacles.isNearest(box, place.getX(), place.getY()))
          .as("%s at %s", box, place)
          .isEqualTo(expected);
    }
    assertThat(answers.values()).hasSize(2).allMatch(times -> times >= QUESTIONS / 100);
  }

  @ParameterizedTest(name = "seed {0}: {1} points")
  @CsvSource({"8, 5", "9, 60", "10, 200", "11, 0"})
  void a_leader_can_say_whose_a_text_is_if_it_is_clear_of_other_points(long seed, int dots) {
    RandomPicture picture = picture(seed, dots, 5, 2, 5);
    Obstacles obstacles = picture.obstacles();
    double clear = 0.4 * picture.look().em();
    for (int i = 0; i < QUESTIONS; i++) {
      Point2D place = picture.place();
      Rectangle2D box = picture.boxNear(place);
      assertThat(obstacles.isClear(box, place.getX(), place.getY()))
          .isEqualTo(
              picture.points().stream()
                  .filter(point -> !point.isAt(place))
                  .allMatch(point -> point.distance(box) > clear));
      assertThat(obstacles.reach(place.getX(), place.getY()))
          .isCloseTo(
              picture.points().stream()
                  .filter(point -> point.isAt(place))
                  .mapToDouble(RandomPicture.Round::radius)
                  .max()
                  .orElse(0),
              within(1e-9));
    }
  }

  private static RandomPicture picture(long seed, int dots, int boxes, int lines, int pieces) {
    RandomPicture picture = new RandomPicture(seed);
    picture.scatter(dots);
    picture.erect(boxes);
    for (int i = 0; i < lines; i++) {
      picture.draw(pieces);
    }
    return picture;
  }

  private static boolean isNearest(Rectangle2D box, Point2D place, RandomPicture picture) {
    if (picture.points().stream().anyMatch(point -> point.isAt(place))) {
      return isNearest(
          picture.points(),
          point -> point.isAt(place),
          point -> point.distance(box),
          0.1 * picture.look().em());
    }
    if (picture.bars().stream().anyMatch(bar -> bar.intersects(around(place, TOUCH)))) {
      return isNearest(
          picture.bars(),
          bar -> bar.intersects(around(place, TOUCH)),
          bar -> Distances.between(bar, box),
          TOUCH);
    }
    return isNearest(
        picture.courses(),
        course -> course.stream().anyMatch(piece -> piece.intersects(around(place, 1))),
        course ->
            course.stream().mapToDouble(piece -> Distances.between(piece, box)).min().orElseThrow(),
        TOUCH);
  }

  private static <M> boolean isNearest(
      List<M> marks, Predicate<M> own, ToDoubleFunction<M> distance, double clearly) {
    double nearest =
        marks.stream().filter(own).mapToDouble(distance).min().orElse(Double.NEGATIVE_INFINITY);
    return marks.stream()
        .filter(own.negate())
        .noneMatch(mark -> distance.applyAsDouble(mark) <= nearest + clearly);
  }

  private static Rectangle2D around(Point2D place, double reach) {
    return new Rectangle2D.Double(place.getX() - reach, place.getY() - reach, 2 * reach, 2 * reach);
  }
}
