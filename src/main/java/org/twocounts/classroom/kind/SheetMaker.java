package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.classroom.Asking;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;
import org.twocounts.model.ElectionRecord;

/** Makes worksheets from a record. */
public final class SheetMaker implements WorksheetMaker<Sheet> {
  private static final Pattern YEAR = Pattern.compile("\\b[12][0-9]{3}\\b");

  private final ElectionRecord record;
  private final Focus focus;
  private final Map<Focus, Material> materials = new HashMap<>();

  /**
   * Begins with a record.
   *
   * @param record with elections, states, apportionment and districts
   */
  public SheetMaker(ElectionRecord record) {
    this(record, Focus.NONE);
  }

  /** Begins with a record of which a part only is asked about. */
  public SheetMaker(ElectionRecord record, Focus focus) {
    this.record = record;
    this.focus = focus;
  }

  @Override
  public Asking asking() {
    return Asking.CHOICE;
  }

  @Override
  public Focus focus() {
    return focus;
  }

  @Override
  public List<Topic> topics(Level level) {
    return List.of(Topic.values());
  }

  @Override
  public List<Topic> topicsOfAState(Level level) {
    return Arrays.stream(Topic.values())
        .filter(
            topic ->
                ExerciseKinds.of(topic, level).stream().anyMatch(AskedOfAState.class::isInstance))
        .toList();
  }

  @Override
  public Sheet draw(Topic topic, Level level, int tasks, long seed) {
    Focus held = HomeFocus.of(topic, focus, record);
    Material material = materials.computeIfAbsent(held, f -> new Material(record, f));
    Dice dice = Dice.ofSheet(asking(), topic, level, seed);
    List<ExerciseKind> kinds =
        dice.shuffled(ExerciseKinds.of(topic, level)).stream()
            .filter(kind -> held.state().isEmpty() || kind instanceof AskedOfAState)
            .filter(kind -> kind.isPossible(material, level))
            .toList();
    TaskDraw<ExerciseKind, Exercise> draw =
        new TaskDraw<>(kinds, dice, kind -> kind.draw(material, level, dice), Exercise::subject);
    List<Exercise> exercises = new ArrayList<>();
    draw.upTo(tasks, before -> onFewCharts(before, tasks))
        .forEach(drawn -> exercises.add(withCaveats(drawn.kind(), drawn.task())));
    return new Sheet(topic, level, held, seed, chartsFirst(exercises));
  }

  /** Questions about a chart that stands already come last: what remains of a page is enough. */
  private static List<Exercise> chartsFirst(List<Exercise> drawn) {
    Set<ChartToRead> standing = new HashSet<>();
    Map<Boolean, List<Exercise>> again =
        drawn.stream()
            .collect(
                Collectors.partitioningBy(
                    e -> e.chart().isPresent() && !standing.add(e.chart().get())));
    return Stream.concat(again.get(false).stream(), again.get(true).stream()).toList();
  }

  /** Whether a question brings no more charts to a sheet than it is to have. */
  private static Predicate<Exercise> onFewCharts(List<Exercise> before, int questions) {
    Set<ChartToRead> charts =
        before.stream().flatMap(e -> e.chart().stream()).collect(Collectors.toSet());
    return charts.size() < Sheet.mostCharts(questions)
        ? any -> true
        : drawn -> drawn.chart().isEmpty() || charts.contains(drawn.chart().get());
  }

  /** With what changes the meaning of the figures of the years, and the state, that it is about. */
  private Exercise withCaveats(ExerciseKind kind, Exercise exercise) {
    List<Integer> years =
        YEAR.matcher(exercise.subject() + " " + exercise.question())
            .results()
            .map(m -> Integer.valueOf(m.group()))
            .toList();
    Shown shown = Shown.of(kind.measures()).in(years).byCensuses(years);
    for (String word : exercise.subject().split(" ", -1)) {
      if (record.findState(word).isPresent()) {
        shown = shown.ofState(word);
      }
    }
    return exercise.withCaveats(
        StandingCaveats.of(record).belongingTo(shown).stream().map(Caveat::full).toList());
  }
}
