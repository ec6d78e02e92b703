package org.twocounts.publish.site.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.template.site.JteArticleGenerated;

/**
 * A page of sections under its title.
 *
 * @param lead what it shows in a sentence or two; empty for none
 */
public record Article(String lead, List<PageSection> sections) {
  public Article {
    sections = List.copyOf(sections);
  }

  /** Writes the page. */
  void write(HtmlTemplateOutput out, PageFrame frame) {
    JteArticleGenerated.render(out, null, frame, this);
  }
}
