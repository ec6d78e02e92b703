package org.twocounts.publish.site.page.classroom;

import java.util.List;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.template.site.JteClassroomGenerated;

/** The worksheets by topic and level, and the activities. */
public final class ClassroomPage implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return List.of(page(request));
  }

  private static SitePage page(SiteRequest request) {
    return new SitePage(
            SiteSection.CLASSROOM.path(),
            "classroom",
            SiteSection.CLASSROOM,
            "For the classroom",
            "Worksheets on both counts of presidential elections by topic and level, with answers"
                + " and every step; puzzles and activities.",
            (out, frame) ->
                JteClassroomGenerated.render(out, null, frame, ClassroomView.of(request, frame)))
        .withCommand("exercise --list");
  }
}
