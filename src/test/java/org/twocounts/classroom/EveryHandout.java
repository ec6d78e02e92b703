package org.twocounts.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.twocounts.analysis.TheRecord;
import org.twocounts.classroom.hunt.HuntMaker;
import org.twocounts.classroom.kind.WorksheetMaker;
import org.twocounts.classroom.order.OrderingMaker;

/** Many orderings and hunts of the record: every topic and level, with many seeds. */
public final class EveryHandout {
  /** Sheets of each topic and level. */
  public static final int SEEDS = 50;

  private static final List<OrderingSheet> ORDERINGS =
      all(new OrderingMaker(TheRecord.record(), Focus.NONE));
  private static final List<HuntSheet> HUNTS = all(new HuntMaker(TheRecord.record(), Focus.NONE));

  private EveryHandout() {}

  /** Every sheet of cards. */
  public static Stream<OrderingSheet> orderingSheets() {
    return ORDERINGS.stream();
  }

  /** Every hunt. */
  public static Stream<HuntSheet> hunts() {
    return HUNTS.stream();
  }

  private static <S extends Worksheet> List<S> all(WorksheetMaker<S> maker) {
    List<S> sheets = new ArrayList<>();
    for (Level level : Level.values()) {
      for (Topic topic : maker.topics(level)) {
        for (long seed = 1; seed <= SEEDS; seed++) {
          sheets.add(maker.make(topic, level, maker.asking().usualTasks(), seed));
        }
      }
    }
    return List.copyOf(sheets);
  }
}
