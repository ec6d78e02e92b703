package org.twocounts.classroom;

import java.util.List;

/**
 * A scavenger hunt.
 *
 * @param ground where is hunted, in a sentence
 * @param caveats what changes the meaning of the figures found, a sentence each
 */
public record HuntSheet(
    Topic topic,
    Level level,
    Focus focus,
    long seed,
    String ground,
    List<Clue> clues,
    List<String> caveats)
    implements Worksheet {
  public HuntSheet {
    clues = List.copyOf(clues);
    caveats = List.copyOf(caveats);
  }

  @Override
  public Asking asking() {
    return Asking.HUNT;
  }

  @Override
  public int size() {
    return clues.size();
  }

  @Override
  public String title() {
    return Worksheet.super.title() + " (scavenger hunt)";
  }
}
