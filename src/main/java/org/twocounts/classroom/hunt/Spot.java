package org.twocounts.classroom.hunt;

import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.model.Election;

/**
 * What may fit a clue.
 *
 * @param name such as {@code 1860 (Abraham Lincoln)}
 * @param figure by which it is decided
 * @param command that shows the figure
 */
record Spot(String name, ExactFigure figure, String command) {

  /** An election, which its own page shows. */
  static Spot of(Election election, ExactFigure figure) {
    return new Spot(name(election), figure, show(election));
  }

  /** An election for the figure of somebody who need not have become President. */
  static Spot of(Election election, String person, ExactFigure figure) {
    return new Spot(name(election, person), figure, show(election));
  }

  /** An election with its President. */
  static String name(Election election) {
    return name(election, election.president());
  }

  private static String name(Election election, String person) {
    return election.year() + " (" + person + ")";
  }

  /** The command that shows an election. */
  static String show(Election election) {
    return "twocounts show " + election.year();
  }
}
