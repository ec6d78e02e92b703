package org.twocounts.classroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cards to be put in order by one figure, the largest first.
 *
 * @param kind by which figure
 * @param subject what it is about, such as {@code 2016}: no sheet asks about a subject twice
 * @param question what is to be put in order
 * @param definition what the figure is, in a sentence
 * @param table what the figure of each card follows from, a row a card in the order of the sheet
 * @param cards in the order of the sheet, four to six, which begins no run of the right one in
 *     either direction
 * @param caveats what changes the meaning of the figures given, a sentence each
 */
public record Ordering(
    String kind,
    String subject,
    String question,
    String definition,
    GivenTable table,
    List<OrderCard> cards,
    List<String> caveats) {
  /** The fewest cards. */
  public static final int LEAST_CARDS = 4;

  /** The most cards. */
  public static final int MOST_CARDS = 6;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if there are too few or too many cards, two in one place or of
   *     one figure, or the order shown is the right one, begun anywhere and read either way
   */
  public Ordering {
    cards = List.copyOf(cards);
    caveats = List.copyOf(caveats);
    if (cards.size() < LEAST_CARDS || cards.size() > MOST_CARDS) {
      throw new IllegalArgumentException(kind + ": cards " + cards);
    }
    List<Integer> places = cards.stream().map(OrderCard::place).toList();
    if (isTelling(places) || table.rows().size() != cards.size()) {
      throw new IllegalArgumentException(kind + ": order " + places);
    }
    Set<String> figures = new HashSet<>();
    cards.forEach(card -> figures.add(card.figure()));
    if (figures.size() != cards.size()) {
      throw new IllegalArgumentException(kind + ": figures alike in " + cards);
    }
  }

  /**
   * Whether an order tells the right one: it is that, or its reverse, begun at any card. Without
   * these every card is equally likely at every place.
   *
   * @throws IllegalArgumentException if the places are not 1, 2, 3 and so on
   */
  public static boolean isTelling(List<Integer> places) {
    List<Integer> right = new ArrayList<>(places);
    Collections.sort(right);
    for (int i = 0; i < right.size(); i++) {
      if (right.get(i) != i + 1) {
        throw new IllegalArgumentException("places " + places);
      }
    }
    List<Integer> back = new ArrayList<>(right);
    Collections.reverse(back);
    return isTurned(places, right) || isTurned(places, back);
  }

  private static boolean isTurned(List<Integer> places, List<Integer> order) {
    List<Integer> turned = new ArrayList<>(order);
    Collections.rotate(turned, places.indexOf(order.get(0)));
    return turned.equals(places);
  }

  /** The same with what changes the meaning of its figures. */
  public Ordering withCaveats(List<String> sentences) {
    return new Ordering(kind, subject, question, definition, table, cards, sentences);
  }

  /** The cards in the right order. */
  public List<OrderCard> inOrder() {
    return cards.stream().sorted(Comparator.comparingInt(OrderCard::place)).toList();
  }

  /** The letter of a card on the sheet: A for the first. */
  public String letter(OrderCard card) {
    return Exercise.letter(cards.indexOf(card));
  }

  /** The letters in the right order. */
  public List<String> letters() {
    return inOrder().stream().map(this::letter).toList();
  }
}
