package org.twocounts.publish;

import java.util.List;
import java.util.Optional;
import org.twocounts.claim.CheckedClaim;

/**
 * A judged claim as a page shows it.
 *
 * @param charts those that could be drawn
 */
public record ClaimOnPage(CheckedClaim checked, List<ChartOfClaim> charts) {
  public ClaimOnPage {
    charts = List.copyOf(charts);
  }

  /**
   * A chart that shows the claim.
   *
   * @param name in the catalogue of charts
   * @param picture empty where it stands further up on the page
   */
  public record ChartOfClaim(String name, Optional<Picture> picture) {}
}
