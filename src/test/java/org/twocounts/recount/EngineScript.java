package org.twocounts.recount;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.twocounts.model.ElectionRecord;

/** The script that the build makes of the engine, and the lines that a page gives it. */
final class EngineScript {
  private EngineScript() {}

  static String text() {
    try (InputStream script = PageEngine.class.getResourceAsStream("engine.js")) {
      if (script == null) {
        throw new IllegalStateException("no engine.js: mvn process-classes makes it");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("engine.js cannot be read", e);
    }
  }

  /** What a page opens for a question about one election. */
  static String lines(ElectionRecord record, int year, String question) {
    return String.join(
        "\n",
        RecordLines.shared(record),
        question.contains("census\t") ? RecordLines.people(record) : "",
        RecordLines.districts(record, year),
        RecordLines.election(record, record.getElection(year)));
  }
}
