package org.twocounts.classroom;

import org.twocounts.model.Labelled;
import org.twocounts.words.Counted;

/** How a sheet asks. */
public enum Asking implements Labelled {
  /** Questions with options, of which one is right. */
  CHOICE("choice", "questions with three or four options", "question", 6),
  /** Cards to be put in order. */
  ORDER("order", "cards to be put in order by a figure", "ordering", 4),
  /** Clues that fit what the record holds. */
  HUNT("hunt", "a scavenger hunt: clues to what the record holds", "clue", 6);

  private final String label;
  private final String about;
  private final String task;
  private final int usualTasks;

  Asking(String label, String about, String task, int usualTasks) {
    this.label = label;
    this.about = about;
    this.task = task;
    this.usualTasks = usualTasks;
  }

  @Override
  public String label() {
    return label;
  }

  /** What its tasks are, in a few words. */
  public String about() {
    return about;
  }

  /** A number of its tasks: {@code 1 clue}, {@code 4 orderings}. */
  public String tasks(int number) {
    return Counted.of(number, task);
  }

  /** What one task is called. */
  public String task() {
    return task;
  }

  /** How many tasks a sheet has where nothing else is asked for. */
  public int usualTasks() {
    return usualTasks;
  }
}
