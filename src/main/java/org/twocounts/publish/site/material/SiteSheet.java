package org.twocounts.publish.site.material;

import org.twocounts.classroom.Sheet;
import org.twocounts.publish.SheetOrigin;
import org.twocounts.publish.SheetPictures;

/**
 * A worksheet with a page of its own.
 *
 * @param origin said on the sheet
 * @param pictures of its charts, whose files lie beside its page
 */
public record SiteSheet(Sheet sheet, SheetOrigin origin, SheetPictures pictures) {
  /** The path of its page, such as {@code classroom/splits-high-school.html}. */
  public String path() {
    return "classroom/" + sheet.topic().label() + "-" + sheet.level().label() + ".html";
  }
}
