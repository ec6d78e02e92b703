package org.twocounts.publish.site.page.activity;

import java.util.List;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.template.site.JteCountryGenerated;

/** The made-up country: the same on every site. */
public final class CountryPage implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return List.of(
        Activity.COUNTRY
            .page((out, frame) -> JteCountryGenerated.render(out, null, frame, CountryView.of()))
            .withScripts("engine-loader.js", "address.js", "country.js"));
  }
}
