package org.twocounts.chart.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.twocounts.chart.output.Drawing.Picture;
import org.twocounts.chart.spec.LongDescription;
import org.twocounts.output.Markup;

/**
 * Pages that stand alone: the picture, its long description, and its figures as a table. Nothing is
 * loaded from elsewhere and no script runs. Well-formed XML too, so that other tools can read them.
 */
final class HtmlFormat {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

  private HtmlFormat() {}

  static Picture write(Drawing drawing) {
    Picture picture = SvgFormat.write(drawing);
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
    html.append("<html lang=\"").append(drawing.language()).append("\">\n");
    head(html, drawing.title());
    html.append("<body>\n<main>\n");
    heading(html, drawing);
    html.append("<figure>").append(inline(picture)).append("</figure>\n");
    html.append("<section aria-labelledby=\"description\">\n");
    html.append("<h2 id=\"description\">Description</h2>\n");
    LongDescription.of(drawing.spec(), picture.leftOut())
        .parts()
        .forEach(part -> describe(html, part));
    html.append("</section>\n<section aria-labelledby=\"figures\">\n");
    html.append("<h2 id=\"figures\">Figures</h2>\n");
    html.append("<p>Rounded; the <a href=\"")
        .append(Markup.escape(drawing.spec().name()))
        .append(".csv\">CSV file</a> has more decimals. n/a: not known or not defined.</p>\n");
    html.append(HtmlTable.of(drawing.spec().table(), drawing.spec().words()));
    html.append("</section>\n");
    credit(html, drawing);
    html.append("</main>\n</body>\n</html>\n");
    return new Picture(html.toString().getBytes(StandardCharsets.UTF_8), picture.leftOut());
  }

  private static void head(StringBuilder html, String title) {
    html.append("<head>\n<meta charset=\"utf-8\" />\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .append(Markup.escape(POLICY))
        .append("\" />\n<title>")
        .append(Markup.escape(title))
        .append("</title>\n<style>\n")
        .append(style())
        .append("</style>\n</head>\n");
  }

  /** The picture shows its title itself, where it has one. */
  private static void heading(StringBuilder html, Drawing drawing) {
    boolean inPicture = drawing.spec().words().title().isPresent();
    html.append(inPicture ? "<h1 class=\"spoken\">" : "<h1>")
        .append(Markup.escape(drawing.title()))
        .append("</h1>\n");
  }

  private static String inline(Picture picture) {
    String svg = new String(picture.content(), StandardCharsets.UTF_8);
    return svg.substring(svg.indexOf("<svg"));
  }

  private static void describe(StringBuilder html, LongDescription.Part part) {
    html.append("<h3>").append(Markup.escape(part.heading())).append("</h3>\n");
    if (part.sentences().size() == 1) {
      html.append("<p>").append(Markup.escape(part.sentences().get(0))).append("</p>\n");
      return;
    }
    html.append("<ul>\n");
    part.sentences().forEach(s -> html.append("<li>").append(Markup.escape(s)).append("</li>\n"));
    html.append("</ul>\n");
  }

  private static void credit(StringBuilder html, Drawing drawing) {
    if (!drawing.look().credit().isEmpty()) {
      html.append("<p>").append(Markup.escape(drawing.look().credit())).append("</p>\n");
    }
  }

  private static String style() {
    try (InputStream in = HtmlFormat.class.getResourceAsStream("page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the style of pages cannot be read", e);
    }
  }
}
