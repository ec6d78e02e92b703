package org.twocounts.claim.exercise.kind;

import java.util.Optional;
import org.twocounts.claim.exercise.Exercise;
import org.twocounts.claim.exercise.Level;
import org.twocounts.claim.exercise.Topic;

/** One kind of question, asked about whatever of the record suits it. */
interface ExerciseKind {
  Topic topic();

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
