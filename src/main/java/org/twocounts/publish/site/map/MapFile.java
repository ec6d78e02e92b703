package org.twocounts.publish.site.map;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.twocounts.chart.theme.Hue;

/**
 * A map as a file of its own, for readers without scripts.
 *
 * @param hues that it needs, those of paper and territory among them
 */
public record MapFile(
    String title, Set<Hue> hues, List<PatternView> patterns, PictureView picture) {
  public MapFile {
    hues = Collections.unmodifiableSet(EnumSet.copyOf(hues));
    patterns = List.copyOf(patterns);
  }
}
