package org.twocounts.cli.command;

import java.util.List;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.claim.fair.FairnessCheck;
import org.twocounts.claim.fair.FairnessKind;
import org.twocounts.claim.fair.FairnessNote;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.Figure;
import org.twocounts.figure.ListingFigures;
import org.twocounts.words.Counted;

/** Whether packs of claims treat both sides alike. */
final class FairnessReport {
  private FairnessReport() {}

  static Report of(List<FairnessNote> notes) {
    Report report =
        Report.titled("Both sides alike?", Shown.NOTHING)
            .table(new Listing<>("", columns(), notes));
    long faults = notes.stream().filter(n -> n.kind().isFault()).count();
    report.note(
        FairnessCheck.isFair(notes)
            ? "nothing to mend; mirrors, ties, periods and what was not tried are there to be"
                + " known."
            : Counted.of(faults, "thing") + " to mend: what is no mirror, tie, period or untried.");
    report.json().put("fairness", new Listing<>("", columns(), notes));
    return report;
  }

  private static List<Column<FairnessNote>> columns() {
    return List.of(
        Column.of(ListingFigures.pack(FairnessNote::pack)).onlyData(),
        Column.of(ListingFigures.claim(FairnessNote::claim)).onlyData(),
        Column.of(
            Figure.<FairnessNote>text(
                    "asked_of", "Id of the reading, or of the whole claim.", FairnessReport::place)
                .headed("Claim and reading")),
        Column.of(
            Figure.label(
                    "fairness_kind",
                    "What the note is about.",
                    FairnessKind.class,
                    FairnessNote::kind)
                .headed("About")),
        Column.of(
            Figure.text("fairness_note", "What is to be known, or to mend.", FairnessNote::note)));
  }

  private static String place(FairnessNote note) {
    return note.reading().equals(note.claim())
        ? note.claim()
        : note.claim() + ": " + note.reading();
  }
}
