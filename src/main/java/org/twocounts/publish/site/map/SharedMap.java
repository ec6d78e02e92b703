package org.twocounts.publish.site.map;

import java.util.List;

/**
 * What a page says of its map, which a script draws in the colours of the squares.
 *
 * @param box the part of the outlines that is shown
 * @param unions outlines of states that still held other land, with blanks between
 * @param bare states on the map that have no squares
 */
public record SharedMap(String box, String unions, List<Bare> bare) {
  public SharedMap {
    bare = List.copyOf(bare);
  }

  /** A state without electors. */
  public record Bare(String state, InkStyle style, String words) {}
}
