package org.twocounts.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.Figure;
import org.twocounts.figure.ListingFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.importing.ImportReport;
import org.twocounts.importing.LeftOver;
import org.twocounts.importing.Match;
import org.twocounts.importing.Sum;
import org.twocounts.words.Counted;
import org.twocounts.words.Joined;

/** What was made of tables, in words and as data. */
final class ImportPage {
  private static final Figure<Match> KIND =
      Figure.<Match>text("word_kind", "What a word names: state, candidate or party.", Match::kind)
          .headed("What");
  private static final Figure<Match> GIVEN =
      Figure.<Match>text("in_table", "A word of the table.", Match::given).headed("In the table");
  private static final Figure<Match> TAKEN =
      Figure.<Match>text("taken_for", "What it was taken for.", Match::taken).headed("Taken for");
  private static final Figure<Match> HOW =
      Figure.<Match>text("told_how", "How it was told.", Match::how).headed("How");
  private static final Figure<Match> ROWS =
      Figure.<Match>count("word_rows", "rows", "Rows in which it stands.", Match::rows)
          .headed("Rows");
  private static final Figure<LeftOver> LINE =
      Figure.size("line", "line", "Line on which a row begins.", LeftOver::line);
  private static final Figure<LeftOver> WHY =
      Figure.text("left_over_why", "Why a row is nobody's result.", LeftOver::why);
  private static final Figure<LeftOver> VOTES =
      Figure.optionalCount("row_votes", "votes", "Votes in the row.", LeftOver::votes);
  private static final Figure<LeftOver> UNDER_OTHER =
      Figure.flag("under_other", "Whether its votes stand under Other.", LeftOver::counted);
  private static final Figure<Sum> STATE =
      Figure.<Sum>text("summed_state", "State by postal code, or US for the nation.", Sum::unit)
          .headed("State");
  private static final Figure<Sum> FILE_TOTAL =
      Figure.<Sum>optionalCount("file_total", "votes", "The table's own total.", Sum::file)
          .headed("In the table");
  private static final Figure<Sum> OURS =
      Figure.<Sum>count("record_total", "votes", "All votes in the record.", Sum::ours)
          .headed("In the record");
  private static final Figure<Sum> REST =
      Figure.<Sum>count(
              "rest", "votes", "Of these, no candidate's of the table: under Other.", Sum::rest)
          .headed("Under Other");
  private static final Figure<Sum> WITHOUT_VOTE =
      Figure.<Sum>count(
              "without_vote", "ballots", "Under-, over- and blank votes of it.", Sum::withoutVote)
          .headed("No votes");

  private static final int LINES_SHOWN = 5;
  private static final int SUMS_SHOWN = 60;

  private ImportPage() {}

  /**
   * The report of an import.
   *
   * @param written the record; empty where none was written
   */
  static Report of(ImportReport found, List<Path> files, Optional<Path> written) {
    Report report =
        Report.titled(
            written
                .map(file -> file + ", a record made of " + names(files))
                .orElseGet(() -> "What would be made of " + names(files)),
            Shown.NOTHING);
    report.prose(
        Counted.of(found.rows(), "row")
            + ", "
            + Counted.of(count(found, "state"), "state")
            + ", "
            + Counted.of(count(found, "candidate"), "candidate")
            + ".");
    List<Match> renamed =
        found.matched().stream().filter(m -> !m.how().equals("as written")).toList();
    if (!renamed.isEmpty()) {
      report.table(new Listing<>("Names", matchColumns(), renamed));
    }
    List<Group> groups = groups(found.leftOver());
    if (!groups.isEmpty()) {
      report.table(new Listing<>("Rows that are nobody's result", groupColumns(), groups));
    }
    sums(report, found.sums());
    report.notes(found.remarks());
    report.csv(new Listing<>("", leftOverColumns(), found.leftOver()));
    fill(report.json(), found, written);
    return report;
  }

  private static String names(List<Path> files) {
    return files.size() > LINES_SHOWN
        ? Counted.of(files.size(), "table")
        : Joined.of(files.stream().map(Path::toString).toList());
  }

  private static long count(ImportReport found, String kind) {
    return found.matched().stream()
        .filter(m -> m.kind().equals(kind))
        .map(m -> kind.equals("state") ? m.taken().split("-", 2)[0] : m.taken())
        .distinct()
        .count();
  }

