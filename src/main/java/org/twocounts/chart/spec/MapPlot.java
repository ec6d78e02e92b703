package org.twocounts.chart.spec;

import java.util.List;
import java.util.Optional;
import org.twocounts.chart.theme.Ink;

/**
 * The states of an election.
 *
 * @param regions every outline drawn, in order of code
 * @param detail how much of it is labelled
 */
public record MapPlot(List<Region> regions, Detail detail) implements Plot {
  public MapPlot {
    regions = List.copyOf(regions);
  }

  /** How much a map says. */
  public enum Detail {
    /** A number on every state, squares for split electors. */
    LABELLED,

    /** Colours only, for small multiples. */
    SMALL
  }

  /**
   * A state, or land that was none.
   *
   * @param outline the name of its outline: a postal code, or a historical union such as {@code
   *     VA+WV}
   * @param name as a reader calls it
   * @param label on the state, such as the number of its electors; empty for none
   * @param squares electors that did not vote as the state's colour says, one square each
   */
  public record Region(
      String outline, String name, Ink ink, Optional<String> label, List<Ink> squares) {
    private static final char UNION = '+';

    public Region {
      squares = List.copyOf(squares);
    }

    /** Whether the outline takes in land that became other states later. */
    public boolean isUnion() {
      return outline.indexOf(UNION) >= 0;
    }

    /** The postal code of the state itself. */
    public String state() {
      return isUnion() ? outline.substring(0, outline.indexOf(UNION)) : outline;
    }
  }

  @Override
  public boolean isSmall() {
    return detail == Detail.SMALL;
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.ofMap(this);
  }
}
