package org.twocounts.publish;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.measure.Cell;
import org.twocounts.claim.measure.Column;
import org.twocounts.claim.measure.Evidence;
import org.twocounts.claim.pack.Classroom;
import org.twocounts.output.Markup;
import org.twocounts.words.Counted;

/** Judged packs as one page of HTML that stands alone, with their charts. */
public final class ClaimHtml {
  private static final int ROWS = 10;

  private final Pictures pictures;
  private final HtmlText html = new HtmlText();
  private final Set<String> shown = new LinkedHashSet<>();

  private ClaimHtml(Pictures pictures) {
    this.pictures = pictures;
  }

  /** The page; a chart that several claims name is shown once. */
  public static String of(List<CheckedPack> packs, Pictures pictures) {
    ClaimHtml page = new ClaimHtml(pictures);
    packs.forEach(page::pack);
    String title = packs.stream().map(p -> p.pack().title()).collect(Collectors.joining("; "));
    return HtmlDocument.of(title, page.html.toString());
  }

  private void pack(CheckedPack checked) {
    html.element("h1", checked.pack().title());
    checked.pack().about().ifPresent(about -> html.element("p", about));
    checked.claims().forEach(this::claim);
  }

  private void claim(CheckedClaim checked) {
    html.markup("<section id=\"" + Markup.escape(checked.id()) + "\">");
    html.element("h2", checked.claim().statement());
    String count = VerdictWords.count(checked);
    html.element(
        "p",
        "verdict " + checked.verdict().name().toLowerCase(Locale.ROOT),
        VerdictWords.of(checked.verdict()) + (count.isEmpty() ? "" : ": " + count));
    checked.whyNotTestable().ifPresent(why -> html.element("p", why));
    checked.claim().whatDecides().ifPresent(what -> html.labelled("What decides", what));
    checked.readings().forEach(this::reading);
    if (!checked.later().isEmpty()) {
      html.element("p", "Since then (no part of the verdict):");
      checked.later().forEach(this::reading);
    }
    checked.claim().charts().forEach(this::chart);
    foot(checked);
    html.markup("</section>");
  }

  private void reading(CheckedReading reading) {
    html.markup("<div class=\"reading\">");
    html.element("h3", ClaimWords.mark(reading) + ": " + reading.reading().sentence());
    html.markup("<dl>");
    html.element("dt", "expected").element("dd", reading.expected());
    html.element("dt", "found").element("dd", reading.found());
    html.markup("</dl>");
    table(reading.evidence());
    html.markup("</div>");
  }

  private void table(Evidence evidence) {
    if (evidence.rows().isEmpty()) {
      return;
    }
    int visible = Math.min(ROWS, evidence.rows().size());
    rows(evidence.columns(), evidence.rows().subList(0, visible));
    int hidden = evidence.rows().size() - visible;
    if (hidden > 0) {
      html.markup("<details>");
      html.element("summary", Counted.of(hidden, "more row"));
      rows(evidence.columns(), evidence.rows().subList(visible, evidence.rows().size()));
      html.markup("</details>");
    }
  }

  private void rows(List<Column> columns, List<List<Cell>> rows) {
    html.markup("<table>").markup("<thead><tr>");
    columns.forEach(c -> html.markup("<th scope=\"col\">" + Markup.escape(c.heading()) + "</th>"));
    html.markup("</tr></thead>").markup("<tbody>");
    rows.forEach(row -> row(columns, row));
    html.markup("</tbody>").markup("</table>");
  }

  private void row(List<Column> columns, List<Cell> row) {
    StringBuilder cells = new StringBuilder("<tr>");
    for (int i = 0; i < columns.size(); i++) {
      cells
          .append(columns.get(i).isNumeric() ? "<td class=\"figure\">" : "<td>")
          .append(Markup.escape(row.get(i).shown(columns.get(i).unit())))
          .append("</td>");
    }
    html.markup(cells.append("</tr>").toString());
  }

  private void chart(String chart) {
    String name = Markup.escape(chart);
    if (shown.contains(chart)) {
      html.markup("<p><b>Chart</b> <a href=\"#chart-" + name + "\">" + name + "</a>, above</p>");
      return;
    }
    Optional<String> image = pictures.image(chart);
    image.ifPresent(
        i -> {
          html.markup("<figure id=\"chart-" + name + "\">").markup(i).markup("</figure>");
          shown.add(chart);
        });
  }

  private void foot(CheckedClaim checked) {
    if (!checked.caveats().isEmpty()) {
      html.markup("<ul class=\"caveats\">");
      checked.caveats().forEach(c -> html.element("li", c));
      html.markup("</ul>");
    }
    List<Classroom.Term> glossary = checked.claim().classroom().glossary();
    if (!glossary.isEmpty()) {
      html.markup("<dl>");
      glossary.forEach(t -> html.element("dt", t.term()).element("dd", t.meaning()));
      html.markup("</dl>");
    }
    checked.claim().classroom().forWhom().ifPresent(whom -> html.labelled("Level", whom));
    html.labelled("Said by", ClaimWords.saidBy(checked.saidBy()));
    if (!checked.sources().isEmpty()) {
      html.labelled("Sources", ClaimWords.sources(checked.sources()));
    }
  }
}
