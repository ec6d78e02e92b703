package org.twocounts.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.ChartGallery;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.WordChanges;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.ProgressBar;
import org.twocounts.cli.session.Session;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.output.WholeFile;
import org.twocounts.publish.GalleryPage;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code charts}: the whole gallery and its index page, after a summary. */
@CommandLine.Command(footer = "  twocounts charts --out /tmp/charts --theme grey")
public final class ChartsCommand implements Command {
  @Option(names = "--out", paramLabel = "DIR", description = "Where to write (default: charts).")
  private Path out = Path.of("charts");

  @Option(
      names = "--quiet",
      description = "No summary, no progress, no notes of labels or charts left out.")
  private boolean quiet;

  @Mixin private DrawingChoice drawing;

  @Override
  public int run(Session session) {
    Dataset dataset = session.dataset(Section.values());
    ChartRequest request = ChartRequests.of(session, dataset);
    ClaimChecker checker = new ClaimChecker(dataset.record(), session.attributions());
    List<CheckedPack> packs = BuiltInPacks.all().stream().map(checker::check).toList();
    if (!quiet) {
      session.say(GallerySummary.lines(request.record(), packs));
    }
    ChartGallery.Result result = draw(session, request);
    List<Path> files = new ArrayList<>(result.files());
    files.add(writeIndex(result, request, packs));
    session.printFiles(files);
    if (!quiet) {
      result.drawn().forEach(d -> d.written().remark().ifPresent(session::note));
    }
    result.failures().stream()
        .filter(f -> !quiet || !isLacking(f))
        .forEach(f -> session.note(describe(f)));
    return result.failures().stream().allMatch(ChartsCommand::isLacking) ? DONE : SOME_FAILED;
  }

  private ChartGallery.Result draw(Session session, ChartRequest request) {
    int charts = ChartCatalogue.all().size();
    try (ProgressBar bar = session.progress("Drawing", quiet ? 0 : charts)) {
      return allOrSome(
          new ChartGallery(
                  drawing.options(WordChanges.NONE),
                  session.csvMark(),
                  (done, of, chart) -> bar.step())
              .draw(request, out));
    }
  }

  /** Where nothing could be drawn, the reason is the same for all. */
  private static ChartGallery.Result allOrSome(ChartGallery.Result result) {
    if (result.drawn().isEmpty()
        && !result.failures().isEmpty()
        && result.failures().get(0).cause() instanceof RuntimeException reason) {
      throw reason;
    }
    return result;
  }

  private Path writeIndex(
      ChartGallery.Result result, ChartRequest request, List<CheckedPack> packs) {
    Path index = out.resolve("README.md");
    WholeFile.write(
        index,
        GalleryPage.markdown(result.drawn(), request, packs, drawing.language())
            .getBytes(StandardCharsets.UTF_8));
    return index;
  }

  /** A chart that the record has nothing for is left out; that is no failure. */
  private static boolean isLacking(ChartGallery.Failure failure) {
    return failure.cause() instanceof NotDefinedException;
  }

  private static String describe(ChartGallery.Failure failure) {
    String reason = failure.cause().getMessage();
    return String.format(
        "the chart %s%s%s",
        failure.chart().id(),
        isLacking(failure) ? " is left out: " : " could not be drawn: ",
        reason == null ? failure.cause().toString() : reason);
  }
}
