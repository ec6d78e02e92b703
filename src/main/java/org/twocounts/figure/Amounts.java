package org.twocounts.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.twocounts.model.Margin;
import org.twocounts.model.Share;

/** Exact amounts of the model as the numbers that figures hold; empty stays empty. */
public final class Amounts {
  private Amounts() {}

  public static OptionalLong wide(OptionalInt value) {
    return value.isPresent() ? OptionalLong.of(value.getAsInt()) : OptionalLong.empty();
  }

  public static OptionalLong votes(Optional<Margin> margin) {
    return margin.isPresent() ? OptionalLong.of(margin.get().votes()) : OptionalLong.empty();
  }

  public static OptionalDouble points(Optional<Margin> margin) {
    return margin.isPresent() ? OptionalDouble.of(margin.get().points()) : OptionalDouble.empty();
  }

  public static OptionalDouble percent(Optional<Share> share) {
    return share.isPresent() ? OptionalDouble.of(share.get().percent()) : OptionalDouble.empty();
  }
}
