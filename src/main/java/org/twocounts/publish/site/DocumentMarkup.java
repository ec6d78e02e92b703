package org.twocounts.publish.site;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A document in Markdown as markup of a page: what is wide can be scrolled with the keyboard. */
final class DocumentMarkup {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  /** An example, whose empty lines must stay where those between elements are left out. */
  private static final Pattern EXAMPLE = Pattern.compile("<pre.*?</pre>", Pattern.DOTALL);

  private DocumentMarkup() {}

  static String of(String document) {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(
                context ->
                    (node, tag, attributes) -> {
                      if (node instanceof TableBlock
                          || (node instanceof FencedCodeBlock && tag.equals("pre"))) {
                        attributes.put("tabindex", "0");
                      }
                    })
            .build();
    String markup = renderer.render(Parser.builder().extensions(TABLES).build().parse(document));
    return EXAMPLE
        .matcher(markup)
        .replaceAll(m -> Matcher.quoteReplacement(m.group().replace("\n\n", "\n&#10;")));
  }
}
