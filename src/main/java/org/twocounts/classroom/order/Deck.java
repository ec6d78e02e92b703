package org.twocounts.classroom.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.classroom.kind.Unit;

/**
 * Cards of which some may stand together.
 *
 * @param subject what tells it from other decks of its kind; mostly nothing
 * @param question what is to be put in order
 * @param definition what the figure is, in a sentence
 * @param columns headings of the names and of the figures given with each card
 * @param unit of the figure
 */
record Deck(
    String subject,
    String question,
    String definition,
    List<String> columns,
    Unit unit,
    List<Source> cards) {
  /** Rounded figures of two cards are so many units of the last decimal apart, or more. */
  private static final BigDecimal APART = BigDecimal.valueOf(2);

  Deck {
    columns = List.copyOf(columns);
    cards = List.copyOf(cards);
  }

  /**
   * What a card is made of.
   *
   * @param name what it stands for
   * @param given the figures from which its own follows
   * @param exact its figure from exact votes
   * @param found its figure from what is given
   * @param years that its figures are of
   * @param state code of the only state that they are of
   */
  record Source(
      String name,
      List<String> given,
      ExactFigure exact,
      Found found,
      List<Integer> years,
      Optional<String> state) {
    Source {
      given = List.copyOf(given);
      years = List.copyOf(years);
    }
  }

  /** What cards are, before the headings of their figures. */
  static List<String> headings(String cards, List<String> figures) {
    return Stream.concat(Stream.of(cards), figures.stream()).toList();
  }

  /** Whether a card can be asked about: what is given leads to the exact figure, rounded. */
  boolean isTrue(Source card, Level level) {
    return card.found().value().compareTo(card.exact().rounded(unit.decimals(level))) == 0;
  }

  /** Whether nobody who rounds on the way can put two cards in the wrong order. */
  boolean isClear(Source one, Source other, Level level) {
    BigDecimal apart = one.found().value().subtract(other.found().value()).abs();
    BigDecimal least = unit.isWhole() ? BigDecimal.ONE : APART;
    return apart.compareTo(least.movePointLeft(unit.decimals(level))) >= 0
        && one.exact().compareTo(other.exact())
            == one.found().value().compareTo(other.found().value());
  }
}
