package org.twocounts.classroom.kind;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;

/** A kind of task: where it belongs, and whether it can be asked of one state. */
public interface TaskKind {
  /** Every level. */
  Set<Level> ALL = Collections.unmodifiableSet(EnumSet.allOf(Level.class));

  /** The levels that take exact figures: all but the youngest. */
  Set<Level> UPPER = Collections.unmodifiableSet(EnumSet.of(Level.HIGH_SCHOOL, Level.COLLEGE));

  /** What its tasks are about. */
  enum Scope {
    /** The nation, or several states. */
    NATION,
    /** One state at a time, which may be asked for. */
    STATE
  }

  /** On which it asks. */
  Topic topic();

  /** To which it belongs. */
  Set<Level> levels();

  /** Whether it can be held to one state. */
  Scope scope();
}
