package org.twocounts.classroom.kind;

import java.util.List;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.classroom.Asking;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.Worksheet;

/** Makes worksheets of one way of asking from a record. */
public interface WorksheetMaker<S extends Worksheet> {
  /** How its sheets ask. */
  Asking asking();

  /** What they are held to beside topic and level. */
  Focus focus();

  /** The topics on which a level is asked so. */
  List<Topic> topics(Level level);

  /** Those of them whose tasks, or some of them, can be held to one state. */
  List<Topic> topicsOfAState(Level level);

  /**
   * A sheet of as many tasks as can be drawn, perhaps none: the same one for the same record and
   * arguments.
   *
   * @param tasks how many at most, 1 to {@link Sheet#MOST_QUESTIONS}
   * @throws IllegalArgumentException for any other number
   */
  S draw(Topic topic, Level level, int tasks, long seed);

  /**
   * Makes a sheet: the same one for the same record and arguments.
   *
   * @param tasks how many, 1 to {@link Sheet#MOST_QUESTIONS}
   * @throws IllegalArgumentException for any other number
   * @throws NotDefinedException if the record has too little for so many
   */
  default S make(Topic topic, Level level, int tasks, long seed) {
    return atLeast(tasks, draw(topic, level, tasks, seed));
  }

  /**
   * The same, or a shorter sheet where the record has too little.
   *
   * @throws NotDefinedException if it has nothing for a single task
   */
  default S makeUpTo(Topic topic, Level level, int tasks, long seed) {
    return atLeast(1, draw(topic, level, tasks, seed));
  }

  private S atLeast(int least, S sheet) {
    if (sheet.size() >= least) {
      return sheet;
    }
    throw new NotDefinedException(
        String.format(
            "the record gives %s on %s for %s%s%s",
            sheet.size() == 0 ? "no " + asking().task() : "only " + asking().tasks(sheet.size()),
            sheet.topic().label(),
            sheet.level().label(),
            focus().inWords(),
            sheet.size() == 0 ? "" : "; ask for fewer"));
  }
}
