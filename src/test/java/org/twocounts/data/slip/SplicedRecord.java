package org.twocounts.data.slip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.twocounts.data.PersonLines;
import org.twocounts.data.RecordReader;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/**
 * The record of the checkout with one change of its text: the whole is read once, and then only the
 * section, or the election, in which the change is.
 */
public final class SplicedRecord {
  private static final String SECTION = "\n  \"";
  private static final String ELECTION = "\n    {\n";
  private static final String ELECTIONS = "elections";
  private static final String FORMAT =
      "{\"format\": {\"name\": \"twocounts-record\", \"version\": 1}, ";

  private static final String TEXT = text();
  private static final ElectionRecord WHOLE = RecordReader.read("whole.json", TEXT.getBytes(UTF_8));

  private SplicedRecord() {}

  private static String text() {
    try {
      return Files.readString(Path.of("elections.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of the file. */
  public static String file() {
    return TEXT;
  }

  /**
   * The record with other text at a place of the file.
   *
   * @param at where the right text begins; it lies within one section
   */
  public static ElectionRecord with(int at, String right, String wrong) {
    int begin = TEXT.lastIndexOf(SECTION, at);
    String section = TEXT.substring(begin + SECTION.length(), TEXT.indexOf('"', begin + 4));
    return section.equals(ELECTIONS)
        ? withElection(at, right, wrong)
        : withSection(section, begin, at, right, wrong);
  }

  private static ElectionRecord withSection(
      String section, int begin, int at, String right, String wrong) {
    int end = TEXT.indexOf("\n  ]", at);
    String changed = changed(begin, end, at, right, wrong) + "\n  ]";
    ElectionRecord part = read(FORMAT + "\"elections\": []," + changed + "}");
    ElectionRecord filed =
        RecordTree.made(
            PersonLines.bare(WHOLE),
            (name, value) -> name.equals(section) ? component(part, section) : value);
    return PersonLines.filled(filed);
  }

  private static ElectionRecord withElection(int at, String right, String wrong) {
    int begin = TEXT.lastIndexOf(ELECTION, at);
    int end = TEXT.indexOf("\n    }", at) + "\n    }".length();
    ElectionRecord part =
        read(FORMAT + "\"elections\": [" + changed(begin, end, at, right, wrong) + "]}");
    List<Election> elections = new ArrayList<>(PersonLines.bare(WHOLE).elections());
    int index = 0;
    for (int i = TEXT.indexOf(ELECTION); i < begin; i = TEXT.indexOf(ELECTION, i + 1)) {
      index++;
    }
    elections.set(index, part.elections().get(0));
    return PersonLines.filled(PersonLines.bare(WHOLE).withElections(elections));
  }

  private static String changed(int begin, int end, int at, String right, String wrong) {
    return TEXT.substring(begin, at) + wrong + TEXT.substring(at + right.length(), end);
  }

  private static ElectionRecord read(String json) {
    return RecordReader.read("part.json", json.getBytes(UTF_8));
  }

  private static Object component(ElectionRecord record, String name) {
    List<Object> found = new ArrayList<>();
    RecordTree.made(
        record,
        (component, value) -> {
          if (component.equals(name)) {
            found.add(value);
          }
          return value;
        });
    return found.get(0);
  }
}
