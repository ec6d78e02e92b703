package org.twocounts.data;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.JsonObject;
import org.twocounts.input.JsonSource;
import org.twocounts.input.OwnFile;
import org.twocounts.input.Problem;
import org.twocounts.input.Problems;
import org.twocounts.input.UserFile;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Release;
import org.twocounts.words.NearestName;

/** Reads the record file. */
public final class RecordReader {
  private static final Map<Section, Function<JsonObject, Object>> PARSERS =
      new EnumMap<>(Section.class);

  static {
    PARSERS.put(Section.SOURCES, RegistryParser::source);
    PARSERS.put(Section.STATES, RegistryParser::state);
    PARSERS.put(Section.PARTIES, RegistryParser::party);
    PARSERS.put(Section.PERSONS, PersonLines::read);
    PARSERS.put(Section.OTHER_NAMES, OtherNameLines::read);
    PARSERS.put(Section.ELECTOR_LAWS, ReferenceParser::electorLaw);
    PARSERS.put(Section.ELECTIONS, ElectionParser::election);
    PARSERS.put(Section.STANDING_CAVEATS, CaveatParser::caveat);
    PARSERS.put(Section.PUBLISHED_TOTALS, ReferenceParser::publishedTotals);
    PARSERS.put(Section.ELECTOR_TALLIES, ReferenceParser::electorTally);
    PARSERS.put(Section.TURNOUT, ReferenceParser::turnout);
    PARSERS.put(Section.CENSUSES, ReferenceParser::census);
    PARSERS.put(Section.SEAT_CHANGES, ReferenceParser::seatChange);
    PARSERS.put(Section.APPORTIONMENT, ReferenceParser::apportionment);
    PARSERS.put(Section.APPORTIONMENT_LAWS, ReferenceParser::apportionmentLaw);
    PARSERS.put(Section.RESIDENT_POPULATIONS, ReferenceParser::residentPopulation);
    PARSERS.put(Section.DISTRICTS, ReferenceParser::districts);
    PARSERS.put(Section.DISPUTES, ReferenceParser::dispute);
  }

  private final UserFile file;
  private final Problems problems = new Problems();
  private final Map<Section, List<Object>> read = new EnumMap<>(Section.class);
  private Release release = Release.UNNAMED;

  private RecordReader(UserFile file) {
    this.file = file;
  }

  /**
   * Reads every section. One that the file does not have is empty, except that states and parties
   * are then those that the elections name; only the format and the elections must be there.
   *
   * @param file the name for messages
   * @throws InvalidInputException with every problem found, if the content is not a record file
   */
  public static ElectionRecord read(String file, byte[] content) {
    return new RecordReader(UserFile.of(file, content, OwnFile.RECORD)).read();
  }

  private ElectionRecord read() {
    Set<Section> seen = EnumSet.noneOf(Section.class);
    JsonSource.read(file, problems, RecordSource::new, source -> readSections(source, seen));
    EnumSet.complementOf(EnumSet.copyOf(seen)).stream()
        .filter(Section::isIndispensable)
        .forEach(s -> problems.add(Problem.of("section \"" + s.key() + "\" is missing")));
    problems.refuseAny(file);
    return assemble();
  }

  private void readSections(JsonSource source, Set<Section> seen) throws IOException {
    while (source.next() == JsonToken.FIELD_NAME) {
      readSection(source, seen);
    }
    source.requireEnd();
  }

  private void readSection(JsonSource source, Set<Section> seen) throws IOException {
    String name = source.name();
    int line = source.line();
    JsonToken start = source.next();
    Section section = Section.of(name).orElse(null);
    if (section == null) {
      problems.add(line, NearestName.unknown("section", name, Section.keys()));
      source.skip();
      return;
    }
    if (!seen.add(section)) {
      problems.add(line, "section \"" + name + "\" stands twice");
    }
    JsonToken expected = section.isArray() ? JsonToken.START_ARRAY : JsonToken.START_OBJECT;
    if (start != expected) {
      problems.add(
          line,
          "section \"" + name + "\" must be " + (section.isArray() ? "an array" : "an object"));
      source.skip();
    } else if (section == Section.FORMAT) {
      RegistryParser.checkFormat(source.object());
    } else if (section == Section.RELEASE) {
      release = RegistryParser.release(source.object());
    } else {
      read.put(section, readArray(source, section));
    }
  }

  private List<Object> readArray(JsonSource source, Section section) throws IOException {
    Function<JsonObject, Object> parser = PARSERS.get(section);
    List<Object> items = new ArrayList<>();
    for (JsonToken token = source.next(); token != JsonToken.END_ARRAY; token = source.next()) {
      if (token == JsonToken.START_OBJECT) {
        items.add(parser.apply(source.object()));
      } else {
        problems.add(source.line(), section.key() + " must hold objects only");
        source.skip();
      }
    }
    return items;
  }

  private ElectionRecord assemble() {
    List<Election> elections = section(Section.ELECTIONS);
    if (section(Section.STATES).isEmpty()) {
      read.put(Section.STATES, List.copyOf(NamedByElections.states(elections)));
    }
    if (section(Section.PARTIES).isEmpty()) {
      read.put(Section.PARTIES, List.copyOf(NamedByElections.parties(elections)));
    }
    Set<Section> all = EnumSet.allOf(Section.class);
    return PersonLines.filled(RecordSections.record(release, all, this::section));
  }

  @SuppressWarnings("unchecked") // a list holds only what the parser of its section made
  private <T> List<T> section(Section section) {
    return (List<T>) read.getOrDefault(section, List.of());
  }
}
