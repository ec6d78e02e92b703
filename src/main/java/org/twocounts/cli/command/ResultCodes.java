package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.twocounts.classroom.ResultCode;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.SheetSeries;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.words.Quoted;

/** The codes that a page gave its pupils, read beside the sheets made anew. */
final class ResultCodes {
  private final Session session;
  private final LongFunction<Sheet> making;
  private final long firstSeed;

  /** A code that was read, and its sheet. */
  record Result(ResultCode code, Sheet sheet) {}

  ResultCodes(Session session, LongFunction<Sheet> making, long firstSeed) {
    this.session = session;
    this.making = making;
    this.firstSeed = firstSeed;
  }

  /**
   * Prints what the codes say, and notes those that cannot be read.
   *
   * @return the exit code
   * @throws UsageException if none can be read
   */
  int print(List<String> codes) {
    int series = new SheetSeries(List.of(making.apply(firstSeed))).mark();
    List<Result> results = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (String code : codes) {
      try {
        results.add(result(ResultCode.read(code), series));
      } catch (IllegalArgumentException e) {
        faults.add(Quoted.bare(code) + " " + e.getMessage());
      }
    }
    if (results.isEmpty()) {
      throw new UsageException("--read-code: " + String.join("; ", faults));
    }
    session.print(ResultReport.of(making.apply(firstSeed), results));
    faults.forEach(session::note);
    return faults.isEmpty() ? Command.DONE : Command.SOME_FAILED;
  }

  private Result result(ResultCode code, int series) {
    boolean known =
        code.series() == series && code.sheet() >= 1 && code.sheet() <= SheetSeries.MOST_SHEETS;
    if (!known) {
      throw new IllegalArgumentException(
          "is of another page: give the topic, level, seed and data of that page");
    }
    Sheet sheet = making.apply(firstSeed + code.sheet() - 1);
    if (code.attempts().size() != sheet.exercises().size()) {
      throw new IllegalArgumentException("is of a sheet with another number of questions");
    }
    return new Result(code, sheet);
  }
}
