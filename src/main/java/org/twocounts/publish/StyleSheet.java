package org.twocounts.publish;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A style sheet of the program. Beside the templates themselves it is all that enters a page as it
 * stands, without being escaped.
 */
public final class StyleSheet implements Content {
  /** Of pages that stand alone. */
  public static final StyleSheet SCREEN = read("page.css");

  /** Of documents for print. It is XML as well: neither {@code <} nor {@code &} is in it. */
  public static final StyleSheet PRINT = read("print.css");

  private final String rules;

  private StyleSheet(String rules) {
    this.rules = rules;
  }

  private static StyleSheet read(String file) {
    try (InputStream in = StyleSheet.class.getResourceAsStream(file)) {
      return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(rules);
  }
}
