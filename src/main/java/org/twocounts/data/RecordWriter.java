package org.twocounts.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.data.LineWriter.Fields;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/**
 * Writes a record in its canonical form: sections in their order, one state, candidate, district or
 * dispute a line, so that a correction is a one-line difference. Reading and writing again gives
 * the same bytes.
 */
public final class RecordWriter {
  private RecordWriter() {}

  /** The record file, UTF-8, with a line feed after the last line. */
  public static byte[] write(ElectionRecord complete) {
    ElectionRecord record = PersonLines.bare(complete);
    List<String> sections = new ArrayList<>();
    sections.add(member(Section.FORMAT, "{\"name\": \"twocounts-record\", \"version\": 1}"));
    sections.add(
        member(Section.RELEASE, LineWriter.object(record.release(), RegistryWriter::release)));
    sections.add(array(Section.SOURCES, record.sources(), RegistryWriter::source));
    sections.add(array(Section.STATES, record.states(), RegistryWriter::state));
    sections.add(array(Section.PARTIES, record.parties(), RegistryWriter::party));
    if (!record.persons().isEmpty()) {
      sections.add(array(Section.PERSONS, record.persons(), PersonLines::write));
    }
    if (!record.otherNames().isEmpty()) {
      sections.add(array(Section.OTHER_NAMES, record.otherNames(), OtherNameLines::write));
    }
    if (!record.electorLaws().isEmpty()) {
      sections.add(array(Section.ELECTOR_LAWS, record.electorLaws(), ReferenceWriter::electorLaw));
    }
    sections.add(
        member(
            Section.ELECTIONS,
            lines("  ", record.elections().stream().map(RecordWriter::election).toList())));
    if (!record.standingCaveats().isEmpty()) {
      sections.add(array(Section.STANDING_CAVEATS, record.standingCaveats(), CaveatWriter::caveat));
    }
    sections.add(
        array(
            Section.PUBLISHED_TOTALS, record.publishedTotals(), ReferenceWriter::publishedTotals));
    sections.add(
        array(Section.ELECTOR_TALLIES, record.electorTallies(), ReferenceWriter::electorTally));
    sections.add(array(Section.TURNOUT, record.turnout(), ReferenceWriter::turnout));
    sections.add(array(Section.CENSUSES, record.censuses(), ReferenceWriter::census));
    sections.add(array(Section.SEAT_CHANGES, record.seatChanges(), ReferenceWriter::seatChange));
    sections.add(
        array(Section.APPORTIONMENT, record.apportionment(), ReferenceWriter::apportionment));
    if (!record.apportionmentLaws().isEmpty()) {
      sections.add(
          array(
              Section.APPORTIONMENT_LAWS,
              record.apportionmentLaws(),
              ReferenceWriter::apportionmentLaw));
    }
    sections.add(
        array(
            Section.RESIDENT_POPULATIONS,
            record.residentPopulations(),
            ReferenceWriter::residentPopulation));
    sections.add(array(Section.DISTRICTS, record.districts(), ReferenceWriter::districts));
    sections.add(array(Section.DISPUTES, record.disputes(), ReferenceWriter::dispute));
    return ("{\n" + String.join(",\n", sections) + "\n}\n").getBytes(UTF_8);
  }

  private static String election(Election e) {
    List<String> members = new ArrayList<>();
    members.add("\"year\": " + e.year());
    members.add("\"ordinal\": " + e.ordinal());
    members.add("\"dateFrom\": \"" + e.dateFrom() + '"');
    members.add("\"dateTo\": \"" + e.dateTo() + '"');
    members.add("\"statesParticipating\": " + e.statesParticipating());
    members.add("\"electorsAppointed\": " + e.electorsAppointed());
    members.add("\"votesCounted\": " + e.votesCounted());
    members.add("\"majority\": " + e.majority());
    members.add("\"president\": " + LineWriter.quoted(e.president()));
    members.add("\"presidentParty\": " + LineWriter.quoted(e.presidentParty()));
    e.vicePresident()
        .ifPresent(name -> members.add("\"vicePresident\": " + LineWriter.quoted(name)));
    members.add("\"decidedBy\": " + LineWriter.quoted(e.decidedBy().label()));
    members.add("\"votingRule\": " + LineWriter.quoted(e.votingRule().label()));
    members.add("\"popularVote\": " + LineWriter.quoted(e.popularVote().label()));
    e.note().ifPresent(note -> members.add("\"note\": " + LineWriter.quoted(note)));
    addTexts(members, "sources", e.provenance().sources());
    e.provenance()
        .note()
        .ifPresent(note -> members.add("\"sourceNote\": " + LineWriter.quoted(note)));
    addTexts(members, "unsourced", e.provenance().unsourced());
    if (!e.remarks().isEmpty()) {
      List<String> remarks =
          e.remarks().stream().map(r -> LineWriter.object(r, ElectionWriter::remark)).toList();
      members.add("\"notes\": [" + String.join(", ", remarks) + "]");
    }
    addLines(members, "candidates", e.candidacies(), ElectionWriter::candidacy);
    addLines(members, "states", e.states(), ElectionWriter::state);
    addLines(members, "irregularElectors", e.irregularElectors(), ElectionWriter::irregular);
    addLines(members, "contingentVotes", e.contingentVotes(), ElectionWriter::contingentVote);
    addLines(members, "attributions", e.attributions(), ElectionWriter::attribution);
    addLines(members, "figuresBySource", e.figuresBySource(), ElectionWriter::figures);
    return "{\n      " + String.join(",\n      ", members) + "\n    }";
  }

  private static void addTexts(List<String> members, String name, List<String> values) {
    if (!values.isEmpty()) {
      members.add(
          '"'
              + name
              + "\": ["
              + String.join(", ", values.stream().map(LineWriter::quoted).toList())
              + "]");
    }
  }

  private static <T> void addLines(
      List<String> members, String name, List<T> values, Fields<T> fields) {
    if (!values.isEmpty()) {
      members.add(
          '"'
              + name
              + "\": "
              + lines("      ", values.stream().map(v -> LineWriter.object(v, fields)).toList()));
    }
  }

  private static <T> String array(Section section, List<T> values, Fields<T> fields) {
    return member(
        section, lines("  ", values.stream().map(v -> LineWriter.object(v, fields)).toList()));
  }

  private static String member(Section section, String value) {
    return "  \"" + section.key() + "\": " + value;
  }

  private static String lines(String indent, List<String> items) {
    if (items.isEmpty()) {
      return "[]";
    }
    String separator = "\n" + indent + "  ";
    return "[" + separator + String.join("," + separator, items) + "\n" + indent + "]";
  }
}
