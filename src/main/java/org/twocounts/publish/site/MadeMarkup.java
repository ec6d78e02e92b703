package org.twocounts.publish.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Set;
import org.twocounts.chart.theme.Hue;
import org.twocounts.output.JsonText;
import org.twocounts.output.Markup;

/**
 * Text that a template writes as it is: the only way past its escaping. What may be made without it
 * is what this class makes itself.
 */
public final class MadeMarkup implements Content {
  private static final String PICTURE_STYLE =
      "g path{stroke:var(--paper);stroke-width:.7;fill-rule:evenodd}"
          + "[class^=p-]>path,[class^=p-]>g>path,path[class^=p-]{fill:var(--c)}"
          + "svg .half,svg .half>path{fill:color-mix(in srgb,var(--c) 50%, var(--paper))}"
          + "svg .quarter,svg .quarter>path{fill:color-mix(in srgb,var(--c) 25%, var(--paper))}"
          + ".ground{fill:var(--territory)}pattern .under{fill:var(--paper)}"
          + "pattern rect{fill:var(--c);fill-opacity:.22}pattern .under{fill-opacity:1}"
          + "pattern path{stroke:var(--c);stroke-width:1.4;fill:none}";

  private final String text;

  private MadeMarkup(String text) {
    this.text = text;
  }

  /** JSON for a data block of a page. */
  public static MadeMarkup json(JsonText.Body body) {
    return new MadeMarkup(Markup.json(JsonText.compact(body)));
  }

  /** A style sheet made by the program, for a picture in these hues that is a file of its own. */
  public static MadeMarkup style(Set<Hue> hues) {
    return new MadeMarkup(ColourSheet.css(hues) + PICTURE_STYLE);
  }

  /** A document of ours in Markdown; markup in it is text. */
  public static MadeMarkup markdown(String document) {
    return new MadeMarkup(DocumentMarkup.of(document));
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
