package org.twocounts.publish.site.map;

import java.util.List;

/**
 * A state of a picture.
 *
 * @param state its code
 * @param path of the whole state
 * @param parts electors in other inks than the state's, over it
 * @param words what happened there, shown where the pointer rests
 * @param x of its label
 * @param y of its label
 */
public record Land(String state, String path, List<Part> parts, String words, int x, int y) {
  public Land {
    parts = List.copyOf(parts);
  }

  /** Some electors of an ink. */
  public record Part(InkStyle style, String path) {}
}
