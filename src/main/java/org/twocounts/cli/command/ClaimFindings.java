package org.twocounts.cli.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.measure.Evidence;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.claim.variation.Dependence;
import org.twocounts.claim.variation.Span;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Session;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.figure.Figure;
import org.twocounts.figure.ListingFigures;
import org.twocounts.table.Facts;
import org.twocounts.table.sql.TableDatabase;

/** Judged claims as a report. */
final class ClaimFindings {
  private static final Section[] READ = {
    Section.SOURCES,
    Section.STATES,
    Section.PARTIES,
    Section.ELECTIONS,
    Section.PUBLISHED_TOTALS,
    Section.ELECTOR_TALLIES,
    Section.TURNOUT,
    Section.CENSUSES,
    Section.SEAT_CHANGES,
    Section.APPORTIONMENT,
    Section.RESIDENT_POPULATIONS
  };

  private static final Figure<CheckedClaim> VERDICT =
      Figure.label(
          "verdict", "What follows from its readings.", Verdict.class, CheckedClaim::verdict);

  private static final Figure<CheckedReading> READING_ID =
      Figure.<CheckedReading>text("reading_id", "Id of the reading.", CheckedReading::id)
          .headed("Reading");

  private static final Figure<CheckedReading> READING =
      Figure.<CheckedReading>text(
              "reading_in_words", "How the claim is read.", r -> r.reading().sentence())
          .headed("In words");

  private static final Figure<CheckedReading> HOLDS =
      Figure.optionalFlag("holds", "Whether the claim holds so read.", CheckedReading::holds);

  private static final Figure<CheckedReading> OUTCOME =
      Figure.label(
          "reading_outcome",
          "What became of the reading: two sides that are compared may be even.",
          ReadingOutcome.class,
          CheckedReading::outcome);

  private static final Figure<CheckedReading> EXPECTED =
      Figure.text("expected", "What it expects of the record.", CheckedReading::expected);

  private static final Figure<CheckedReading> FOUND =
      Figure.text("found", "What the record has.", CheckedReading::found);

  private ClaimFindings() {}

  private record Row(CheckedPack pack, CheckedClaim claim, CheckedReading reading) {}

  /** Judges packs by the record in use, under the attributions chosen. */
  static List<CheckedPack> check(Session session, List<ClaimPack> packs) {
    Dataset dataset = session.dataset(READ);
    try (ClaimChecker checker = checker(session, dataset)) {
      return packs.stream().map(checker::check).toList();
    }
  }

  /** The same, each reading beside its mirror and its other periods. */
  static List<CheckedPack> examine(Session session, List<ClaimPack> packs) {
    Dataset dataset = session.dataset(READ);
    try (ClaimChecker checker = checker(session, dataset)) {
      return packs.stream().map(checker::examine).toList();
    }
  }

  private static ClaimChecker checker(Session session, Dataset dataset) {
    return new ClaimChecker(
        dataset.record(), session.attributions(), chosen -> tables(session, dataset, chosen));
  }

  /** For checks by SQL only: the tables need every section. */
  private static TableDatabase tables(
      Session session, Dataset brief, Map<Integer, String> attributions) {
    return TableDatabase.open(
        brief.version(),
        attributions,
        () ->
            Facts.of(
                brief.version().released() ? session.dataset(Section.values()) : brief,
                attributions));
  }

  static Report report(List<CheckedPack> packs) {
    List<Row> rows = new ArrayList<>();
    for (CheckedPack pack : packs) {
      pack.claims().forEach(c -> c.readings().forEach(r -> rows.add(new Row(pack, c, r))));
    }
    Report report =
        Report.titled("Claims, judged", shown(packs)).table(new Listing<>("", columns(), rows));
    report.json().put("packs", new Cell.Items(packs.stream().map(ClaimFindings::of).toList()));
    return report;
  }

