package org.twocounts.publish.site.page;

import org.twocounts.model.Election;
import org.twocounts.publish.site.SiteRequest;

/** What the page of an election needs to ask for other rules. */
public record WhatIfView(int year) {
  static WhatIfView of(SiteRequest request, Election election) {
    return new WhatIfView(election.year());
  }
}
