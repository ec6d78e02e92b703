package org.twocounts.rule.apportionment;

import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.model.ApportionmentMethod;

/**
 * Where a divisor method rounds between {@code held} and {@code held + 1} seats. The next seat goes
 * to the claimant whose size divided by this is largest (Balinski and Young 2001, pp. 99-100).
 */
enum Divisor {
  /** At {@code held + 1}: fractions are dropped. */
  JEFFERSON(ApportionmentMethod.JEFFERSON) {
    @Override
    Priority priority(long size, long held) {
      return new Priority(size, held + 1);
    }

    @Override
    boolean earns(Priority priority, long ratio) {
      return priority.compareTo(ofRatio(ratio)) >= 0;
    }
  },

  /** At the arithmetic mean of the two. */
  WEBSTER(ApportionmentMethod.WEBSTER) {
    @Override
    Priority priority(long size, long held) {
      return new Priority(2 * size, 2 * held + 1);
    }
  },

  /** At the geometric mean of the two; priorities are squared, so that they stay exact. */
  HILL(ApportionmentMethod.HILL) {
    @Override
    Priority priority(long size, long held) {
      return new Priority(size * size, held * (held + 1));
    }

    @Override
    Priority ofRatio(long ratio) {
      return new Priority(ratio * ratio, 1);
    }
  },

  /** At the harmonic mean of the two. */
  DEAN(ApportionmentMethod.DEAN) {
    @Override
    Priority priority(long size, long held) {
      return new Priority(size * (2 * held + 1), 2 * held * (held + 1));
    }
  },

  /** At {@code held}: every fraction counts as a whole. */
  ADAMS(ApportionmentMethod.ADAMS) {
    @Override
    Priority priority(long size, long held) {
      return new Priority(size, held);
    }
  };

  private final ApportionmentMethod method;

  Divisor(ApportionmentMethod method) {
    this.method = method;
  }

  /** That of a method; empty for Hamilton's, which has none. */
  static Optional<Divisor> of(ApportionmentMethod method) {
    return Stream.of(values()).filter(d -> d.method == method).findFirst();
  }

  /** The claim to one seat more than those held. */
  abstract Priority priority(long size, long held);

  /** The priority of a seat that a ratio of people to a representative just earns. */
  Priority ofRatio(long ratio) {
    return new Priority(ratio, 1);
  }

  /**
   * Whether a seat is earned at a ratio. A quotient on the point of rounding is not rounded up (Act
   * of 25 June 1842, 5 Stat. 491: "a fraction greater than one moiety"); one that is whole counts.
   */
  boolean earns(Priority priority, long ratio) {
    return priority.compareTo(ofRatio(ratio)) > 0;
  }

  /** Whether everyone, however small, has a first seat before anyone has a second. */
  boolean guaranteesFirst() {
    return this == HILL || this == DEAN || this == ADAMS;
  }
}
