package org.twocounts.classroom.hunt;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of clue, by topic. */
final class ClueKinds {
  static final List<ClueKind> ALL =
      Stream.of(
              SplitClues.ALL,
              MarginClues.ALL,
              TippingClues.ALL,
              SeatClues.ALL,
              ElectorClues.ALL,
              HomeClues.ALL)
          .flatMap(List::stream)
          .toList();

  private ClueKinds() {}
}
