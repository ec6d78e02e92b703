package org.twocounts.classroom;

/** What every worksheet is: tasks of one kind of asking, made from a seed, with their answers. */
public sealed interface Worksheet permits Sheet, OrderingSheet, HuntSheet {
  /** How it asks. */
  Asking asking();

  /** What it is about. */
  Topic topic();

  /** For whom it is made. */
  Level level();

  /** What it is held to beside topic and level. */
  Focus focus();

  /**
   * From which it was made: the same record, asking, topic, level, focus, number and seed make the
   * same sheet.
   */
  long seed();

  /** How many tasks it has. */
  int size();

  /** The heading. */
  default String title() {
    return topic().title() + focus().state().map(s -> ": " + s.name()).orElse("");
  }

  /** What tells this sheet from others, such as {@code Middle school · splits · seed 7}. */
  default String mark() {
    return level().title() + " · " + topic().label() + focus().inWords() + " · seed " + seed();
  }

  /** The command that makes it again, without the program: {@code exercise --topic splits …}. */
  default String command() {
    return String.format(
        "exercise%s --topic %s --level %s%s --questions %s --seed %s",
        asking() == Asking.CHOICE ? "" : " --ask " + asking().label(),
        topic().label(),
        level().label(),
        focus().options(),
        size(),
        seed());
  }
}
