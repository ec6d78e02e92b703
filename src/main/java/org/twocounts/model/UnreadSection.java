package org.twocounts.model;

import java.util.AbstractList;
import java.util.List;

/**
 * A section of the record that was not read because nobody asked for it: nobody knows what stands
 * in it, so it is not empty, and whoever touches it is told so.
 */
public final class UnreadSection<E> extends AbstractList<E> {
  private final String name;

  private UnreadSection(String name) {
    this.name = name;
  }

  /** What stands for a section that was not read, by its name in the file. */
  public static <E> List<E> of(String name) {
    return new UnreadSection<>(name);
  }

  /** A copy that nobody can change; a section that was not read, or not yet, as it is. */
  static <E> List<E> copyOf(List<E> section) {
    return section instanceof UnreadSection || section instanceof LaterSection
        ? section
        : List.copyOf(section);
  }

  /**
   * Refused, as every other question is.
   *
   * @throws IllegalStateException always: the section was not asked for
   */
  @Override
  public E get(int index) {
    throw untouchable();
  }

  /**
   * Refused, as every other question is.
   *
   * @throws IllegalStateException always: the section was not asked for
   */
  @Override
  public int size() {
    throw untouchable();
  }

  @Override
  public String toString() {
    return "section \"" + name + "\", not read";
  }

  private IllegalStateException untouchable() {
    return new IllegalStateException(
        "section \"" + name + "\" of the record was not read: the command did not ask for it");
  }
}
