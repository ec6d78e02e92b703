package org.twocounts.chart.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text resources of this package: comments after a hash, then one entry a line. */
final class ResourceLines {
  private static final String HASH = "# ";

  private ResourceLines() {}

  /** The lines that are no comments. */
  static List<String> of(String name) {
    return all(name).stream().filter(line -> !line.startsWith(HASH)).toList();
  }

  /** The first comment. */
  static String comment(String name) {
    return all(name).get(0).substring(HASH.length());
  }

  private static List<String> all(String name) {
    try (InputStream in = ResourceLines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not packaged");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }
}
