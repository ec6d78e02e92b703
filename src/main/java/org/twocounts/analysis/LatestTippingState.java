package org.twocounts.analysis;

import java.util.Optional;
import org.twocounts.model.ElectionRecord;

/** The state that gave the latest winner the majority: one to show where none is asked for. */
public final class LatestTippingState {
  private static final int CODE = 2;

  private LatestTippingState() {}

  /** Its postal code; empty where no election of the record has a tipping point. */
  public static Optional<String> of(ElectionRecord record) {
    return Bias.series(record, TippingOptions.STANDARD).stream()
        .flatMap(b -> b.tippingPoint().stream())
        .reduce((earlier, later) -> later)
        .map(t -> t.tipping().get(0).unit().substring(0, CODE));
  }
}
