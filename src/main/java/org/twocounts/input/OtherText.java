package org.twocounts.input;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twocounts.words.Quoted;

/** Tells what a text is that is no JSON. */
final class OtherText {
  private static final int LOOKED_AT = 1 << 14;
  private static final String SIGNS = ",;\t|";
  private static final Pattern TITLE =
      Pattern.compile("<title[^>]*>([^<]*)<", Pattern.CASE_INSENSITIVE);
  private static final Pattern FIELD = Pattern.compile("(?s)\\s*\"[^\"]*\"\\s*:.*");
  private static final Pattern TABLE_NAME = Pattern.compile(".*\\.(csv|tsv|tab|txt)");
  private static final Pattern ANSWERS = Pattern.compile("(?s).*\\bclaim\\b.*\\bverdict\\b.*");

  private OtherText() {}

  /** What the text is, and what would be right, in one line; empty where it cannot be told. */
  static Optional<String> in(UserFile file) {
    byte[] content = file.content();
    String head =
        new String(content, 0, Math.min(content.length, LOOKED_AT), letters(content)).strip();
    head = head.startsWith("\uFEFF") ? head.substring(1).strip() : head;
    String begin = head.toLowerCase(Locale.ROOT);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    if (begin.startsWith("<")) {
      return Optional.of(markup(head, begin, file.wanted()));
    }
    if (begin.startsWith("version https://git-lfs")) {
      return Optional.of(
          "is a pointer of Git LFS to a file, not the file; git lfs pull fetches it");
    }
    if (isTable(file.name(), head)) {
      return Optional.of(table(file, head));
    }
    return Character.isLetter(head.charAt(0))
        ? Optional.of(
            "is text that begins with "
                + Quoted.of(head)
                + ", not "
                + file.wanted().what()
                + "; "
                + file.wanted().sentence())
        : Optional.empty();
  }

  private static Charset letters(byte[] content) {
    boolean little = content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE;
    boolean big = content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF;
    return little ? UTF_16LE : big ? UTF_16BE : UTF_8;
  }

  private static String markup(String head, String begin, OwnFile wanted) {
    boolean page = begin.startsWith("<!doctype html") || begin.contains("<html");
    if (!page) {
      return "is XML or HTML, not " + wanted.what() + "; " + wanted.sentence();
    }
    Matcher title = TITLE.matcher(head);
    String called = title.find() ? " " + Quoted.of(title.group(1).strip()) : "";
    return "is a web page"
        + called
        + ", not "
        + wanted.what()
        + "; a download may have saved a page with a message instead of the file: fetch it again";
  }

  private static String table(UserFile file, String head) {
    String name = OwnFile.word(file.name());
    if (ANSWERS.matcher(head.lines().findFirst().orElse("").toLowerCase(Locale.ROOT)).matches()) {
      return "is a table of answers (twocounts claims grade PACK "
          + name
          + "), not "
          + file.wanted().what()
          + "; "
          + file.wanted().sentence();
    }
    return file.wanted() == OwnFile.RECORD
        ? "is a table of text, not a record; make a record of it: twocounts import "
            + name
            + " --out record.json (docs/own-data.md)"
        : "is a table of text, not " + file.wanted().what() + "; " + file.wanted().sentence();
  }

  /** Whether its first lines are cut by the same sign, or it is called so. */
  private static boolean isTable(String name, String head) {
    List<String> lines = head.lines().filter(l -> !l.isBlank()).limit(2).toList();
    if (lines.isEmpty() || "{[".indexOf(head.charAt(0)) >= 0 || FIELD.matcher(head).matches()) {
      return false;
    }
    boolean cut =
        SIGNS.chars().anyMatch(sign -> lines.stream().allMatch(line -> line.indexOf(sign) >= 0));
    return cut || TABLE_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }
}
