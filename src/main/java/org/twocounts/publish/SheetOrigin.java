package org.twocounts.publish;

import java.util.Optional;
import org.twocounts.classroom.Sheet;
import org.twocounts.model.Release;

/**
 * Of which data a sheet was made.
 *
 * @param remark that they are not the released ones; empty where they are
 */
public record SheetOrigin(Release release, Optional<String> remark) {

  /** Of which data. */
  public String data() {
    return String.format(
        "Figures: Two Counts, data %s%s.",
        release.version(), remark.map(r -> " (" + r + ")").orElse(""));
  }

  /** The line at the foot of a sheet: the data, and the command that makes the sheet again. */
  public String line(Sheet sheet) {
    return String.format(
        "Figures: Two Counts, data %s%s. Made by: %s",
        release.version(),
        remark.map(r -> " (" + r + ")").orElse(""),
        "twocounts " + sheet.command());
  }
}
