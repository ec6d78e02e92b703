package org.twocounts.claim.variation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Texts of a query that name parties: by their labels ({@code Republican}) or by their ids ({@code
 * republican}).
 */
final class PartyTexts {
  private final List<PartyExchange> exchanges;

  /**
   * @param labels of two parties whose ids are their labels in lower case
   */
  PartyTexts(PartyExchange labels) {
    exchanges =
        List.of(
            labels,
            new PartyExchange(
                labels.one().toLowerCase(Locale.ROOT), labels.other().toLowerCase(Locale.ROOT)));
  }

  /** The other party's label or id; any other text as it is. */
  String exchanged(String text) {
    return exchanges.stream()
        .map(exchange -> exchange.of(text))
        .filter(other -> !other.equals(text))
        .findFirst()
        .orElse(text);
  }

  /**
   * Whether a text has a party's name in it and is not that name: {@code Republican%}, {@code
   * Democratic-Republican}.
   */
  boolean isUnclear(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return exchanged(text).equals(text)
        && exchanges.stream()
            .flatMap(e -> Stream.of(e.one(), e.other()))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .anyMatch(small::contains);
  }
}
