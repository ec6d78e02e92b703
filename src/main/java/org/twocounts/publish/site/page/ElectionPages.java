package org.twocounts.publish.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.model.Election;
import org.twocounts.publish.site.MadeMarkup;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.site.map.ElectionPictures;
import org.twocounts.publish.template.site.JteElectionGenerated;
import org.twocounts.publish.template.site.JteMapFileGenerated;

/** A page for each election. */
public final class ElectionPages implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return request.record().elections().stream()
        .flatMap(e -> Stream.concat(Stream.of(page(request, e)), map(request, e).stream()))
        .toList();
  }

  /** The map as a picture, for readers without scripts. */
  private static Optional<SitePage> map(SiteRequest request, Election election) {
    return ElectionPictures.file(
            ElectionView.charts(request), election.year(), ElectionView.words(election))
        .map(
            file ->
                new SitePage(
                    PagePath.map(election.year()),
                    "map",
                    SiteSection.ELECTIONS,
                    file.title(),
                    "",
                    (out, frame) ->
                        JteMapFileGenerated.render(
                            out, null, file, MadeMarkup.style(file.hues()))));
  }

  private static SitePage page(SiteRequest request, Election election) {
    return new SitePage(
            PagePath.of(election),
            "election",
            SiteSection.ELECTIONS,
            "The presidential election of " + election.year(),
            String.format(
                "%s became President in the election of %s: electors and popular votes, state by"
                    + " state.",
                election.president(), election.year()),
            (out, frame) ->
                JteElectionGenerated.render(
                    out, null, frame, ElectionView.of(request, election, frame)))
        .withScripts(
            "outlines.js",
            "map.js",
            "tables.js",
            "engine-loader.js",
            "address.js",
            "paint.js",
            "whatif.js")
        .withCommand("show " + election.year() + " --states");
  }
}
