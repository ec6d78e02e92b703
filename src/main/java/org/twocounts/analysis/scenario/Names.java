package org.twocounts.analysis.scenario;

import java.util.List;
import org.twocounts.model.Election;
import org.twocounts.model.State;

/** Finds what a user names. */
public interface Names {
  /** The full name of a candidate of these elections; throws with the nearest name if none fits. */
  String candidate(List<Election> elections, String given);

  /** The state of a postal code or a name; throws with the nearest one if there is none. */
  State state(String given);

  /** Whether a state goes by a name. */
  boolean knowsState(String given);
}
