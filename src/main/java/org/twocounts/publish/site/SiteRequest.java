package org.twocounts.publish.site;

import java.util.Optional;
import org.twocounts.chart.ChartRequest;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.site.material.SiteCharts;
import org.twocounts.publish.site.material.SiteClaims;
import org.twocounts.publish.site.material.SiteSheets;

/**
 * What a site is to be made from.
 *
 * @param record with the attributions chosen in force
 * @param filed the record as it stands in its file, under its default attributions
 * @param origin what every page says of them
 * @param baseUrl the address at which the site will stand, ending in a slash; empty where it is not
 *     known, and then no page gives an absolute address
 * @param claims judged by the record
 * @param charts drawn from it
 * @param sheets made from it
 */
public record SiteRequest(
    ElectionRecord record,
    ElectionRecord filed,
    SiteOrigin origin,
    Optional<String> baseUrl,
    SiteClaims claims,
    SiteCharts charts,
    SiteSheets sheets) {
  public SiteRequest {
    baseUrl = baseUrl.map(url -> url.endsWith("/") ? url : url + "/");
  }

  /** Without claims, charts and worksheets. */
  public SiteRequest(
      ElectionRecord record, ElectionRecord filed, SiteOrigin origin, Optional<String> baseUrl) {
    this(record, filed, origin, baseUrl, SiteClaims.NONE, SiteCharts.NONE, SiteSheets.NONE);
  }

  /** The same with these. */
  public SiteRequest with(SiteClaims judged, SiteCharts drawn, SiteSheets made) {
    return new SiteRequest(record, filed, origin, baseUrl, judged, drawn, made);
  }

  /** What its charts and worksheets are made from. */
  public ChartRequest charting() {
    return new ChartRequest(
        record,
        origin.dataFile().map(file -> "data of " + file + ", not the released record"),
        origin.attributions());
  }
}
