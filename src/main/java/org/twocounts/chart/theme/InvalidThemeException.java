package org.twocounts.chart.theme;

import java.nio.file.Path;

/** A house style that cannot be used: the file, the entry, and what would be right. */
public final class InvalidThemeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  InvalidThemeException(Path file, String problem) {
    super(file + ": " + problem);
  }
}