  private static void sums(Report report, List<Sum> sums) {
    List<Sum> compared = sums.stream().filter(s -> s.file().isPresent()).toList();
    List<Sum> differing = compared.stream().filter(Sum::differs).toList();
    if (compared.isEmpty()) {
      report.prose("The table has no totals of its own to compare with.");
      return;
    }
    report.prose(
        differing.isEmpty()
            ? "Every total of the table ("
                + compared.size()
                + ") is that of the record, or that with under-, over- and blank votes."
            : "Of "
                + Counted.of(compared.size(), "total")
                + " of the table, those of the record differ from "
                + differing.size()
                + ".");
    if (!differing.isEmpty()) {
      report.table(
          new Listing<>(
              differing.size() > SUMS_SHOWN ? "The first " + SUMS_SHOWN : "Totals that differ",
              sumColumns(),
              differing.subList(0, Math.min(SUMS_SHOWN, differing.size()))));
    }
  }

  private static void fill(Fields json, ImportReport found, Optional<Path> written) {
    json.put("rows", found.rows());
    json.put(
        "matched",
        new Fields()
            .put("states", matches(found, "state"))
            .put("candidates", matches(found, "candidate"))
            .put("parties", matches(found, "party")));
    json.put("leftOver", new Listing<>("", leftOverColumns(), found.leftOver()));
    json.put("sums", new Listing<>("", sumColumns(), found.sums()));
    json.putTexts("asked", found.questions());
    json.put("written", Cell.text(written.map(Path::toString)));
  }

  private static Listing<Match> matches(ImportReport found, String kind) {
    return new Listing<>(
        "", matchColumns(), found.matched().stream().filter(m -> m.kind().equals(kind)).toList());
  }

  private record Group(String why, boolean counted, long rows, OptionalLong votes, String lines) {}

  private static List<Group> groups(List<LeftOver> leftOver) {
    Map<String, List<LeftOver>> byWhy = new LinkedHashMap<>();
    leftOver.forEach(l -> byWhy.computeIfAbsent(l.why(), w -> new ArrayList<>()).add(l));
    List<Group> groups = new ArrayList<>();
    byWhy.forEach(
        (why, rows) -> {
          boolean any = rows.stream().anyMatch(r -> r.votes().isPresent());
          long votes = rows.stream().mapToLong(r -> r.votes().orElse(0)).sum();
          String lines =
              String.join(
                  ", ",
                  rows.stream()
                      .map(r -> String.valueOf(r.line()))
                      .distinct()
                      .limit(LINES_SHOWN)
                      .toList());
          groups.add(
              new Group(
                  why,
                  rows.get(0).counted(),
                  rows.size(),
                  any ? OptionalLong.of(votes) : OptionalLong.empty(),
                  rows.size() > LINES_SHOWN ? lines + " \u2026" : lines));
        });
    return groups;
  }

  private static List<Column<Match>> matchColumns() {
    return List.of(
        Column.of(KIND).calledByContract("kind"),
        Column.of(GIVEN).calledByContract("given"),
        Column.of(TAKEN).calledByContract("taken"),
        Column.of(HOW).calledByContract("how"),
        Column.of(ROWS).calledByContract("rows"));
  }

  private static List<Column<Group>> groupColumns() {
    return List.of(
        Column.shown("Why", g -> Cell.text(g.why())),
        Column.<Group>shown("Rows", g -> Cell.count(g.rows())).flushRight(),
        Column.<Group>shown("Votes", g -> Cell.count(g.votes())).flushRight(),
        Column.shown("They stand", g -> Cell.text(g.counted() ? "under Other" : "nowhere")),
        Column.shown("Lines", g -> Cell.text(g.lines())));
  }

  private static List<Column<LeftOver>> leftOverColumns() {
    return List.of(
        Column.of(ListingFigures.file(LeftOver::file)),
        Column.of(LINE),
        Column.of(WHY).calledByContract("why"),
        Column.of(VOTES).calledByContract("votes"),
        Column.of(UNDER_OTHER));
  }

  private static List<Column<Sum>> sumColumns() {
    return List.of(
        Column.of(SharedFigures.<Sum>year(Sum::year)),
        Column.of(STATE).calledByContract("state"),
        Column.of(FILE_TOTAL).calledByContract("file"),
        Column.of(OURS).calledByContract("ours"),
        Column.of(REST),
        Column.of(WITHOUT_VOTE));
  }
}
