package org.twocounts.publish.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.model.Election;

/** What search engines read of the data: schema.org's Dataset, on the pages that describe them. */
final class StructuredData {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<SiteSection> WHERE = Set.of(SiteSection.HOME, SiteSection.ABOUT);

  private StructuredData() {}

  static Optional<MadeMarkup> of(SitePage page, SiteRequest request) {
    return WHERE.contains(page.section()) && page.path().equals(page.section().path())
        ? Optional.of(MadeMarkup.json(json -> JSON.writeValue(json, dataset(request))))
        : Optional.empty();
  }

  private static Map<String, Object> dataset(SiteRequest request) {
    SiteOrigin origin = request.origin();
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("@context", "https://schema.org");
    dataset.put("@type", "Dataset");
    dataset.put("name", origin.title());
    dataset.put(
        "description",
        "Every United States presidential election of the record, counted by electors and by"
            + " people, state by state, with the sources of each figure.");
    dataset.put("version", origin.version());
    dataset.put("license", origin.licence());
    int[] years = request.record().elections().stream().mapToInt(Election::year).toArray();
    if (years.length > 0) {
      dataset.put("temporalCoverage", years[0] + "/" + years[years.length - 1]);
    }
    dataset.put("spatialCoverage", "United States");
    request.baseUrl().ifPresent(url -> dataset.put("url", url));
    return dataset;
  }
}
