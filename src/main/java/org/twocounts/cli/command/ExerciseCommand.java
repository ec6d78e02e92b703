package org.twocounts.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.twocounts.analysis.NamedState;
import org.twocounts.chart.ChartRequest;
import org.twocounts.classroom.Asking;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.SheetSeries;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.Worksheet;
import org.twocounts.classroom.hunt.HuntMaker;
import org.twocounts.classroom.kind.SheetMaker;
import org.twocounts.classroom.kind.WorksheetMaker;
import org.twocounts.classroom.order.OrderingMaker;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.cli.session.YearSpan;
import org.twocounts.data.Section;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;
import org.twocounts.publish.SheetOrigin;
import org.twocounts.publish.SheetPictures;
import org.twocounts.publish.answering.AnsweringPage;
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
      "  twocounts exercise --ask order --topic margins --output cards.pdf --key k.pdf",
      "  twocounts exercise --ask hunt --topic your-state --state virginia",
      "  twocounts exercise --topic margins --as gift --output quiz.gift",
      "  twocounts exercise --topic splits --as page --output lesson.html"
    })
public final class ExerciseCommand implements Command {
  @Option(names = "--list", description = "List the topics and the levels.")
  private boolean list;

  @Option(
      names = "--ask",
      paramLabel = "HOW",
      description =
          "How it asks: choice (questions with options, default), order (cards to be put in order)"
              + " or hunt (clues to what the record holds).")
  private Asking asking = Asking.CHOICE;

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
      description =
          "How many questions or clues, 1 to 12 (default: 6, with --ask order 4; fewer where the"
              + " record gives fewer).")
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
      session.print(ExerciseTopics.report());
      return DONE;
    }
    if (questions != null && (questions < 1 || questions > Sheet.MOST_QUESTIONS)) {
      throw new UsageException(
          "--questions " + questions + ": a sheet has 1 to " + Sheet.MOST_QUESTIONS + " questions");
    }
    ChartRequest request = ChartRequests.of(session, session.dataset(Section.values()));
    SheetOrigin origin = new SheetOrigin(request.record().release(), request.dataRemark());
    return switch (asking) {
      case CHOICE -> questions(session, request, origin);
      case ORDER ->
          toFillIn(
              session,
              maker(request.record(), OrderingMaker::new),
              sheet -> HandoutContents.of(sheet, origin, choice.paper()));
      case HUNT ->
          toFillIn(
              session,
              maker(request.record(), HuntMaker::new),
              sheet -> HandoutContents.of(sheet, origin, choice.paper()));
    };
  }

  private int questions(Session session, ChartRequest request, SheetOrigin origin) {
    WorksheetMaker<Sheet> maker = maker(request.record(), SheetMaker::new);
    if (!series.codes().isEmpty()) {
      return new ResultCodes(session, chosen -> sheet(maker, chosen), seed).print(series.codes());
    }
    SheetPictures pictures = new SheetPictures(request);
    if (choice.shape(session).is(SheetForm.PAGE)) {
      choice.key().ifPresent(file -> choice.keyShape(session));
      SheetSeries sheets = series.series(chosen -> sheet(maker, chosen), seed);
      print(session, sheets, AnsweringPage.of(sheets, origin, pictures));
      return DONE;
    }
    if (series.seeds().isPresent()) {
      throw new UsageException("--seeds goes with --as page; another form holds one sheet");
    }
    return write(
        session,
        maker,
        sheet -> new ChoiceContents(sheet, origin, pictures, choice.paper(), session));
  }

  private <S extends Worksheet> int toFillIn(
      Session session, WorksheetMaker<S> maker, Function<S, SheetContents> contents) {
    series.refuseFor(asking);
    choice.holdTo(asking, session);
    return write(session, maker, contents);
  }

  private <S extends Worksheet> int write(
      Session session, WorksheetMaker<S> maker, Function<S, SheetContents> contents) {
    S sheet = sheet(maker, seed);
    tellIfShort(session, sheet);
    new SheetFiles(session, choice).write(contents.apply(sheet));
    return DONE;
  }

  /** A page that answers back: sheets for which it has room. */
  private static void print(Session session, SheetSeries series, AnsweringPage page) {
    session.print(page.html());
    int left = page.series().sheets().size();
    if (left < series.sheets().size()) {
      session.note(
          String.format(
              "the page has room for %s only: %s would weigh too much to be mailed",
              Counted.of(left, "sheet"), series.sheets().size()));
    }
  }

  /** What makes the sheets, held to the state and the years asked for. */
  private <S extends Worksheet> WorksheetMaker<S> maker(
      ElectionRecord record, BiFunction<ElectionRecord, Focus, WorksheetMaker<S>> making) {
    Focus years = new Focus(Optional.empty(), span.from(), span.to());
    if (years.hasYears()) {
      span.of(record); // refuses years without an election
    }
    WorksheetMaker<S> maker = making.apply(record, years);
    if (!maker.topics(level).contains(topic)) {
      throw new UsageException(
          String.format(
              "--ask %s has nothing on --topic %s for %s; it goes with %s",
              asking.label(), topic.label(), level.label(), labels(maker.topics(level))));
    }
    return state == null ? maker : making.apply(record, years.on(state(record, maker)));
  }

  private State state(ElectionRecord record, WorksheetMaker<?> maker) {
    List<Topic> topics = maker.topicsOfAState(level);
    if (!topics.contains(topic)) {
      throw new UsageException(
          String.format(
              "--topic %s of %s asks about the nation; --state goes with %s",
              topic.label(), level.label(), labels(topics)));
    }
    return NamedState.find(record, state);
  }

  private static String labels(List<Topic> topics) {
    return Joined.of(topics.stream().map(Topic::label).toList());
  }

  /** A sheet of the number asked for, else of the usual number or what the record has. */
  private <S extends Worksheet> S sheet(WorksheetMaker<S> maker, long chosen) {
    return questions == null
        ? maker.makeUpTo(topic, level, asking.usualTasks(), chosen)
        : maker.make(topic, level, questions, chosen);
  }

  private void tellIfShort(Session session, Worksheet sheet) {
    if (questions == null && sheet.size() < asking.usualTasks()) {
      session.note(
          String.format(
              "the record gives only %s on %s for %s%s; a sheet has %s otherwise",
              asking.tasks(sheet.size()),
              topic.label(),
              level.label(),
              sheet.focus().inWords(),
              asking.usualTasks()));
    }
  }
}
