package org.twocounts.publish.site.page.claim;

import java.util.List;
import java.util.stream.IntStream;
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
import org.twocounts.publish.site.page.PageLink;

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
    List<PageLink> others) {
  /** Characters that evidence may take, with its markup. */
  private static final int ROOM = 8_000;

  private static final int MARKUP_OF_CELL = 6;

  public ClaimView {
    charts = List.copyOf(charts);
    others = List.copyOf(others);
  }

  static ClaimView of(SiteRequest request, SiteClaim claim, PageFrame frame) {
    return new ClaimView(
        claim,
        rowsWithRoom(claim.checked()),
        OtherSide.of(claim.checked()),
        claim.checked().claim().charts().stream()
            .flatMap(name -> request.charts().find(name).stream())
            .map(chart -> ChartFigure.of(chart, frame))
            .toList(),
        others(request, claim, frame));
  }

  private static List<PageLink> others(SiteRequest request, SiteClaim claim, PageFrame frame) {
    List<SiteClaim> pack = request.claims().besides(claim);
    int at = pack.indexOf(claim);
    return IntStream.of(at - 1, at + 1)
        .filter(i -> i >= 0 && i < pack.size())
        .mapToObj(pack::get)
        .map(other -> new PageLink(frame.to(other.path()), other.statement()))
        .toList();
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
