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
import org.twocounts.model.Party;
import org.twocounts.model.Release;
import org.twocounts.model.State;
import org.twocounts.model.UnreadSection;
import org.twocounts.words.NearestName;

/** Reads the record file, or as many of its sections as are wanted. */
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
  private final Set<Section> wanted;
  private Release release = Release.UNNAMED;

  private RecordReader(UserFile file, Set<Section> wanted) {
    this.file = file;
    this.wanted = wanted;
  }

  /**
   * Reads the wanted sections; the others throw when they are touched. Reading stops after the last
   * wanted section, so what follows is not looked at. A section that the file does not have is
   * empty, except that states and parties are then those that the elections name; only the format
   * and the elections must be there.
   *
   * @param file the name for messages
   * @throws InvalidInputException with every problem found, if the content is not a record file
   */
  public static ElectionRecord read(String file, byte[] content, Set<Section> wanted) {
    Set<Section> sections = EnumSet.copyOf(wanted);
    if (wanted.contains(Section.ELECTIONS)) {
      sections.add(Section.PERSONS);
    }
    return new RecordReader(UserFile.of(file, content, OwnFile.RECORD), sections).read();
  }

  /** Reads every section. */
  public static ElectionRecord read(String file, byte[] content) {
    return read(file, content, EnumSet.allOf(Section.class));
  }

  private ElectionRecord read() {
    Set<Section> missing = EnumSet.copyOf(wanted);
    missing.add(Section.FORMAT);
    missing.add(Section.RELEASE);
    JsonSource.read(
        file,
        problems,
        (bytes, faults) -> new RecordSource(bytes, faults, wanted.contains(Section.SOURCES)),
        source -> readSections(source, missing));
    missing.stream()
        .filter(Section::isIndispensable)
        .forEach(s -> problems.add(Problem.of("section \"" + s.key() + "\" is missing")));
    problems.refuseAny(file);
    return assemble();
  }

  /** Takes those read from the missing ones. */
  private void readSections(JsonSource source, Set<Section> missing) throws IOException {
    boolean toTheEnd = missing.contains(Section.DISPUTES);
    Set<Section> seen = EnumSet.noneOf(Section.class);
    JsonToken token = source.next();
    while (token == JsonToken.FIELD_NAME && (toTheEnd || !missing.isEmpty())) {
      readSection(source, seen, missing);
      token = source.next();
    }
    if (toTheEnd) {
      source.requireEnd();
    }
  }

  private void readSection(JsonSource source, Set<Section> seen, Set<Section> missing)
      throws IOException {
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
    missing.remove(section);
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
    } else if (wanted.contains(section)) {
      read.put(section, readArray(source, section));
    } else {
      source.skip();
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
    List<State> states = section(Section.STATES);
    List<Party> parties = section(Section.PARTIES);
    if (wanted.contains(Section.STATES) && states.isEmpty()) {
      states = NamedByElections.states(elections);
    }
    if (wanted.contains(Section.PARTIES) && parties.isEmpty()) {
      parties = NamedByElections.parties(elections);
    }
    ElectionRecord filed =
        new ElectionRecord(
            release,
            section(Section.SOURCES),
            states,
            parties,
            section(Section.PERSONS),
            section(Section.OTHER_NAMES),
            section(Section.ELECTOR_LAWS),
            elections,
            section(Section.PUBLISHED_TOTALS),
            section(Section.ELECTOR_TALLIES),
            section(Section.TURNOUT),
            section(Section.CENSUSES),
            section(Section.SEAT_CHANGES),
            section(Section.APPORTIONMENT),
            section(Section.APPORTIONMENT_LAWS),
            section(Section.RESIDENT_POPULATIONS),
            section(Section.DISTRICTS),
            section(Section.DISPUTES),
            section(Section.STANDING_CAVEATS));
    return wanted.contains(Section.ELECTIONS) ? PersonLines.filled(filed) : filed;
  }

  @SuppressWarnings("unchecked") // a list holds only what the parser of its section made
  private <T> List<T> section(Section section) {
    return wanted.contains(section)
        ? (List<T>) read.getOrDefault(section, List.of())
        : UnreadSection.of(section.key());
  }
}
