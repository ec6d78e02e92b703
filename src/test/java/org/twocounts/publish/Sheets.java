package org.twocounts.publish;

import java.util.Optional;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.SheetMaker;

/** Sheets of the record for tests of pages. */
final class Sheets {
  static final SheetOrigin ORIGIN = new SheetOrigin(TheRecord.record().release(), Optional.empty());
  static final SheetPictures PICTURES = new SheetPictures(ChartRequest.of(TheRecord.record()));

  private static final SheetMaker MAKER = new SheetMaker(TheRecord.record());

  private Sheets() {}

  static Sheet of(Topic topic, Level level, int questions) {
    return of(topic, level, questions, 1);
  }

  static synchronized Sheet of(Topic topic, Level level, int questions, long seed) {
    return MAKER.make(topic, level, questions, seed);
  }
}
