package org.twocounts.publish;

import java.util.List;
import java.util.Optional;
import org.twocounts.classroom.Clue;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.HuntSheet;
import org.twocounts.words.Counted;

/** A scavenger hunt, as a sheet to be filled in and as its key. */
public final class HuntHandout {
  private static final String INSTRUCTION =
      "Find one answer to each clue, and the figure that shows it. Below the clue stands a command"
          + " that shows where to look; put a year for YEAR and the code of a state for ST. Most of"
          + " it stands on the explorer\u2019s pages of elections and states as well.";
  private static final String TO_FILL_IN =
      "Answer " + "\u2026".repeat(20) + "   Figure " + "\u2026".repeat(10);

  private HuntHandout() {}

  /** The clues. */
  public static Handout sheet(HuntSheet sheet, SheetOrigin origin) {
    return new Handout(
        sheet.title(),
        sheet.mark(),
        List.of(INSTRUCTION, sheet.ground()),
        sheet.clues().stream().map(HuntHandout::task).toList(),
        sheet.caveats(),
        origin.data());
  }

  /** All that fits each clue, with its figure and the command that shows it. */
  public static Handout key(HuntSheet sheet, SheetOrigin origin) {
    return new Handout(
        SheetWords.keyTitle(sheet),
        sheet.mark(),
        List.of(sheet.ground()),
        sheet.clues().stream().map(HuntHandout::solved).toList(),
        sheet.caveats(),
        origin.lineOfKey(sheet));
  }

  private static Handout.Task task(Clue clue) {
    return new Handout.Task(
        clue.question(),
        List.of("Where to look: " + clue.where() + " (" + fitting(clue) + " in the record)"),
        Optional.empty(),
        List.of(),
        List.of(TO_FILL_IN),
        Optional.empty(),
        List.of());
  }

  private static Handout.Task solved(Clue clue) {
    return new Handout.Task(
        clue.question(),
        List.of("All that fits, " + fitting(clue) + ":"),
        Optional.of(
            new GivenTable(
                List.of("Answer", "Figure", "Shown by"),
                clue.answers().stream()
                    .map(a -> List.of(a.name(), a.figure(), a.command()))
                    .toList(),
                List.of())),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static String fitting(Clue clue) {
    return Counted.of(clue.answers().size(), "answer");
  }
}
