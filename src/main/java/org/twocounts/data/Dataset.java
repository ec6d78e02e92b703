package org.twocounts.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.twocounts.model.ElectionRecord;

/**
 * A record that was opened, with the version of the data.
 *
 * @param name the file as the user named it, or what the packaged record is called in messages
 */
public record Dataset(String name, ElectionRecord record, DataVersion version) {

  private static final String PACKAGED = "elections.json";

  /**
   * Opens a file. Of the released record only the wanted sections are read; any other file is read
   * to its end, so that nothing wrong in it passes unnoticed.
   *
   * @throws InvalidDataException if the file cannot be read or is not a record file
   */
  public static Dataset open(Path file, Set<Section> wanted) {
    return read(file.toString(), content(file), wanted);
  }

  /** Opens the record that the program carries. */
  public static Dataset openPackaged(Set<Section> wanted) {
    try (InputStream in = resource(PACKAGED)) {
      return read("the packaged " + PACKAGED, in.readAllBytes(), wanted);
    } catch (IOException e) {
      throw new IllegalStateException("the packaged record cannot be read", e);
    }
  }

  private static Dataset read(String name, byte[] content, Set<Section> wanted) {
    String sha256 = sha256(content);
    boolean released = sha256.equals(releasedSha256());
    Set<Section> sections = released ? wanted : EnumSet.allOf(Section.class);
    ElectionRecord record = RecordReader.read(name, content, sections);
    return new Dataset(name, record, new DataVersion(record.release().version(), sha256, released));
  }

  private static byte[] content(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw unreadable(file, "is a directory, not a record file");
      }
      if (Files.size(file) > ReadLimits.FILE_BYTES) {
        throw unreadable(
            file,
            "is "
                + Files.size(file) / (1024 * 1024)
                + " MiB; a record file has at most "
                + ReadLimits.FILE_BYTES / (1024 * 1024)
                + " MiB");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes((int) ReadLimits.FILE_BYTES + 1);
      }
    } catch (NoSuchFileException e) {
      throw unreadable(file, "no such file");
    } catch (IOException e) {
      throw unreadable(file, "cannot be read: " + e.getMessage());
    }
  }

  private static InvalidDataException unreadable(Path file, String message) {
    return new InvalidDataException(file.toString(), List.of(new Problem("", message)));
  }

  private static String releasedSha256() {
    try (InputStream in = resource(PACKAGED + ".sha256")) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      throw new IllegalStateException("the packaged checksum cannot be read", e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = Dataset.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is not packaged");
    }
    return in;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
