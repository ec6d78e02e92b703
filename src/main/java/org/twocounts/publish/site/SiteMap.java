package org.twocounts.publish.site;

import java.util.List;
import org.twocounts.output.Markup;

/** The list of pages that search engines read. */
final class SiteMap {
  private SiteMap() {}

  static String of(String baseUrl, List<SitePage> pages) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (SitePage page : pages) {
      if (!page.path().endsWith(".html")) {
        continue;
      }
      String path = page.path().equals(SiteSection.HOME.path()) ? "" : page.path();
      xml.append("<url><loc>").append(Markup.escape(baseUrl + path)).append("</loc></url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }
}
