package org.twocounts.publish.site.page.classroom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twocounts.publish.site.MadeMarkup;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.template.site.JteLessonsGenerated;

/**
 * The lesson plans, from the guide in which they stand, a few a page. They speak of the released
 * record, so that a site of other data has none.
 */
public final class LessonsPage implements PageKind {
  /** The path of the first page from the root of the site. */
  public static final String PATH = "classroom/lessons.html";

  private static final String GUIDE = "classroom.md";
  private static final String LESSON = "(?m)^(?=## [A-Z]\\. )";
  private static final int LESSONS_A_PAGE = 2;

  @Override
  public List<SitePage> pages(SiteRequest request) {
    if (request.origin().dataFile().isPresent()) {
      return List.of();
    }
    List<String> parts = parts(guide());
    return IntStream.range(0, parts.size()).mapToObj(i -> page(parts, i)).toList();
  }

  /** The guide cut before lessons, so that no page is long. */
  private static List<String> parts(String guide) {
    String[] cut = guide.split(LESSON, -1);
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder(cut[0]);
    for (int i = 1; i < cut.length; i++) {
      part.append(cut[i]);
      if (i % LESSONS_A_PAGE == 0 || i == cut.length - 1) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    return parts;
  }

  private static String path(int page) {
    return page == 0 ? PATH : "classroom/lessons-" + (page + 1) + ".html";
  }

  private static SitePage page(List<String> parts, int page) {
    return new SitePage(
        path(page),
        "lessons",
        SiteSection.CLASSROOM,
        page == 0 ? "Lesson plans" : "Lesson plans, page " + (page + 1),
        "Lessons without a computer and with the command line, a role play of the House choosing a"
            + " President, a debate, and a college project.",
        (out, frame) ->
            JteLessonsGenerated.render(
                out,
                null,
                frame,
                MadeMarkup.markdown(parts.get(page)),
                frame.find(path(page + 1)),
                page == 0 ? Optional.empty() : frame.find(path(page - 1))));
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
