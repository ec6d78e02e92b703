package org.twocounts.publish;

import java.util.Optional;
import org.twocounts.classroom.Worksheet;
import org.twocounts.model.Release;

/**
 * Of which data a sheet was made.
 *
 * @param remark that they are not the released ones; empty where they are
 */
public record SheetOrigin(Release release, Optional<String> remark) {

  /** Of which data: the foot of a sheet. Topic, level and seed stand under its heading. */
  public String data() {
    return String.format(
        "Figures: Two Counts, data %s%s.",
        release.version(), remark.map(r -> " (" + r + ")").orElse(""));
  }

  /** The same for whoever has the answers anyway, with the command that makes sheet and key. */
  public String lineOfKey(Worksheet sheet) {
    return data() + " Made by: twocounts " + sheet.command();
  }
}
