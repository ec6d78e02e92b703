package org.twocounts.publish.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twocounts.publish.site.map.MapOutlines;

/** The styles and scripts of the site. */
final class SiteAssets {
  /** Files of this package's resources. To add a script, add it here. */
  private static final List<String> PACKAGED =
      List.of(
          "site.css",
          "activity.css",
          "site.js",
          "tables.js",
          "map.js",
          "engine-loader.js",
          "address.js",
          "paint.js",
          "whatif.js",
          "build.js",
          "puzzles.js",
          "class-vote.js",
          "country.js",
          "predict.js",
          "blind.js");

  private SiteAssets() {}

  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : PACKAGED) {
      byte[] content = packaged(name);
      files.put(name, name.endsWith(".css") ? compact(content) : unindented(content));
    }
    files.put("colours.css", ColourSheet.css().getBytes(StandardCharsets.UTF_8));
    files.put("outlines.js", MapOutlines.script().getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /** A sheet of styles without what is for its authors alone. */
  private static byte[] compact(byte[] sheet) {
    return new String(sheet, StandardCharsets.UTF_8)
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("\\s+", " ")
        .replaceAll(" ?([{};,]) ?", "$1")
        .replace(": ", ":")
        .replace(";}", "}")
        .replace(" > ", ">")
        .replace("}", "}\n")
        .strip()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A script without indents and lines of comments; its text in backquotes ends on its line. */
  private static byte[] unindented(byte[] script) {
    return new String(script, StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] packaged(String name) {
    try (InputStream in = SiteAssets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not packaged");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }
}
