package org.twocounts.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the end of a file's name says of its form, such as {@code pdf}. */
final class FileEnding {
  private static final Pattern ENDING = Pattern.compile(".*[.]([a-z]{2,8})");

  private FileEnding() {}

  /** The ending in lower case; empty where a name has none, or one of any text. */
  static Optional<String> of(Path file) {
    Matcher name = ENDING.matcher(file.toString().toLowerCase(Locale.ROOT));
    return name.matches() && !name.group(1).equals("txt")
        ? Optional.of(name.group(1))
        : Optional.empty();
  }
}
