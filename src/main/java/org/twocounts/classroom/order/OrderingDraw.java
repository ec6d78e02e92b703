package org.twocounts.classroom.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.OrderCard;
import org.twocounts.classroom.Ordering;
import org.twocounts.classroom.kind.Dice;

/** Draws the cards of one ordering. */
final class OrderingDraw {
  private final OrderingKind kind;
  private final Level level;
  private final Dice dice;

  OrderingDraw(OrderingKind kind, Level level, Dice dice) {
    this.kind = kind;
    this.level = level;
    this.dice = dice;
  }

  /**
   * An ordering with what it is made of.
   *
   * @param sources of the cards, in the order of the sheet
   */
  record Drawn(Ordering ordering, List<Deck.Source> sources) {}

  /**
   * Some cards of a deck in an order that tells nothing.
   *
   * @return empty where too few of the deck are clear of one another
   */
  Optional<Drawn> from(List<Deck> decks) {
    if (decks.isEmpty()) {
      return Optional.empty();
    }
    Deck deck = dice.pick(decks);
    List<Deck.Source> chosen = new ArrayList<>();
    for (Deck.Source card : dice.shuffled(deck.cards())) {
      if (chosen.size() < most()
          && deck.isTrue(card, level)
          && chosen.stream().allMatch(other -> deck.isClear(card, other, level))) {
        chosen.add(card);
      }
    }
    return chosen.size() < Ordering.LEAST_CARDS
        ? Optional.empty()
        : Optional.of(ordering(deck, shown(chosen)));
  }

  /** Four cards for the youngest, one more at each level. */
  private int most() {
    return Ordering.LEAST_CARDS + List.of(Level.values()).indexOf(level);
  }

  private List<Deck.Source> shown(List<Deck.Source> chosen) {
    List<Deck.Source> shown = dice.shuffled(chosen);
    while (Ordering.isTelling(places(shown))) {
      shown = dice.shuffled(chosen);
    }
    return shown;
  }

  /** Where each card belongs, 1 for the largest figure. */
  private static List<Integer> places(List<Deck.Source> cards) {
    List<Deck.Source> ranked =
        cards.stream().sorted(Comparator.comparing(Deck.Source::exact).reversed()).toList();
    return cards.stream().map(card -> ranked.indexOf(card) + 1).toList();
  }

  private Drawn ordering(Deck deck, List<Deck.Source> shown) {
    List<Integer> places = places(shown);
    List<OrderCard> cards =
        IntStream.range(0, shown.size())
            .mapToObj(i -> card(deck, shown.get(i), places.get(i)))
            .toList();
    TreeSet<String> names = new TreeSet<>();
    shown.forEach(card -> names.add(card.name()));
    return new Drawn(
        new Ordering(
            kind.id(),
            deck.subject() + names,
            deck.question(),
            deck.definition(),
            table(deck, shown),
            cards,
            List.of()),
        shown);
  }

  private static OrderCard card(Deck deck, Deck.Source source, int place) {
    String figure = deck.unit().text(source.found().value());
    return new OrderCard(source.name(), place, figure, source.found().work() + " = " + figure);
  }

  private static GivenTable table(Deck deck, List<Deck.Source> shown) {
    List<String> columns = new ArrayList<>(List.of("Card"));
    columns.addAll(deck.columns());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      List<String> row = new ArrayList<>(List.of(Exercise.letter(i), shown.get(i).name()));
      row.addAll(shown.get(i).given());
      rows.add(row);
    }
    return new GivenTable(columns, rows, List.of());
  }
}
