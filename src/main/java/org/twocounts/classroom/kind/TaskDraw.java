package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.twocounts.classroom.Sheet;

/**
 * Draws the tasks of a sheet, each of the kind that was asked least so far, none about what is on
 * the sheet already.
 *
 * @param <K> kinds of tasks
 * @param <T> tasks
 */
public final class TaskDraw<K, T> {
  /** How often a kind is drawn under one aim, and how many aims are taken, until it is given up. */
  private static final int TRIES = 100;

  private static final int AIMS = 6;

  /** How often it may come up with what is on the sheet already. */
  private static final int REPEATS = 60;

  /** How often with what does not fit it: more often is in vain where few things fit. */
  private static final int MISFITS = 12;

  private final Dice dice;
  private final Function<K, Optional<T>> drawing;
  private final Function<T, String> subject;
  private final Map<K, Integer> asked = new LinkedHashMap<>();
  private final Set<String> subjects = new LinkedHashSet<>();

  /**
   * Begins with nothing drawn.
   *
   * @param kinds in the order in which they are asked
   * @param drawing one task, or nothing where what was drawn makes no fair one
   * @param subject what no two tasks of a sheet have in common
   */
  public TaskDraw(
      List<K> kinds, Dice dice, Function<K, Optional<T>> drawing, Function<T, String> subject) {
    this.dice = dice;
    this.drawing = drawing;
    this.subject = subject;
    kinds.forEach(kind -> asked.put(kind, 0));
  }

  /**
   * A task and its kind.
   *
   * @param <K> kinds of tasks
   * @param <T> tasks
   */
  public record Drawn<K, T>(K kind, T task) {}

  /**
   * As many tasks as can be drawn.
   *
   * @param most 1 to {@link Sheet#MOST_QUESTIONS}
   * @throws IllegalArgumentException for any other number
   */
  public List<Drawn<K, T>> upTo(int most) {
    return upTo(most, before -> any -> true);
  }

  /**
   * The same, of tasks that fit those before them wherever there are any.
   *
   * @param fitting by the tasks drawn before
   */
  List<Drawn<K, T>> upTo(int most, Function<List<T>, Predicate<T>> fitting) {
    if (most < 1 || most > Sheet.MOST_QUESTIONS) {
      throw new IllegalArgumentException(most + " questions");
    }
    List<Drawn<K, T>> tasks = new ArrayList<>();
    while (tasks.size() < most) {
      Optional<Drawn<K, T>> drawn = next(fitting.apply(tasks.stream().map(Drawn::task).toList()));
      if (drawn.isEmpty()) {
        drawn = next(any -> true);
      }
      if (drawn.isEmpty()) {
        break;
      }
      tasks.add(drawn.get());
    }
    return tasks;
  }

  /** A task on a new subject that fits; empty where no kind has one. */
  private Optional<Drawn<K, T>> next(Predicate<T> fits) {
    List<K> leastFirst =
        asked.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    for (K kind : leastFirst) {
      Optional<T> drawn = draw(kind, fits);
      if (drawn.isPresent()) {
        asked.merge(kind, 1, Integer::sum);
        subjects.add(subject.apply(drawn.get()));
        return drawn.map(task -> new Drawn<>(kind, task));
      }
    }
    return Optional.empty();
  }

  private Optional<T> draw(K kind, Predicate<T> fits) {
    int repeated = 0;
    int unfit = 0;
    for (int attempt = 0;
        attempt < AIMS * TRIES && repeated < REPEATS && unfit < MISFITS;
        attempt++) {
      if (attempt % TRIES == 0) {
        dice.aim();
      }
      Optional<T> drawn = drawing.apply(kind);
      boolean isNew = drawn.isPresent() && !subjects.contains(subject.apply(drawn.get()));
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
