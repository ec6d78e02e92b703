package org.twocounts.cli.command;

import java.util.Arrays;
import java.util.List;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.classroom.Asking;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.ListingFigures;

/** What there is to choose from: topics, levels, ways of asking. */
final class ExerciseTopics {
  private ExerciseTopics() {}

  static Report report() {
    Listing<Topic> topics =
        new Listing<>(
            "",
            List.of(
                Column.of(ListingFigures.topic(Topic::label)).unbroken(),
                Column.of(ListingFigures.title(Topic::title)),
                Column.of(ListingFigures.question(Topic::question).headed("Asks"))),
            Arrays.asList(Topic.values()));
    Report report = Report.titled("Topics of worksheets", Shown.NOTHING).table(topics);
    report.json().put("topics", topics);
    report.json().putTexts("levels", Arrays.stream(Level.values()).map(Level::label).toList());
    report.json().putTexts("asks", Arrays.stream(Asking.values()).map(Asking::label).toList());
    for (Level each : Level.values()) {
      report.note(each.label() + ": " + each.about() + ".");
    }
    for (Asking each : Asking.values()) {
      report.note("--ask " + each.label() + ": " + each.about() + ".");
    }
    return report;
  }
}
