package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.classroom.Attempt;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Option;
import org.twocounts.classroom.ResultCode;
import org.twocounts.classroom.Sheet;
import org.twocounts.cli.command.ResultCodes.Result;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.Figure;
import org.twocounts.figure.ListingFigures;
import org.twocounts.figure.SharedFigures;

/** What codes of results say: a row a code, what led to wrong first answers, a row an answer. */
final class ResultReport {
  private ResultReport() {}

  private record Answer(Result result, int index) {
    Exercise exercise() {
      return result.sheet().exercises().get(index);
    }

    Attempt attempt() {
      return result.code().attempts().get(index);
    }

    /** The option chosen first; empty where none was, or the question has no such option. */
    Optional<Option> first() {
      return attempt().tries() > 0 && attempt().first() < exercise().options().size()
          ? Optional.of(exercise().options().get(attempt().first()))
          : Optional.empty();
    }

    Optional<String> misunderstanding() {
      return first().flatMap(Option::misunderstanding);
    }
  }

  private record Slip(String why, long count) {}

  static Report of(Sheet first, List<Result> results) {
    List<Answer> answers = new ArrayList<>();
    for (Result result : results) {
      for (int i = 0; i < result.sheet().exercises().size(); i++) {
        answers.add(new Answer(result, i));
      }
    }
    Listing<Result> codes = new Listing<>("", ofCodes(), results);
    Listing<Answer> items = new Listing<>("", ofAnswers(), answers);
    Report report = Report.titled("Results: " + first.title(), Shown.NOTHING).table(codes);
    List<Slip> slips = slips(answers);
    if (!slips.isEmpty()) {
      report.table(
          new Listing<>(
              "What led to first answers that were wrong",
              List.of(
                  Column.<Slip>shown("Pupils", s -> Cell.count(s.count())).flushRight(),
                  Column.shown("What led to it", s -> Cell.text(s.why()))),
              slips));
    }
    report.csv(items);
    report
        .json()
        .put("topic", first.topic().label())
        .put("level", first.level().label())
        .put("seed", Cell.text(String.valueOf(first.seed())))
        .put("results", codes)
        .put("items", items);
    return report;
  }

  /** The most frequent first. */
  private static List<Slip> slips(List<Answer> answers) {
    Map<String, Long> counts = new LinkedHashMap<>();
    answers.forEach(a -> a.misunderstanding().ifPresent(why -> counts.merge(why, 1L, Long::sum)));
    return counts.entrySet().stream()
        .map(e -> new Slip(e.getKey(), e.getValue()))
        .sorted((one, other) -> Long.compare(other.count(), one.count()))
        .toList();
  }

  private static List<Column<Result>> ofCodes() {
    return List.of(
        Column.of(code(Result::code)).unbroken(),
        Column.of(sheet(Result::code)),
        Column.of(
            Figure.count(
                "right_at_once",
                "questions",
                "Questions answered rightly at the first try.",
                r -> r.code().rightAtOnce())),
        Column.of(
            Figure.count(
                "right_in_the_end",
                "questions",
                "Questions answered rightly at any try.",
                r -> r.code().attempts().stream().filter(ResultReport::isSolved).count())),
        Column.of(
            Figure.count(
                "questions_asked",
                "questions",
                "Questions of the sheet.",
                r -> r.code().attempts().size())));
  }

  private static List<Column<Answer>> ofAnswers() {
    return List.of(
        Column.of(code(a -> a.result().code())),
        Column.of(sheet(a -> a.result().code())),
        Column.of(SharedFigures.number(a -> a.index() + 1)),
        Column.of(ListingFigures.question(a -> a.exercise().question())),
        Column.of(
            Figure.optionalText(
                "first_choice",
                "The letter of the option chosen first.",
                a -> a.first().map(o -> Exercise.letter(a.attempt().first())))),
        Column.of(
            Figure.count(
                "tries", "options", "How many options were tried.", a -> a.attempt().tries())),
        Column.of(
            Figure.flag(
                "solved", "Whether the right option was found.", a -> isSolved(a.attempt()))),
        Column.of(
            Figure.optionalText(
                "misunderstanding",
                "What who chooses it may have misunderstood.",
                Answer::misunderstanding)));
  }

  private static <R> Figure<R> code(Function<R, ResultCode> of) {
    return Figure.text("code", "What a page gave for a pupil's answers.", r -> of.apply(r).text());
  }

  private static <R> Figure<R> sheet(Function<R, ResultCode> of) {
    return Figure.count(
        "sheet", "number", "Which sheet of the page, from 1.", r -> of.apply(r).sheet());
  }

  private static boolean isSolved(Attempt attempt) {
    return attempt.ending() == Attempt.Ending.SOLVED;
  }
}
