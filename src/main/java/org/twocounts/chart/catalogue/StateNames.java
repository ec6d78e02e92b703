package org.twocounts.chart.catalogue;

import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;

/** States as readers call them. */
final class StateNames {
  private StateNames() {}

  /** The name of a state; its code where the record has no name. */
  static String of(ElectionRecord record, String code) {
    return record.findState(code).map(State::name).orElse(code);
  }

  /** The name inside a sentence: with the article that the District needs. */
  static String said(ElectionRecord record, String code) {
    return (code.equals(State.CAPITAL) ? "the " : "") + of(record, code);
  }
}
