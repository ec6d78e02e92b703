package org.twocounts.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twocounts.data.RecordReader;
import org.twocounts.data.SixtyElections;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** The record for tests. */
public final class TheRecord {
  private TheRecord() {}

  /** The elections up to 2024, for tests of methods and of history. */
  public static ElectionRecord record() {
    return SixtyElections.record();
  }

  /** One election up to 2024. */
  public static Election election(int year) {
    return record().getElection(year);
  }

  /** All that is released, for tests of documents and of the record itself. */
  public static ElectionRecord released() {
    return Released.RECORD;
  }

  private static final class Released {
    private static final ElectionRecord RECORD = read();

    private static ElectionRecord read() {
      try {
        return RecordReader.read("elections.json", Files.readAllBytes(Path.of("elections.json")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
