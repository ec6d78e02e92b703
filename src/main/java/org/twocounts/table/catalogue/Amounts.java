package org.twocounts.table.catalogue;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.twocounts.model.Margin;
import org.twocounts.model.Share;

/** Exact amounts of the model as the numbers that tables hold. */
final class Amounts {
  private Amounts() {}

  static OptionalLong wide(OptionalInt value) {
    return value.isPresent() ? OptionalLong.of(value.getAsInt()) : OptionalLong.empty();
  }

  static OptionalLong votes(Optional<Margin> margin) {
    return margin.isPresent() ? OptionalLong.of(margin.get().votes()) : OptionalLong.empty();
  }

  static OptionalDouble points(Optional<Margin> margin) {
    return margin.isPresent() ? OptionalDouble.of(margin.get().points()) : OptionalDouble.empty();
  }

  static OptionalDouble percent(Optional<Share> share) {
    return share.isPresent() ? OptionalDouble.of(share.get().percent()) : OptionalDouble.empty();
  }
}
