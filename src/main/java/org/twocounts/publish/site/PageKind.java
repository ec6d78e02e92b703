package org.twocounts.publish.site;

import java.util.List;

/** A kind of pages of the site. */
@FunctionalInterface
public interface PageKind {
  /** Its pages; none where the record has nothing for them. */
  List<SitePage> pages(SiteRequest request);
}
