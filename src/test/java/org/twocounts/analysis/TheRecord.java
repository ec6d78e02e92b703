package org.twocounts.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twocounts.data.RecordReader;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** The record of this checkout, read once for all tests. */
public final class TheRecord {
  private static final ElectionRecord RECORD = read();

  private TheRecord() {}

  public static ElectionRecord record() {
    return RECORD;
  }

  public static Election election(int year) {
    return RECORD.getElection(year);
  }

  private static ElectionRecord read() {
    try {
      return RecordReader.read("elections.json", Files.readAllBytes(Path.of("elections.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
