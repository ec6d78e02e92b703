package org.twocounts.publish.site.map;

import java.util.List;

/** A map as a file of its own, for readers without scripts. */
public record MapFile(String title, List<PatternView> patterns, PictureView picture) {
  public MapFile {
    patterns = List.copyOf(patterns);
  }
}
