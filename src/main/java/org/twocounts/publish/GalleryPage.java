package org.twocounts.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.chart.Chart;
import org.twocounts.chart.ChartGallery.Drawn;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.AltText;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Language;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;

/** The index page of a gallery: every picture, the question, the claims it tests and verdicts. */
public final class GalleryPage {
  private final ChartRequest request;
  private final List<CheckedPack> packs;
  private final Language language;
  private final StringBuilder page = new StringBuilder();

  private GalleryPage(ChartRequest request, List<CheckedPack> packs, Language language) {
    this.request = request;
    this.packs = packs;
    this.language = language;
  }

  /** The page as Markdown, for charts whose files lie beside it. */
  public static String markdown(
      List<Drawn> drawn, ChartRequest request, List<CheckedPack> packs, Language language) {
    GalleryPage gallery = new GalleryPage(request, packs, language);
    gallery.addHead();
    Chart.Topic topic = null;
    for (Drawn chart : drawn) {
      if (chart.chart().topic() != topic) {
        topic = chart.chart().topic();
        gallery.line("## " + topic.title());
      }
      gallery.add(chart);
    }
    return gallery.page.toString();
  }

  private void addHead() {
    line("# The gallery");
    line(
        String.format(
            "Drawn by `./twocounts charts` from data %s. Beside each picture lie its data (`.csv`)"
                + " and the text that stands for it where it cannot be seen (`.txt`).",
            request.record().release().version()));
    request.dataRemark().ifPresent(remark -> line("**" + capitalised(remark) + ".**"));
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private void add(Drawn drawn) {
    ChartSpec spec = drawn.described().in(language);
    line("### " + spec.words().title().orElse(spec.words().subtitle()));
    picture(drawn.files()).ifPresent(file -> line("![" + alt(spec) + "](" + file + ")"));
    line("*" + drawn.chart().question() + "* (`" + drawn.chart().id() + "`)");
    List<String> claims = claims(drawn.chart().id());
    if (!claims.isEmpty()) {
      line(String.join("\n", claims));
    }
    line("Files: " + String.join(", ", links(drawn.files())));
  }

  private List<String> claims(String chart) {
    List<String> lines = new ArrayList<>();
    for (CheckedPack pack : packs) {
      for (CheckedClaim claim : pack.claims()) {
        if (claim.claim().charts().contains(chart)) {
          lines.add(
              "- Tests “"
                  + claim.claim().statement()
                  + "” (`"
                  + claim.id()
                  + "`): **"
                  + claim.verdict().name()
                  + "**");
        }
      }
    }
    return lines;
  }

  private static String alt(ChartSpec spec) {
    return AltText.of(spec, List.of()).replace("[", "(").replace("]", ")").replace("\n", " ");
  }

  private static Optional<String> picture(List<Path> files) {
    return files.stream()
        .map(f -> f.getFileName().toString())
        .filter(name -> name.endsWith(".png") || name.endsWith(".svg"))
        .findFirst();
  }

  private static List<String> links(List<Path> files) {
    return files.stream()
        .map(f -> f.getFileName().toString())
        .map(name -> "[" + name + "](" + name + ")")
        .toList();
  }

  private void line(String text) {
    page.append(page.length() == 0 ? "" : "\n").append(text).append('\n');
  }
}
