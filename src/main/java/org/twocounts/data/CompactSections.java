package org.twocounts.data;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.twocounts.data.compact.CompactRecord;
import org.twocounts.data.compact.CompactWriter;
import org.twocounts.data.compact.ElectionForms;
import org.twocounts.data.compact.Form;
import org.twocounts.data.compact.ReferenceForms;
import org.twocounts.data.compact.RegistryForms;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.LaterSection;
import org.twocounts.model.Release;

/**
 * The sections of a record in its compact form. Candidacies stand there with what their persons
 * say, so that elections are read without the persons.
 */
final class CompactSections {
  private CompactSections() {}

  /**
   * Writes all of them.
   *
   * @param record read from the file whole
   * @param file the content of the file
   */
  static byte[] write(ElectionRecord record, byte[] file) {
    CompactWriter writer = new CompactWriter(file);
    writer.section(Section.RELEASE.key(), RegistryForms.RELEASE, List.of(record.release()));
    for (Section section : Section.values()) {
      if (section.isArray()) {
        write(writer, section, form(section), record);
      }
    }
    return writer.toBytes();
  }

  @SuppressWarnings("unchecked") // the form of a section is that of its facts
  private static <T> void write(
      CompactWriter writer, Section section, Form<T> form, ElectionRecord record) {
    writer.section(section.key(), form, (List<T>) RecordSections.facts(record, section));
  }

  /**
   * The record with the wanted sections; the others throw when they are touched. With the elections
   * come the persons, whom few commands look up: they are read when one does.
   */
  static ElectionRecord read(CompactRecord compact, Set<Section> wanted) {
    Release release = compact.section(Section.RELEASE.key(), RegistryForms.RELEASE).get(0);
    Set<Section> sections = EnumSet.copyOf(wanted);
    if (wanted.contains(Section.ELECTIONS)) {
      sections.add(Section.PERSONS);
    }
    return RecordSections.record(
        release,
        sections,
        section ->
            section == Section.PERSONS
                ? LaterSection.of(() -> compact.section(section.key(), RegistryForms.PERSON))
                : compact.section(section.key(), form(section)));
  }

  private static Form<?> form(Section section) {
    return switch (section) {
      case SOURCES -> RegistryForms.SOURCE;
      case STATES -> RegistryForms.STATE;
      case PARTIES -> RegistryForms.PARTY;
      case PERSONS -> RegistryForms.PERSON;
      case OTHER_NAMES -> RegistryForms.OTHER_NAME;
      case ELECTOR_LAWS -> RegistryForms.ELECTOR_LAW;
      case ELECTIONS -> ElectionForms.ELECTION;
      case STANDING_CAVEATS -> RegistryForms.STANDING_CAVEAT;
      case PUBLISHED_TOTALS -> ReferenceForms.PUBLISHED_TOTALS;
      case ELECTOR_TALLIES -> ReferenceForms.ELECTOR_TALLY;
      case TURNOUT -> ReferenceForms.TURNOUT;
      case CENSUSES -> ReferenceForms.CENSUS;
      case SEAT_CHANGES -> ReferenceForms.SEAT_CHANGE;
      case APPORTIONMENT -> ReferenceForms.APPORTIONMENT;
      case APPORTIONMENT_LAWS -> ReferenceForms.APPORTIONMENT_LAW;
      case RESIDENT_POPULATIONS -> ReferenceForms.RESIDENT_POPULATION;
      case DISTRICTS -> ReferenceForms.STATE_DISTRICTS;
      case DISPUTES -> ReferenceForms.DISPUTE;
      case FORMAT, RELEASE -> throw new IllegalArgumentException(section + " has no facts");
    };
  }
}