  private static Shown shown(List<CheckedPack> packs) {
    Shown shown = Shown.NOTHING;
    for (CheckedPack pack : packs) {
      for (CheckedClaim claim : pack.claims()) {
        shown = shown.and(claim.shown());
      }
    }
    return shown;
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.of(ListingFigures.<Row>pack(r -> r.pack().pack().id())).onlyData(),
        Column.of(ListingFigures.<Row>claim(r -> r.claim().id())).calledByContract("id").unbroken(),
        Column.of(VERDICT.of(Row::claim)),
        Column.of(READING_ID.of(Row::reading)),
        Column.of(READING.of(Row::reading)).calledByContract("reading"),
        Column.of(HOLDS.of(Row::reading)),
        Column.of(OUTCOME.of(Row::reading)).onlyData(),
        Column.of(EXPECTED.of(Row::reading)),
        Column.of(FOUND.of(Row::reading)));
  }

  private static Cell of(CheckedPack pack) {
    return new Cell.Nested(
        new Fields()
            .put("pack", pack.pack().id())
            .put("title", pack.pack().title())
            .put("claims", new Cell.Items(pack.claims().stream().map(ClaimFindings::of).toList())));
  }

  private static Cell of(CheckedClaim claim) {
    return new Cell.Nested(
        new Fields()
            .put("id", claim.id())
            .put("statement", claim.claim().statement())
            .put("verdict", Cell.label(claim.verdict()))
            .put(
                "expectedVerdict",
                claim.claim().expectedVerdict().map(Cell::label).orElse(Cell.MISSING))
            .put("whyNotTestable", Cell.text(claim.whyNotTestable()))
            .put("readings", readings(claim.readings()))
            .put("later", readings(claim.later()))
            .putTexts("caveats", claim.caveats())
            .putTexts("sources", claim.sources().stream().map(s -> s.id()).toList())
            .putTexts("charts", claim.claim().charts())
            .put("level", Cell.text(claim.claim().classroom().level()))
            .putTexts("standards", claim.claim().classroom().standards()));
  }

  private static Cell readings(List<CheckedReading> readings) {
    return new Cell.Items(readings.stream().map(ClaimFindings::of).toList());
  }

  private static Cell of(CheckedReading reading) {
    return new Cell.Nested(
        new Fields()
            .put("id", reading.id())
            .put("reading", reading.reading().sentence())
            .put("holds", Cell.flag(reading.holds()))
            .put("readingOutcome", Cell.label(reading.outcome()))
            .put("expected", reading.expected())
            .put("found", reading.found())
            .put("evidence", evidence(reading.evidence()))
            .put("parts", readings(reading.parts()))
            .put("mirror", reading.mirror().map(ClaimFindings::mirror).orElse(Cell.MISSING))
            .put("starts", periods(reading, Dependence::starts))
            .put("ends", periods(reading, Dependence::ends))
            .put("untried", Cell.text(reading.untried())));
  }

  private static Cell mirror(CheckedReading mirror) {
    return new Cell.Nested(
        new Fields()
            .put("readingOutcome", Cell.label(mirror.outcome()))
            .put("expected", mirror.expected())
            .put("found", mirror.found()));
  }

  private static Cell periods(CheckedReading reading, Function<Dependence, List<Span>> which) {
    return new Cell.Items(
        reading.dependence().map(which).orElse(List.of()).stream()
            .map(ClaimFindings::period)
            .toList());
  }

  private static Cell period(Span span) {
    return new Cell.Nested(
        new Fields()
            .put("from", span.from())
            .put("to", span.to())
            .put("found", span.found())
            .put("readingOutcome", Cell.label(span.outcome())));
  }

  private static Cell evidence(Evidence evidence) {
    List<Cell> rows = new ArrayList<>();
    for (List<org.twocounts.claim.measure.Cell> row : evidence.rows()) {
      Fields fields = new Fields();
      for (int i = 0; i < row.size(); i++) {
        fields.put(evidence.columns().get(i).name(), value(row.get(i).raw()));
      }
      rows.add(new Cell.Nested(fields));
    }
    return new Cell.Items(rows);
  }

  private static Cell value(Optional<Object> raw) {
    if (raw.isEmpty()) {
      return Cell.MISSING;
    }
    if (raw.get() instanceof BigDecimal || raw.get() instanceof Double) {
      return Cell.decimal(((Number) raw.get()).doubleValue(), 2);
    }
    return raw.get() instanceof Number number
        ? Cell.count(number.longValue())
        : Cell.text(String.valueOf(raw.get()));
  }
}
