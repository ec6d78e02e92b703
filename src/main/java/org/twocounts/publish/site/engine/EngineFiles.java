package org.twocounts.publish.site.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.output.JsonText;
import org.twocounts.recount.PageEngine;
import org.twocounts.recount.RecordLines;

/** The engine of the pages, and the parts of the record that pages load with it when asked. */
public final class EngineFiles {
  /** The script made of the engine. */
  public static final String ENGINE = "engine.js";

  /** What every election needs beside its own lines. */
  public static final String SHARED = "shared.js";

  /** The people of the states by every census, for questions that name one. */
  public static final String PEOPLE = "people.js";

  private EngineFiles() {}

  /** Where the lines of an election lie. */
  public static String lines(int year) {
    return "lines/" + year + ".js";
  }

  /** Where the votes of an election by congressional district lie. */
  public static String districts(int year) {
    return "districts/" + year + ".js";
  }

  /** All of them, by path from the root of the site. */
  public static Map<String, byte[]> of(ElectionRecord record) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(ENGINE, engine());
    files.put(SHARED, script("shared", RecordLines.shared(record)));
    files.put(PEOPLE, script("people", RecordLines.people(record)));
    for (Election election : record.elections()) {
      files.put(
          lines(election.year()),
          script("election" + election.year(), RecordLines.election(record, election)));
      String lines = RecordLines.districts(record, election.year());
      if (!lines.isEmpty()) {
        files.put(districts(election.year()), script("districts" + election.year(), lines));
      }
    }
    return files;
  }

  private static byte[] engine() {
    try (InputStream in = PageEngine.class.getResourceAsStream(ENGINE)) {
      if (in == null) {
        throw new IllegalStateException(ENGINE + " is not packaged");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(ENGINE + " cannot be read", e);
    }
  }

  /**
   * Lines as a classic script that leaves them where the pages' scripts look: raw, which needs no
   * escapes, where nothing in them ends a raw text.
   */
  private static byte[] script(String name, String lines) {
    boolean raw = !lines.contains("`") && !lines.contains("${") && !lines.endsWith("\\");
    String text =
        raw ? "String.raw`" + lines + "`" : JsonText.compact(json -> json.writeString(lines));
    return ("(window.twoCounts = window.twoCounts || {})." + name + " = " + text + ";\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
