package org.twocounts.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Links of a Markdown page to files beside it. */
final class DocumentLinks {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(#[^)]*)?\\)");

  private DocumentLinks() {}

  /** Those that lead nowhere, but for those to sources, which only a checkout has. */
  static List<String> missingIn(Path page) throws IOException {
    return LINK.matcher(Files.readString(page))
        .results()
        .map(link -> link.group(1))
        .filter(target -> !target.startsWith("../src/"))
        .filter(target -> !Files.exists(page.resolveSibling(target)))
        .toList();
  }
}
