package org.twocounts.publish;

import java.util.List;
import java.util.Optional;
import org.twocounts.classroom.GivenTable;

/**
 * A sheet or a key whose tasks are written on it, as every form prints it.
 *
 * @param mark what tells it from others
 * @param instructions above the tasks, a paragraph each; on a key nothing
 * @param notes below the tasks, a sentence each
 * @param origin of which data it was made
 */
public record Handout(
    String title,
    String mark,
    List<String> instructions,
    List<Task> tasks,
    List<String> notes,
    String origin) {
  public Handout {
    instructions = List.copyOf(instructions);
    tasks = List.copyOf(tasks);
    notes = List.copyOf(notes);
  }

  /** Whether there is something to be filled in: a sheet, not a key. */
  public boolean isToFillIn() {
    return tasks.stream().anyMatch(task -> !task.lines().isEmpty());
  }

  /**
   * A task.
   *
   * @param explained below the question, a paragraph each
   * @param figures given, or found
   * @param notes what changes the meaning of the figures
   * @param lines to be filled in
   * @param answer on a key
   * @param steps that lead to it
   */
  public record Task(
      String question,
      List<String> explained,
      Optional<GivenTable> figures,
      List<String> notes,
      List<String> lines,
      Optional<String> answer,
      List<String> steps) {
    public Task {
      explained = List.copyOf(explained);
      notes = List.copyOf(notes);
      lines = List.copyOf(lines);
      steps = List.copyOf(steps);
    }
  }
}
