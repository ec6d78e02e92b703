package org.twocounts.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the compact form of the packaged record; the build runs it when the classes are there. */
public final class CompactRecordBuild {
  private CompactRecordBuild() {}

  /**
   * Writes it.
   *
   * @param args the folder of the classes
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    String folder = CompactRecordBuild.class.getPackageName().replace('.', '/');
    Files.write(
        Path.of(args[0]).resolve(folder).resolve(PackagedRecord.COMPACT),
        PackagedRecord.compacted());
  }
}
