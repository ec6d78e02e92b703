package org.twocounts.classroom.kind;

import org.twocounts.analysis.LatestTippingState;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.Topic;
import org.twocounts.model.ElectionRecord;

/** The state that a sheet about a state is held to. */
public final class HomeFocus {
  private HomeFocus() {}

  /**
   * The focus of a sheet: that asked for; of a sheet about a state, where none is asked for, with
   * the one which gave the latest majority.
   */
  public static Focus of(Topic topic, Focus asked, ElectionRecord record) {
    return topic != Topic.YOUR_STATE || asked.state().isPresent()
        ? asked
        : LatestTippingState.of(record).flatMap(record::findState).map(asked::on).orElse(asked);
  }
}
