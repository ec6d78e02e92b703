package org.twocounts.publish.answering;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.SheetSeries;
import org.twocounts.publish.SheetOrigin;
import org.twocounts.publish.SheetPictures;
import org.twocounts.publish.template.classroom.JteAnsweringGenerated;
import org.twocounts.words.Counted;

/**
 * Worksheets as a page that answers back: one file that loads nothing, for folders and mails.
 *
 * @param series the sheets that found room
 * @param html the page
 */
public record AnsweringPage(SheetSeries series, String html) {
  /** Bytes that a page stays below, so that it can be mailed. */
  public static final int LIMIT = 1_000_000;

  /** A page of the sheets, or of as many of the first as find room. */
  public static AnsweringPage of(SheetSeries series, SheetOrigin origin, SheetPictures pictures) {
    PackedPictures packed = new PackedPictures(pictures);
    AnsweringPage page = of(series, origin, packed);
    while (page.size() >= LIMIT && page.series.sheets().size() > 1) {
      page = of(page.series.shorter(), origin, packed);
    }
    return page;
  }

  private static AnsweringPage of(SheetSeries series, SheetOrigin origin, PackedPictures pictures) {
    Sheet first = series.first();
    Inlined style = Inlined.style();
    Inlined script = Inlined.script();
    AnsweringView view =
        new AnsweringView(
            first.title(),
            String.format(
                "%s · %s%s · %s from seed %s",
                first.level().title(),
                first.topic().label(),
                first.focus().inWords(),
                Counted.of(series.sheets().size(), "sheet"),
                first.seed()),
            policy(style, script),
            style,
            script,
            lesson(series, pictures),
            series.sheets(),
            pictures.alternatives(series),
            origin.data(),
            "twocounts " + first.command() + " --read-code CODE");
    StringOutput out = new StringOutput();
    JteAnsweringGenerated.render(new OwaspHtmlTemplateOutput(out), null, view);
    return new AnsweringPage(series, out.toString());
  }

  private static String policy(Inlined style, Inlined script) {
    return String.format(
        "default-src 'none'; script-src %s; style-src %s; img-src data:; base-uri 'none';"
            + " form-action 'none'",
        script.source(), style.source());
  }

  private static Inlined lesson(SheetSeries series, PackedPictures pictures) {
    return Inlined.data(
        json -> {
          json.writeStartObject();
          json.writeNumberField("series", series.mark());
          json.writeStringField("answers", PackedAnswers.of(series));
          json.writeStringField("charts", pictures.packed(series));
          json.writeEndObject();
        });
  }

  private int size() {
    return html.getBytes(StandardCharsets.UTF_8).length;
  }
}
