package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.twocounts.analysis.LatestTippingState;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;
import org.twocounts.model.ElectionRecord;
import org.twocounts.words.Counted;

/** Makes worksheets from a record. */
public final class SheetMaker {
  /** How often a kind is drawn under one aim, and how many aims are taken, until it is given up. */
  private static final int TRIES = 100;

  private static final int AIMS = 6;

  /** How often it may come up with what is on the sheet already. */
  private static final int REPEATS = 60;

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
    Map<ExerciseKind, Integer> asked = new LinkedHashMap<>();
    kinds.forEach(kind -> asked.put(kind, 0));
    Set<String> subjects = new LinkedHashSet<>();
    List<Exercise> exercises = new ArrayList<>();
    while (exercises.size() < questions) {
      Optional<Exercise> drawn = draw(asked, material, level, dice, subjects);
      if (drawn.isEmpty()) {
        break;
      }
      exercises.add(drawn.get());
    }
    return new Sheet(topic, level, held, seed, exercises);
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

  /** A question of the kind that was asked least, of which one can be found. */
  private Optional<Exercise> draw(
      Map<ExerciseKind, Integer> asked,
      Material material,
      Level level,
      Dice dice,
      Set<String> subjects) {
    List<ExerciseKind> leastFirst =
        asked.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    for (ExerciseKind kind : leastFirst) {
      int repeated = 0;
      for (int attempt = 0; attempt < AIMS * TRIES && repeated < REPEATS; attempt++) {
        if (attempt % TRIES == 0) {
          dice.aim();
        }
        Optional<Exercise> drawn = kind.draw(material, level, dice);
        if (drawn.isPresent() && subjects.add(drawn.get().subject())) {
          asked.merge(kind, 1, Integer::sum);
          return drawn.map(exercise -> withCaveats(kind, exercise));
        }
        repeated += drawn.isPresent() ? 1 : 0;
      }
      asked.remove(kind); // it has nothing left for this sheet
    }
    return Optional.empty();
  }
}
