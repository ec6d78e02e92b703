package org.twocounts.publish.site.page.activity;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.template.site.JtePuzzlesGenerated;

/** The puzzles; none where the record has no election with votes of the whole nation. */
public final class PuzzlePage implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    List<Election> elections = elections(request.record());
    return elections.isEmpty()
        ? List.of()
        : List.of(
            Activity.PUZZLES
                .page(
                    (out, frame) ->
                        JtePuzzlesGenerated.render(
                            out, null, frame, PuzzleView.of(request.record(), elections)))
                .withScripts("engine-loader.js", "address.js", "puzzles.js")
                .withCommand("flips"));
  }

  /** What the page loads for the election that is chosen, by path from the root of the site. */
  public static Map<String, byte[]> files(ElectionRecord record) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Election election : elections(record)) {
      String script =
          "(window.twoCounts = window.twoCounts || {}).puzzle"
              + election.year()
              + " = "
              + new PuzzleElection(record, election).json()
              + ";\n";
      files.put("puzzle/" + election.year() + ".js", script.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private static List<Election> elections(ElectionRecord record) {
    return record.elections().stream()
        .filter(election -> election.popularVote() == PopularVoteCoverage.NATIONAL)
        .toList();
  }
}
