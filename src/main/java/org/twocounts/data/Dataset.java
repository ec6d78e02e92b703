package org.twocounts.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.twocounts.input.InputFile;
import org.twocounts.input.InvalidInputException;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.LaterSection;
import org.twocounts.model.Source;

/**
 * A record that was opened, with the version of the data.
 *
 * @param name the file as the user named it, or what the packaged record is called in messages
 */
public record Dataset(String name, ElectionRecord record, DataVersion version) {

  private static final String PACKAGED = "elections.json";
  private static final String WHAT = "a record file";

  /**
   * Opens a file. Of the released record only the wanted sections are read; any other file is read
   * to its end, so that nothing wrong in it passes unnoticed.
   *
   * @throws InvalidInputException if the file cannot be read or is not a record file
   */
  public static Dataset open(Path file, Set<Section> wanted) {
    return read(file.toString(), content(file), wanted);
  }

  /** Opens the record that the program carries. */
  public static Dataset openPackaged(Set<Section> wanted) {
    try (InputStream in = packaged().openStream()) {
      return read("the packaged " + PACKAGED, in.readAllBytes(), wanted);
    } catch (IOException e) {
      throw new IllegalStateException("the packaged record cannot be read", e);
    }
  }

  private static Dataset read(String name, byte[] content, Set<Section> wanted) {
    boolean released = isPackaged(content);
    Set<Section> sections = released ? wanted : EnumSet.allOf(Section.class);
    ElectionRecord read = RecordReader.read(name, content, sections);
    ElectionRecord record =
        released
            ? wanted.contains(Section.OTHER_NAMES) ? read : withLaterNames(read, content)
            : ReleasedNames.in(withLineages(withLaws(read)));
    return new Dataset(
        name, record, new DataVersion(record.release().version(), released, () -> content));
  }

  /** Few commands need another name: they are read when the first is looked up. */
  private static ElectionRecord withLaterNames(ElectionRecord read, byte[] content) {
    return read.withOtherNames(
        LaterSection.of(
            () ->
                RecordReader.read(PACKAGED, content, EnumSet.of(Section.OTHER_NAMES))
                    .otherNames()));
  }

  /** A record that is silent about laws obeys those that the release lists. */
  private static ElectionRecord withLaws(ElectionRecord read) {
    ElectionRecord record =
        read.electorLaws().isEmpty()
            ? read.withElectorLaws(
                released(Section.ELECTOR_LAWS).electorLaws().stream()
                    .filter(l -> isOfStateIn(read, l.state()))
                    .toList())
            : read;
    return record.apportionmentLaws().isEmpty()
        ? record.withApportionmentLaws(released(Section.APPORTIONMENT_LAWS).apportionmentLaws())
        : record;
  }

  private static boolean isOfStateIn(ElectionRecord read, String state) {
    return read.elections().stream().anyMatch(e -> e.findState(state).isPresent());
  }

  private static ElectionRecord released(Section section) {
    return openPackaged(EnumSet.of(section)).record();
  }

  /** A record that is silent about which source copies which has those of the release copy so. */
  private static ElectionRecord withLineages(ElectionRecord read) {
    if (read.sources().stream().anyMatch(s -> s.copies().isPresent() || s.printsOther())) {
      return read;
    }
    Map<String, Source> released = new HashMap<>();
    released(Section.SOURCES).sources().forEach(s -> released.put(s.id(), s));
    return read.withSources(
        read.sources().stream()
            .map(s -> released.containsKey(s.id()) ? s.copyingAs(released.get(s.id())) : s)
            .toList());
  }

  private static byte[] content(Path file) {
    if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
      throw new InvalidInputException(file.toString(), "is a pipe or device, not " + WHAT);
    }
    return InputFile.read(file, WHAT, ReadLimits.FILE_MIB);
  }

  /** By length and CRC-32, which the jar already holds of what was packaged. */
  private static boolean isPackaged(byte[] content) {
    try {
      if (packaged().openConnection() instanceof JarURLConnection jar) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return jar.getJarEntry().getSize() == content.length
            && jar.getJarEntry().getCrc() == crc.getValue();
      }
      try (InputStream in = packaged().openStream()) {
        return Arrays.equals(content, in.readAllBytes());
      }
    } catch (IOException e) {
      throw new IllegalStateException("the packaged record cannot be read", e);
    }
  }

  private static URL packaged() {
    URL resource = Dataset.class.getResource(PACKAGED);
    if (resource == null) {
      throw new IllegalStateException(PACKAGED + " is not packaged");
    }
    return resource;
  }
}
