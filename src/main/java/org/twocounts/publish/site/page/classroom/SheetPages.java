package org.twocounts.publish.site.page.classroom;

import java.util.List;
import java.util.Locale;
import org.twocounts.classroom.Sheet;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.site.material.SiteSheet;
import org.twocounts.publish.template.site.JteSheetGenerated;
import org.twocounts.words.Counted;

/** A page for each worksheet: the questions, and folded below them the answers. */
public final class SheetPages implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return request.sheets().all().stream().map(SheetPages::page).toList();
  }

  private static SitePage page(SiteSheet made) {
    Sheet sheet = made.sheet();
    return new SitePage(
            made.path(),
            "sheet",
            SiteSection.CLASSROOM,
            "Worksheet: " + sheet.title() + " (" + sheet.level().title() + ")",
            String.format(
                "A worksheet of %s for %s, with answers and steps: %s",
                Counted.of(sheet.exercises().size(), "question"),
                sheet.level().title().toLowerCase(Locale.ROOT),
                sheet.topic().question()),
            (out, frame) -> JteSheetGenerated.render(out, null, frame, made))
        .withCommand(sheet.command());
  }
}
