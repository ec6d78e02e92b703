package org.twocounts.classroom.kind;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;

/** Draws the questions of one sheet: the kind that was asked least comes next. */
final class KindsInTurn {
  /** How often a kind is drawn under one aim, and how many aims are taken, until it is given up. */
  private static final int TRIES = 100;

  private static final int AIMS = 6;

  /** How often it may come up with what is on the sheet already. */
  private static final int REPEATS = 60;

  /** How often with what does not fit it: more often is in vain where few things fit. */
  private static final int MISFITS = 12;

  private final Map<ExerciseKind, Integer> asked = new LinkedHashMap<>();
  private final Set<String> subjects = new LinkedHashSet<>();
  private final Material material;
  private final Level level;
  private final Dice dice;

  /** A question and its kind. */
  record Drawn(ExerciseKind kind, Exercise exercise) {}

  KindsInTurn(List<ExerciseKind> kinds, Material material, Level level, Dice dice) {
    kinds.forEach(kind -> asked.put(kind, 0));
    this.material = material;
    this.level = level;
    this.dice = dice;
  }

  /** A question on a new subject that fits; empty where no kind has one. */
  Optional<Drawn> next(Predicate<Exercise> fits) {
    List<ExerciseKind> leastFirst =
        asked.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    for (ExerciseKind kind : leastFirst) {
      Optional<Exercise> drawn = draw(kind, fits);
      if (drawn.isPresent()) {
        asked.merge(kind, 1, Integer::sum);
        subjects.add(drawn.get().subject());
        return drawn.map(exercise -> new Drawn(kind, exercise));
      }
    }
    return Optional.empty();
  }

  private Optional<Exercise> draw(ExerciseKind kind, Predicate<Exercise> fits) {
    int repeated = 0;
    int unfit = 0;
    for (int attempt = 0;
        attempt < AIMS * TRIES && repeated < REPEATS && unfit < MISFITS;
        attempt++) {
      if (attempt % TRIES == 0) {
        dice.aim();
      }
      Optional<Exercise> drawn = kind.draw(material, level, dice);
      boolean isNew = drawn.isPresent() && !subjects.contains(drawn.get().subject());
      boolean fit = drawn.filter(fits).isPresent();
      if (isNew && fit) {
        return drawn;
      }
      repeated += drawn.isPresent() && !isNew ? 1 : 0;
      unfit += drawn.isPresent() && !fit ? 1 : 0;
    }
    return Optional.empty();
  }
}
