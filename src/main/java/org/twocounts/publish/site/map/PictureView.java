package org.twocounts.publish.site.map;

import java.util.List;

/**
 * A map or a cartogram of an election.
 *
 * @param ground path of land that was no state; empty for none
 * @param lines path of lines over everything; empty for none
 */
public record PictureView(int width, int height, String ground, String lines, List<Group> groups) {
  public PictureView {
    groups = List.copyOf(groups);
  }

  /** Whether the codes of the states stand on them. */
  public boolean isLabelled() {
    return groups.stream().anyMatch(g -> g.lands().stream().anyMatch(land -> land.x() > 0));
  }

  /** The states of an ink. */
  public record Group(InkStyle style, List<Land> lands) {
    public Group {
      lands = List.copyOf(lands);
    }
  }
}
