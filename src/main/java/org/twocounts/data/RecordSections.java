package org.twocounts.data;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Release;
import org.twocounts.model.UnreadSection;

/** A record and its sections: the one put together from the others, and taken apart again. */
final class RecordSections {
  private final Set<Section> wanted;
  private final Function<Section, List<?>> reading;

  private RecordSections(Set<Section> wanted, Function<Section, List<?>> reading) {
    this.wanted = wanted;
    this.reading = reading;
  }

  /**
   * The record of its sections; those that are not wanted throw when they are touched.
   *
   * @param reading the facts of a section
   */
  static ElectionRecord record(
      Release release, Set<Section> wanted, Function<Section, List<?>> reading) {
    RecordSections sections = new RecordSections(wanted, reading);
    return new ElectionRecord(
        release,
        sections.read(Section.SOURCES),
        sections.read(Section.STATES),
        sections.read(Section.PARTIES),
        sections.read(Section.PERSONS),
        sections.read(Section.OTHER_NAMES),
        sections.read(Section.ELECTOR_LAWS),
        sections.read(Section.ELECTIONS),
        sections.read(Section.PUBLISHED_TOTALS),
        sections.read(Section.ELECTOR_TALLIES),
        sections.read(Section.TURNOUT),
        sections.read(Section.CENSUSES),
        sections.read(Section.SEAT_CHANGES),
        sections.read(Section.APPORTIONMENT),
        sections.read(Section.APPORTIONMENT_LAWS),
        sections.read(Section.RESIDENT_POPULATIONS),
        sections.read(Section.DISTRICTS),
        sections.read(Section.DISPUTES),
        sections.read(Section.STANDING_CAVEATS));
  }

  @SuppressWarnings("unchecked") // a list holds only what the parser of its section made
  private <T> List<T> read(Section section) {
    return wanted.contains(section)
        ? (List<T>) reading.apply(section)
        : UnreadSection.of(section.key());
  }

  /** The facts of a section of a record. */
  static List<?> facts(ElectionRecord record, Section section) {
    return switch (section) {
      case SOURCES -> record.sources();
      case STATES -> record.states();
      case PARTIES -> record.parties();
      case PERSONS -> record.persons();
      case OTHER_NAMES -> record.otherNames();
      case ELECTOR_LAWS -> record.electorLaws();
      case ELECTIONS -> record.elections();
      case STANDING_CAVEATS -> record.standingCaveats();
      case PUBLISHED_TOTALS -> record.publishedTotals();
      case ELECTOR_TALLIES -> record.electorTallies();
      case TURNOUT -> record.turnout();
      case CENSUSES -> record.censuses();
      case SEAT_CHANGES -> record.seatChanges();
      case APPORTIONMENT -> record.apportionment();
      case APPORTIONMENT_LAWS -> record.apportionmentLaws();
      case RESIDENT_POPULATIONS -> record.residentPopulations();
      case DISTRICTS -> record.districts();
      case DISPUTES -> record.disputes();
      case FORMAT, RELEASE -> throw new IllegalArgumentException(section + " has no facts");
    };
  }
}
