package org.twocounts.publish.site;

import java.util.Optional;
import org.twocounts.model.ElectionRecord;

/**
 * What a site is to be made from.
 *
 * @param record with the attributions chosen in force
 * @param filed the record as it stands in its file, under its default attributions
 * @param origin what every page says of them
 * @param baseUrl the address at which the site will stand, ending in a slash; empty where it is not
 *     known, and then no page gives an absolute address
 */
public record SiteRequest(
    ElectionRecord record, ElectionRecord filed, SiteOrigin origin, Optional<String> baseUrl) {
  public SiteRequest {
    baseUrl = baseUrl.map(url -> url.endsWith("/") ? url : url + "/");
  }
}
