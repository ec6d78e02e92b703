package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.analysis.LatestTippingState;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;
import org.twocounts.model.ElectionRecord;
import org.twocounts.words.Counted;

/** Makes worksheets from a record. */
public final class SheetMaker {
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

  /** The topics whose questions, or some of them, can be held to one state. */
  public static List<Topic> topicsOfAState(Level level) {
    return Arrays.stream(Topic.values())
        .filter(
            topic ->
                ExerciseKinds.of(topic, level).stream().anyMatch(AskedOfAState.class::isInstance))
        .toList();
  }

  /**
   * Makes a sheet: the same one for the same record and arguments.
   *
   * @param questions how many, 1 to {@link Sheet#MOST_QUESTIONS}
   * @throws IllegalArgumentException for any other number
   * @throws NotDefinedException if the record has too little for so many questions
   */
  public Sheet make(Topic topic, Level level, int questions, long seed) {
    Sheet sheet = draw(topic, level, questions, seed);
    if (sheet.exercises().size() < questions) {
      throw tooFew(topic, level, sheet.exercises().size());
    }
    return sheet;
  }

  /**
   * The same, or a shorter sheet where the record has too little.
   *
   * @throws NotDefinedException if it has nothing for a single question
   */
  public Sheet makeUpTo(Topic topic, Level level, int questions, long seed) {
    Sheet sheet = draw(topic, level, questions, seed);
    if (sheet.exercises().isEmpty()) {
      throw tooFew(topic, level, 0);
    }
    return sheet;
  }

  /** As many questions as can be drawn. */
  private Sheet draw(Topic topic, Level level, int questions, long seed) {
    if (questions < 1 || questions > Sheet.MOST_QUESTIONS) {
      throw new IllegalArgumentException(questions + " questions");
    }
    Focus held = topic == Topic.YOUR_STATE ? onAState() : focus;
    Material material = materials.computeIfAbsent(held, f -> new Material(record, f));
    Dice dice =
        new Dice(
            seed * 31
                + List.of(Topic.values()).indexOf(topic) * 7L
                + List.of(Level.values()).indexOf(level));
    List<ExerciseKind> kinds =
        dice.shuffled(ExerciseKinds.of(topic, level)).stream()
            .filter(kind -> held.state().isEmpty() || kind instanceof AskedOfAState)
            .filter(kind -> kind.isPossible(material, level))
            .toList();
    KindsInTurn turn = new KindsInTurn(kinds, material, level, dice);
    List<Exercise> exercises = new ArrayList<>();
    while (exercises.size() < questions) {
      Optional<KindsInTurn.Drawn> drawn = turn.next(onFewCharts(exercises, questions));
      if (drawn.isEmpty()) {
        drawn = turn.next(any -> true);
      }
      if (drawn.isEmpty()) {
        break;
      }
      Exercise exercise = withCaveats(drawn.get().kind(), drawn.get().exercise());
      exercises.add(exercise);
    }
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

  /** The focus with a state: where none is asked for, that which gave the latest majority. */
  private Focus onAState() {
    return focus.state().isPresent()
        ? focus
        : LatestTippingState.of(record).flatMap(record::findState).map(focus::on).orElse(focus);
  }

  private NotDefinedException tooFew(Topic topic, Level level, int found) {
    return new NotDefinedException(
        String.format(
            "the record gives %s on %s for %s%s%s",
            found == 0 ? "no question" : "only " + Counted.of(found, "question"),
            topic.label(),
            level.label(),
            focus.inWords(),
            found == 0 ? "" : "; ask for fewer"));
  }
}
