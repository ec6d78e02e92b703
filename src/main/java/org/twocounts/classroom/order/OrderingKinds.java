package org.twocounts.classroom.order;

import java.util.List;
import java.util.stream.Stream;

/** Every figure by which cards are put in order, by topic. */
final class OrderingKinds {
  static final List<OrderingKind> ALL =
      Stream.of(
              NationalOrderings.ALL,
              TippingOrderings.ALL,
              CensusOrderings.ALL,
              HomeOrderings.ALL,
              StateOrderings.ALL)
          .flatMap(List::stream)
          .toList();

  private OrderingKinds() {}
}
