package org.twocounts.publish.answering;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.output.JsonText;

/** What stands in the page as it is: files of this package, and data without signs of markup. */
public final class Inlined implements Content {
  private final String text;

  private Inlined(String text) {
    this.text = text;
  }

  /** The style sheet of the page. */
  static Inlined style() {
    return new Inlined(packaged("answering.css").replace("\n", ""));
  }

  /** The script of the page, without indents and lines of comments. */
  static Inlined script() {
    return new Inlined(
        Stream.of("codes.js", "answering.js")
            .flatMap(file -> packaged(file).lines())
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("//"))
            .collect(Collectors.joining("\n", "\n", "\n")));
  }

  /** Data of the page; words in them are packed, so no markup can stand there. */
  static Inlined data(JsonText.Body body) {
    String json = JsonText.compact(body);
    if (json.indexOf('<') >= 0) {
      throw new IllegalArgumentException("markup in data of a page");
    }
    return new Inlined(json);
  }

  /** By which a policy of the page lets it run: {@code 'sha256-…'}. */
  String source() {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String packaged(String file) {
    try (InputStream in = Inlined.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
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
