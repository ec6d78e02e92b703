package org.twocounts.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NamedState;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.chart.ChartRequest;
import org.twocounts.classroom.Asking;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.SheetMaker;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.cli.session.YearSpan;
import org.twocounts.data.Section;
import org.twocounts.figure.ListingFigures;
import org.twocounts.model.ElectionRecord;
import org.twocounts.words.Counted;
import org.twocounts.words.Joined;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code exercise}: a worksheet, and its key in another file. */
@CommandLine.Command(
    footer = {
      "  twocounts exercise --topic your-state --state ohio --from 1960",
      "  twocounts exercise --topic margins --level high-school --seed 3",
      "  twocounts exercise --topic splits --output sheet.pdf --key key.pdf",
      "  twocounts exercise --topic margins --as gift --output quiz.gift",
      "  twocounts exercise --topic splits --as page --output lesson.html"
    })
public final class ExerciseCommand implements Command {
  @Option(names = "--list", description = "List the topics and the levels.")
  private boolean list;

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      description = "What it is about (default: splits); see --list.")
  private Topic topic = Topic.SPLITS;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "middle-school, high-school (default) or college.")
  private Level level = Level.HIGH_SCHOOL;

  @Option(
      names = "--state",
      paramLabel = "ST",
      description =
          "Questions about one state, a code or a name (default of your-state: that which gave the"
              + " latest majority).")
  private String state;

  @Mixin private YearSpan span;

  @Option(
      names = "--questions",
      paramLabel = "N",
      description = "How many questions, 1 to 12 (default: 6, or what the record gives).")
  private Integer questions;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "A whole number; another one makes another sheet (default: 1).")
  private long seed = Sheet.USUAL_SEED;

  @Mixin private SheetChoice choice = new SheetChoice();

  @Mixin private SeriesChoice series = new SeriesChoice();

  @Override
  public Section[] reads() {
    return Section.values();
  }

  @Override
  public int run(Session session) {
    if (list) {
      session.print(topics());
      return DONE;
    }
    if (questions != null && (questions < 1 || questions > Sheet.MOST_QUESTIONS)) {
      throw new UsageException(
          "--questions " + questions + ": a sheet has 1 to " + Sheet.MOST_QUESTIONS + " questions");
    }
    ChartRequest request = ChartRequests.of(session, session.dataset(Section.values()));
    SheetMaker maker = new SheetMaker(request.record(), focus(request.record()));
    if (!series.codes().isEmpty()) {
      return new ResultCodes(session, chosen -> sheet(maker, chosen), seed).print(series.codes());
    }
    SheetFiles files = new SheetFiles(session, request, choice);
    if (choice.shape(session).is(SheetForm.PAGE)) {
      files.writePage(series.series(chosen -> sheet(maker, chosen), seed));
      return DONE;
    }
    if (series.seeds().isPresent()) {
      throw new UsageException("--seeds is of --as page; another form holds one sheet");
    }
    Sheet sheet = sheet(maker, seed);
    tellIfShort(session, sheet);
    files.write(sheet);
    return DONE;
  }

  /** The state and the years asked for. */
  private Focus focus(ElectionRecord record) {
    Focus years = new Focus(Optional.empty(), span.from(), span.to());
    if (years.hasYears()) {
      span.of(record); // refuses years without an election
    }
    if (state == null) {
      return years;
    }
    List<Topic> topics = new SheetMaker(record).topicsOfAState(level);
    if (!topics.contains(topic)) {
      throw new UsageException(
          String.format(
              "--topic %s of %s asks about the nation; --state goes with %s",
              topic.label(), level.label(), Joined.of(topics.stream().map(Topic::label).toList())));
    }
    return years.on(NamedState.find(record, state));
  }

  /** A sheet of the number asked for, else of the usual number or what the record has. */
  private Sheet sheet(SheetMaker maker, long chosen) {
    return questions == null
        ? maker.makeUpTo(topic, level, Asking.CHOICE.usualTasks(), chosen)
        : maker.make(topic, level, questions, chosen);
  }

  private void tellIfShort(Session session, Sheet sheet) {
    int found = sheet.exercises().size();
    if (questions == null && found < Asking.CHOICE.usualTasks()) {
      session.note(
          String.format(
              "the record gives only %s on %s for %s%s; a sheet has %s otherwise",
              Counted.of(found, "question"),
              topic.label(),
              level.label(),
              sheet.focus().inWords(),
              Asking.CHOICE.usualTasks()));
    }
  }

  private static Report topics() {
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
    for (Level each : Level.values()) {
      report.note(each.label() + ": " + each.about() + ".");
    }
    return report;
  }
}
