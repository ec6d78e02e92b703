package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Option;

/**
 * Ways to choose an answer without reading the question.
 *
 * @param chooses the options that it would take, one of them at random; none where it says nothing
 */
record Guess(String name, Chooser chooses) {
  private static final Pattern NUMBER = Pattern.compile("[+−]?[0-9][0-9,]*([.][0-9]+)?");
  private static final List<String> RANKS = List.of("smallest", "second", "third", "fourth");

  /** What a guess looks at. */
  interface Chooser {
    List<Option> among(List<Option> options);
  }

  /** Those that can be told before the sheet is seen. */
  static List<Guess> all() {
    List<Guess> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int place = i;
      all.add(
          new Guess(
              "letter " + Exercise.letter(i),
              o -> place < o.size() ? List.of(o.get(place)) : List.of()));
      all.add(new Guess(RANKS.get(i) + " number", o -> atRank(o, place, Guess::first)));
    }
    all.add(new Guess("largest number", o -> atRank(o, o.size() - 1, Guess::first)));
    all.add(new Guess("smallest last number", o -> atRank(o, 0, Guess::last)));
    all.add(new Guess("largest last number", o -> atRank(o, o.size() - 1, Guess::last)));
    all.add(new Guess("shortest", o -> atRank(o, 0, x -> x.text().length())));
    all.add(new Guess("longest", o -> atRank(o, o.size() - 1, x -> x.text().length())));
    all.add(
        new Guess(
            "New York or California",
            o -> o.stream().filter(x -> x.text().matches("New York|California")).toList()));
    return all;
  }

  /** Those that a word makes. */
  static List<Guess> byWords(List<Exercise> exercises) {
    TreeSet<String> words = new TreeSet<>();
    exercises.forEach(e -> e.options().forEach(o -> words.addAll(words(o))));
    return words.stream()
        .map(
            w ->
                new Guess(
                    "“" + w + "”", o -> o.stream().filter(x -> words(x).contains(w)).toList()))
        .toList();
  }

  private static TreeSet<String> words(Option option) {
    TreeSet<String> words =
        new TreeSet<>(
            List.of(option.text().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")));
    words.remove("");
    return words;
  }

  /** How often it would be right, and how often chance would be. */
  Score on(List<Exercise> exercises) {
    double right = 0;
    double chance = 0;
    double variance = 0;
    int asked = 0;
    for (Exercise exercise : exercises) {
      List<Option> taken = chooses.among(exercise.options());
      if (!taken.isEmpty() && taken.size() < exercise.options().size()) {
        double p = 1.0 / exercise.options().size();
        asked++;
        chance += p;
        variance += p * (1 - p);
        right += taken.contains(exercise.answer()) ? 1.0 / taken.size() : 0;
      }
    }
    return new Score(name, asked, right, chance, Math.sqrt(variance));
  }

  /** What a guess came to. */
  record Score(String guess, int asked, double right, double chance, double deviation) {
    double share() {
      return asked == 0 ? 0 : right / asked;
    }

    double deviations() {
      return deviation == 0 ? 0 : (right - chance) / deviation;
    }

    @Override
    public String toString() {
      return String.format(
          java.util.Locale.ROOT,
          "%s: %.0f of %d (%.0f%%, chance %.0f%%, %+.1f sd)",
          guess,
          right,
          asked,
          100 * share(),
          100 * chance / asked,
          deviations());
    }
  }

  private static List<Option> atRank(List<Option> options, int rank, ToDoubleFunction<Option> by) {
    double[] sorted = options.stream().mapToDouble(by).sorted().toArray();
    if (rank >= sorted.length || Double.isNaN(sorted[sorted.length - 1])) {
      return List.of();
    }
    return options.stream().filter(o -> by.applyAsDouble(o) == sorted[rank]).toList();
  }

  private static double first(Option option) {
    return numbers(option).stream().findFirst().orElse(Double.NaN);
  }

  private static double last(Option option) {
    List<Double> all = numbers(option);
    return all.isEmpty() ? Double.NaN : all.get(all.size() - 1);
  }

  private static List<Double> numbers(Option option) {
    List<Double> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(option.text());
    while (matcher.find()) {
      numbers.add(Double.valueOf(matcher.group().replace(",", "").replace('−', '-')));
    }
    return numbers;
  }

  /** Questions by kind. */
  static Map<String, List<Exercise>> byKind(List<Exercise> exercises) {
    Map<String, List<Exercise>> kinds = new LinkedHashMap<>();
    exercises.forEach(e -> kinds.computeIfAbsent(e.kind(), k -> new ArrayList<>()).add(e));
    return kinds;
  }
}
