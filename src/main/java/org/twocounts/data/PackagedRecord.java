package org.twocounts.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import org.twocounts.data.compact.CompactRecord;
import org.twocounts.data.compact.FileIdentity;
import org.twocounts.model.ElectionRecord;

/**
 * The record that the program carries: the file as it was released, which is the truth, and its
 * compact form, from which it is read.
 */
final class PackagedRecord {
  static final String FILE = "elections.json";
  static final String COMPACT = "elections.compact";

  private PackagedRecord() {}

  /** Held apart, so that it is opened when the first needs it, and once. */
  private static final class Opened {
    private static final CompactRecord COMPACT = open();

    private static CompactRecord open() {
      try (InputStream in = PackagedRecord.class.getResourceAsStream(PackagedRecord.COMPACT)) {
        return CompactRecord.open(in == null ? compacted() : in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("the packaged record cannot be read", e);
      }
    }
  }

  /** Where the build did not write the compact form it is made anew. */
  static byte[] compacted() {
    byte[] file = file();
    return CompactSections.write(RecordReader.read(FILE, file), file);
  }

  /** Which file was released. */
  static FileIdentity identity() {
    return Opened.COMPACT.file();
  }

  /** SHA-256 of a file that {@link #identity} takes for the released one. */
  static String sha256(byte[] content) {
    return Arrays.equals(content, file()) ? identity().sha256() : FileIdentity.sha256Of(content);
  }

  /** The wanted sections, read from the compact form. */
  static ElectionRecord record(Set<Section> wanted) {
    return CompactSections.read(Opened.COMPACT, wanted);
  }

  /**
   * Holds the compact form to the file.
   *
   * @throws IllegalStateException if they say different things
   */
  static void requireSame(ElectionRecord compact, ElectionRecord filed) {
    if (!compact.equals(filed)) {
      throw new IllegalStateException(
          COMPACT + " does not say what " + FILE + " says: build the program anew");
    }
  }

  /** The released file. */
  static byte[] file() {
    try (InputStream in = PackagedRecord.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not packaged");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the packaged record cannot be read", e);
    }
  }
}
