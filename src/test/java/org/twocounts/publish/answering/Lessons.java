package org.twocounts.publish.answering;

import java.util.Optional;
import java.util.stream.LongStream;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.classroom.Asking;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.SheetSeries;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.SheetMaker;
import org.twocounts.publish.SheetOrigin;
import org.twocounts.publish.SheetPictures;

/** Lessons in one file for tests. */
final class Lessons {
  private static final SheetMaker MAKER = new SheetMaker(TheRecord.record());
  private static final SheetOrigin ORIGIN =
      new SheetOrigin(TheRecord.record().release(), Optional.empty());
  private static final SheetPictures PICTURES =
      new SheetPictures(ChartRequest.of(TheRecord.record()));

  private Lessons() {}

  static synchronized SheetSeries series(Topic topic, Level level, int sheets) {
    return new SheetSeries(
        LongStream.rangeClosed(1, sheets)
            .mapToObj(seed -> MAKER.makeUpTo(topic, level, Asking.CHOICE.usualTasks(), seed))
            .toList());
  }

  static AnsweringPage page(SheetSeries series) {
    return AnsweringPage.of(series, ORIGIN, PICTURES);
  }
}
