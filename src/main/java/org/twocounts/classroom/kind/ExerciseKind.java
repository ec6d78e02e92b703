package org.twocounts.classroom.kind;

import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

/** One kind of question, asked about whatever of the record suits it. */
interface ExerciseKind {
  Topic topic();

  /**
   * What the figures of the question measure, so that the caveats that belong to them come with it;
   * empty where it gives none, or a chart that states them itself.
   */
  Set<CaveatMeasure> measures();

  /** Whether the question belongs to a level. */
  boolean suits(Level level);

  /** Whether the record holds what the question is made of; only then may it be drawn. */
  default boolean isPossible(Material material, Level level) {
    return !material.elections(level).isEmpty();
  }

  /**
   * Draws one question.
   *
   * @return empty where what was drawn makes no fair question, such as two answers that round alike
   */
  Optional<Exercise> draw(Material material, Level level, Dice dice);
}
