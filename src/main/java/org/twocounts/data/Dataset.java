package org.twocounts.data;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.twocounts.data.compact.FileIdentity;
import org.twocounts.input.GivenFile;
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

  private static final String PACKAGED = "the packaged " + PackagedRecord.FILE;

  /**
   * Opens a file. Of the released record only the wanted sections are read, from its compact form;
   * any other file is read to its end, so that nothing wrong in it passes unnoticed.
   *
   * @throws InvalidInputException if the file cannot be read or is not a record file
   */
  public static Dataset open(Path file, Set<Section> wanted) {
    byte[] content = content(file);
    FileIdentity packaged = PackagedRecord.identity();
    return packaged.isOf(content)
        ? released(file.toString(), wanted, () -> PackagedRecord.sha256(content))
        : other(file.toString(), content);
  }

  /** Opens the record that the program carries. */
  public static Dataset openPackaged(Set<Section> wanted) {
    return released(PACKAGED, wanted, () -> PackagedRecord.identity().sha256());
  }

  /**
   * Opens a file and reads every word of it, the released record too.
   *
   * @throws InvalidInputException if the file cannot be read or is not a record file
   * @throws IllegalStateException if it is the released record, and the compact form says other
   */
  public static Dataset openWhole(Path file) {
    return whole(open(file, EnumSet.allOf(Section.class)), content(file));
  }

  /** Opens the record that the program carries, as {@link #openWhole} does a file. */
  public static Dataset openPackagedWhole() {
    return whole(openPackaged(EnumSet.allOf(Section.class)), PackagedRecord.file());
  }

  private static Dataset whole(Dataset opened, byte[] content) {
    if (opened.version.released()) {
      PackagedRecord.requireSame(opened.record, RecordReader.read(opened.name, content));
    }
    return opened;
  }

  private static Dataset released(String name, Set<Section> wanted, Supplier<String> sha256) {
    ElectionRecord read = PackagedRecord.record(wanted);
    ElectionRecord record =
        wanted.contains(Section.OTHER_NAMES)
            ? read
            : read.withOtherNames(
                LaterSection.of(() -> released(Section.OTHER_NAMES).otherNames()));
    return new Dataset(name, record, new DataVersion(read.release().version(), true, sha256));
  }

  private static Dataset other(String name, byte[] content) {
    ElectionRecord read = RecordReader.read(name, content);
    return new Dataset(
        name,
        ReleasedNames.in(withLineages(withLaws(read))),
        new DataVersion(read.release().version(), false, () -> FileIdentity.sha256Of(content)));
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
    return PackagedRecord.record(EnumSet.of(section));
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
    return InputFile.read(file, GivenFile.RECORD);
  }
}
