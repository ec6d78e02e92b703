package org.twocounts.classroom.kind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;

/** Many sheets of the record: every topic and level, with many seeds. */
final class EverySheet {
  static final int SEEDS = 50;
  static final int QUESTIONS = 8;

  private static final SheetMaker MAKER =
      new SheetMaker(
          Dataset.open(Path.of("elections.json"), EnumSet.allOf(Section.class)).record());
  private static final List<Sheet> ALL = all();

  private EverySheet() {}

  static synchronized Sheet make(Topic topic, Level level, int questions, long seed) {
    return MAKER.make(topic, level, questions, seed);
  }

  static Stream<Sheet> sheets() {
    return ALL.stream();
  }

  static Stream<Exercise> exercises(String kind) {
    return sheets().flatMap(s -> s.exercises().stream()).filter(e -> e.kind().equals(kind));
  }

  private static List<Sheet> all() {
    List<Sheet> sheets = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      for (Level level : Level.values()) {
        for (long seed = 1; seed <= SEEDS; seed++) {
          sheets.add(MAKER.make(topic, level, QUESTIONS, seed));
        }
      }
    }
    return List.copyOf(sheets);
  }
}
