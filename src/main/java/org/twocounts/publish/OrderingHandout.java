package org.twocounts.publish;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.twocounts.classroom.OrderCard;
import org.twocounts.classroom.Ordering;
import org.twocounts.classroom.OrderingSheet;

/** Cards to be put in order, as a sheet to be filled in and as its key. */
public final class OrderingHandout {
  private static final String INSTRUCTION =
      "Cover the figures and write the letters of the cards in the order that you expect. Then work"
          + " out the figure of each card, and write the right order below your guess.";
  private static final String PLACE = "\u2026".repeat(4);

  private OrderingHandout() {}

  /** The cards. */
  public static Handout sheet(OrderingSheet sheet, SheetOrigin origin) {
    return new Handout(
        sheet.title(),
        sheet.mark(),
        List.of(INSTRUCTION),
        sheet.orderings().stream().map(OrderingHandout::task).toList(),
        List.of(),
        origin.data());
  }

  /** The right order of each, with the figures and how they are worked out. */
  public static Handout key(OrderingSheet sheet, SheetOrigin origin) {
    return new Handout(
        SheetWords.keyTitle(sheet),
        sheet.mark(),
        List.of(),
        sheet.orderings().stream().map(OrderingHandout::solved).toList(),
        List.of(),
        origin.lineOfKey(sheet));
  }

  private static Handout.Task task(Ordering ordering) {
    String places = String.join("  ", Collections.nCopies(ordering.cards().size(), PLACE));
    return new Handout.Task(
        ordering.question(),
        List.of(ordering.definition()),
        Optional.of(ordering.table()),
        ordering.caveats(),
        List.of("My guess: " + places, "Worked out: " + places),
        Optional.empty(),
        List.of());
  }

  private static Handout.Task solved(Ordering ordering) {
    return new Handout.Task(
        ordering.question(),
        List.of(ordering.definition()),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of("Order: " + String.join(" ", ordering.letters())),
        ordering.inOrder().stream().map(card -> step(ordering, card)).toList());
  }

  private static String step(Ordering ordering, OrderCard card) {
    return ordering.letter(card) + " (" + card.name() + "): " + card.work();
  }
}
