package org.twocounts.cli.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.Attributions;
import org.twocounts.claim.CheckedPack;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.ProgramVersion;
import org.twocounts.cli.session.ProgressBar;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.data.CitedRelease;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.site.Site;
import org.twocounts.publish.site.SiteFolder;
import org.twocounts.publish.site.SiteOrigin;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.material.SiteCharts;
import org.twocounts.publish.site.material.SiteClaims;
import org.twocounts.publish.site.material.SiteSheets;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code site DIR}: the explorer in a browser, as a folder of pages. */
@picocli.CommandLine.Command(
    footer = {"  twocounts site /tmp/explorer", "  twocounts site /tmp/explorer my-claims.json"})
public final class SiteCommand implements Command {
  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "The folder to write; it is made if need be.")
  private Path folder;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PACK",
      description = "Packs of claims, built in or files; without any, all built-in ones.")
  private List<String> packs = List.of();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the folder will stand on the web: adds absolute addresses for search.")
  private String baseUrl;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Override
  public int run(Session session) {
    Optional<String> url = Optional.ofNullable(baseUrl).map(SiteCommand::checked);
    List<CheckedPack> claims = ClaimFindings.examine(session, ClaimPacks.find(packs));
    Dataset dataset = session.dataset(Section.values());
    SiteRequest request = request(session, dataset, url);
    Site site =
        Site.of(
            request.with(
                SiteClaims.of(claims),
                charts(session, request),
                SiteSheets.make(request.charting())));
    session.printFiles(SiteFolder.of(folder).write(made(session, site)));
    return DONE;
  }

  private static SiteRequest request(Session session, Dataset dataset, Optional<String> url) {
    ElectionRecord record = Attributions.apply(dataset.record(), session.attributions());
    CitedRelease cited = CitedRelease.of(dataset.version(), dataset.record());
    return new SiteRequest(
        record,
        dataset.record(),
        new SiteOrigin(
            ProgramVersion.text(),
            cited.title(),
            cited.versionInWords(),
            dataset.version().sha256(),
            dataset.record().release().licence(),
            dataset.version().released()
                ? Optional.empty()
                : Optional.of(String.valueOf(Path.of(dataset.name()).getFileName())),
            session.attributions(),
            session.attributionsInForce(dataset.record())),
        url);
  }

  private SiteCharts charts(Session session, SiteRequest request) {
    try (ProgressBar bar = session.progress("Drawing", quiet ? 0 : SiteCharts.count())) {
      return SiteCharts.draw(
          request.charting(),
          request.baseUrl().isPresent()
              ? SiteCharts.Draw.PICTURES_AND_CARDS
              : SiteCharts.Draw.PICTURES,
          bar::step);
    }
  }

  private Map<String, byte[]> made(Session session, Site site) {
    try (ProgressBar bar = session.progress("Making", quiet ? 0 : site.pages().size())) {
      return site.files(bar::step);
    }
  }

  private static String checked(String url) {
    try {
      URI address = new URI(url);
      if (List.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null
          && address.getQuery() == null
          && address.getFragment() == null) {
        return url;
      }
    } catch (java.net.URISyntaxException e) {
      throw notAnAddress(url);
    }
    throw notAnAddress(url);
  }

  private static UsageException notAnAddress(String url) {
    return new UsageException(
        "--base-url " + url + ": expected an address such as https://example.org/two-counts/");
  }
}
