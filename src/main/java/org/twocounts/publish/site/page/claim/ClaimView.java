package org.twocounts.publish.site.page.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.measure.Cell;
import org.twocounts.claim.measure.Column;
import org.twocounts.claim.measure.Evidence;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.material.SiteClaim;
import org.twocounts.publish.site.page.ChartFigure;

/**
 * What the page of a claim shows.
 *
 * @param rows how many rows of evidence a reading may have, so that the page does not grow too
 *     large
 * @param others of the pack: the claim before and the one after
 */
public record ClaimView(
    SiteClaim claim,
    int rows,
    OtherSide otherSide,
    List<ChartFigure> charts,
    Optional<Neighbour> before,
    Optional<Neighbour> after) {
  /** Characters that evidence may take, with its markup. */
  private static final int ROOM = 17_000;

  private static final int MARKUP_OF_CELL = 24;

  public ClaimView {
    charts = List.copyOf(charts);
  }

  /** Another claim of the pack. */
  public record Neighbour(String statement, String href) {}

  static ClaimView of(SiteRequest request, SiteClaim claim, PageFrame frame) {
    return new ClaimView(
        claim,
        rowsWithRoom(claim.checked()),
        OtherSide.of(claim.checked()),
        claim.checked().claim().charts().stream()
            .flatMap(name -> request.charts().find(name).stream())
            .map(chart -> ChartFigure.of(chart, frame))
            .toList(),
        neighbour(request, claim, -1, frame),
        neighbour(request, claim, 1, frame));
  }

  private static Optional<Neighbour> neighbour(
      SiteRequest request, SiteClaim claim, int step, PageFrame frame) {
    List<SiteClaim> all =
        request.claims().all().stream().filter(c -> c.pack() == claim.pack()).toList();
    int at = all.indexOf(claim) + step;
    return at < 0 || at >= all.size()
        ? Optional.empty()
        : Optional.of(new Neighbour(all.get(at).statement(), frame.to(all.get(at).path())));
  }

  /** The largest number of rows a reading with which all evidence fits the page. */
  private static int rowsWithRoom(CheckedClaim claim) {
    List<Evidence> evidence =
        Stream.concat(claim.readings().stream(), claim.later().stream())
            .map(CheckedReading::evidence)
            .toList();
    int rows = evidence.stream().mapToInt(e -> e.rows().size()).max().orElse(0);
    while (rows > 1 && size(evidence, rows) > ROOM) {
      rows--;
    }
    return rows;
  }

  private static int size(List<Evidence> evidence, int rows) {
    return evidence.stream().mapToInt(e -> size(e, rows)).sum();
  }

  private static int size(Evidence evidence, int rows) {
    int size = 0;
    List<Column> columns = evidence.columns();
    for (List<Cell> row : evidence.rows().subList(0, Math.min(rows, evidence.rows().size()))) {
      for (int i = 0; i < row.size(); i++) {
        size += MARKUP_OF_CELL + row.get(i).shown(columns.get(i).unit()).length();
      }
    }
    return size;
  }
}
