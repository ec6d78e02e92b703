package org.twocounts.publish.site.page.classroom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.twocounts.publish.site.MadeMarkup;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.template.site.JteLessonsGenerated;

/**
 * The lesson plans, from the guide in which they stand. They speak of the released record, so that
 * a site of other data has none.
 */
public final class LessonsPage implements PageKind {
  /** Its path from the root of the site. */
  public static final String PATH = "classroom/lessons.html";

  private static final String GUIDE = "classroom.md";

  @Override
  public List<SitePage> pages(SiteRequest request) {
    return request.origin().dataFile().isPresent() ? List.of() : List.of(page());
  }

  private static SitePage page() {
    return new SitePage(
        PATH,
        "lessons",
        SiteSection.CLASSROOM,
        "Lesson plans",
        "Lessons without a computer and with the command line, a role play of the House choosing a"
            + " President, a debate, and a college project.",
        (out, frame) -> JteLessonsGenerated.render(out, null, frame, MadeMarkup.markdown(guide())));
  }

  private static String guide() {
    try (InputStream in = LessonsPage.class.getResourceAsStream(GUIDE)) {
      if (in == null) {
        throw new IllegalStateException(GUIDE + " is not packaged");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(GUIDE + " cannot be read", e);
    }
  }
}
