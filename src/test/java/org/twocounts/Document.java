package org.twocounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that is held to what is computed: a document, or the golden text of a test. With {@code
 * -Dgolden=write} it is written anew first; {@code src/dev/regenerate} does so for all and shows
 * the differences.
 */
public final class Document {
  /** Marks the tests of documents, which {@code src/dev/regenerate} runs. */
  public static final String TAG = "document";

  private static final Pattern FIGURE = Pattern.compile("%[^a-z%]*[a-z]");

  private final Path file;
  private final boolean isWritten;

  private Document(Path file, boolean isWritten) {
    this.file = file;
    this.isWritten = isWritten;
  }

  /** A file of this checkout. */
  public static Document of(String file) {
    return of(Path.of(file), areWritten());
  }

  /** Whether documents are written anew in this run. */
  public static boolean areWritten() {
    return "write".equals(System.getProperty("golden"));
  }

  static Document of(Path file, boolean isWritten) {
    return new Document(file, isWritten);
  }

  /** The file as it stands. */
  public String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole file is this text. */
  public void is(String text) {
    if (isWritten) {
      write(text);
    }
    assertThat(file).exists();
    assertThat(text()).as("%s", stale("")).isEqualTo(text);
  }

  /** From the first line that starts so to the end, the file is this text. */
  public void endsFrom(String start, String text) {
    rewrite(old -> old.substring(0, at(old, start)) + text);
    String whole = text();
    assertThat(whole.substring(at(whole, start))).as("%s", stale("")).isEqualTo(text);
  }

  /** The table or paragraph that starts so, up to the next empty line, is this text. */
  public void hasBlock(String start, String text) {
    rewrite(
        old -> {
          int from = at(old, start);
          return old.substring(0, from) + text + old.substring(end(old, from));
        });
    String whole = text();
    int from = at(whole, start);
    assertThat(whole.substring(from, end(whole, from))).as("%s", stale("")).isEqualTo(text);
  }

  /**
   * A line or sentence with figures, in the form of {@link String#format}, stands in the file; to
   * be written anew it stands there once, with whatever figures.
   */
  public void says(String format, Object... figures) {
    String sentence = String.format(Locale.ROOT, format, figures);
    rewrite(
        old -> {
          Matcher said = withAnyFigures(format).matcher(old);
          assertThat(said.results().count()).as("%s, times: %s", file, sentence).isOne();
          return said.replaceAll(Matcher.quoteReplacement(sentence));
        });
    assertThat(text().contains(sentence)).as("%s It must say: %s", stale(""), sentence).isTrue();
  }

  /** After a line, and before the next heading, stands one that begins so, and it is this line. */
  public void hasLine(String after, String start, String line) {
    rewrite(
        old -> {
          int from = below(old, after, start);
          return old.substring(0, from) + line + old.substring(old.indexOf('\n', from));
        });
    String whole = text();
    assertThat(whole.substring(below(whole, after, start)).lines().findFirst())
        .as("%s", stale(", after " + after + ","))
        .contains(line);
  }

  /** Lines from one number (from 0) to before another are these. */
  public void hasLines(int from, int to, List<String> lines) {
    List<String> all = new java.util.ArrayList<>(text().lines().toList());
    if (isWritten) {
      all.subList(from, to).clear();
      all.addAll(from, lines);
      write(String.join("\n", all) + "\n");
    } else {
      assertThat(all.subList(from, to)).as("%s", stale(":" + (from + 1))).isEqualTo(lines);
    }
  }

  /** What to do about a file that is not what is computed. */
  private String stale(String place) {
    return file + place + " is stale; src/dev/regenerate writes it anew.";
  }

  private static Pattern withAnyFigures(String format) {
    StringBuilder pattern = new StringBuilder();
    Matcher figure = FIGURE.matcher(format);
    int end = 0;
    while (figure.find()) {
      pattern.append(literally(format.substring(end, figure.start())));
      pattern.append(figure.group().endsWith("s") ? "[^\\n]*?" : "[-+]?[0-9][0-9.,]*");
      end = figure.end();
    }
    return Pattern.compile(pattern + literally(format.substring(end)));
  }

  private static String literally(String part) {
    return Pattern.quote(part.replace("%%", "%"));
  }

  /** Where the first line begins that starts so. */
  private int at(String text, String start) {
    int at = text.startsWith(start) ? 0 : text.indexOf("\n" + start) + 1;
    assertThat(at > 0 || text.startsWith(start))
        .as("%s has no line that starts: %s", file, start)
        .isTrue();
    return at;
  }

  /** Where the first line below a line begins that starts so. */
  private int below(String text, String line, String start) {
    int from = at(text, line);
    int at = text.indexOf("\n" + start, from) + 1;
    int next = text.indexOf("\n#", from);
    assertThat(at > 0 && (next < 0 || at <= next))
        .as("%s has, below %s, no line that starts: %s", file, line, start)
        .isTrue();
    return at;
  }

  private static int end(String text, int from) {
    int end = text.indexOf("\n\n", from);
    return end < 0 ? text.length() : end + 1;
  }

  private void rewrite(UnaryOperator<String> change) {
    if (isWritten) {
      write(change.apply(text()));
    }
  }

  private void write(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
