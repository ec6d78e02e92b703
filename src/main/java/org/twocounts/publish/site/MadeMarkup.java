package org.twocounts.publish.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import org.twocounts.output.JsonText;

/**
 * Text that a template writes as it is: the only way past its escaping. What may be made without it
 * is what this class makes itself.
 */
public final class MadeMarkup implements Content {
  private final String text;

  private MadeMarkup(String text) {
    this.text = text;
  }

  /**
   * JSON for a data block of a page, where neither markup nor its end can stand: {@code <}, {@code
   * >} and {@code &} are written as escapes of JSON.
   */
  public static MadeMarkup json(JsonText.Body body) {
    String json = JsonText.compact(body);
    for (char c : List.of('<', '>', '&')) {
      json = json.replace(String.valueOf(c), String.format("\\u%04x", (int) c));
    }
    return new MadeMarkup(json);
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
