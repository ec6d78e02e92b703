package org.twocounts.classroom.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;

/** What is computed from figures on a sheet, rounded as these may be, is what exact ones give. */
@WholeGallery
class ExactAnswersTest {
  private static final ElectionRecord RECORD = TheRecord.record();
  private static final Pattern ROUNDED =
      Pattern.compile("[0-9][.][0-9]|%|\\bpoints?\\b|\\bthousand\\b|\\bmillion\\b|\\bvotes$");

  /** Kinds whose sheets give every figure in full: see the answers worked out from the sheets. */
  private static final Set<String> GIVEN_IN_FULL =
      Set.of(
          "outside-one-state",
          "people-per-elector",
          "electors-then-and-now",
          "lead-beside-the-nation");

  /** Kinds whose answers are sentences: see {@link TrueSentencesTest}. */
  private static final Set<String> SENTENCES =
      Set.of("which-sentence", "what-goes-too-far", "bar-of-the-bias");

  /** How exact figures answer, by kind: what to look for in the question, and the figure. */
  private static final Map<String, Exact> KINDS = kinds();

  private record Exact(String question, BiFunction<Exercise, Matcher, Double> figure) {}

  private static Map<String, Exact> kinds() {
    Map<String, Exact> kinds = new LinkedHashMap<>();
    kinds.put(
        "share-of-votes",
        new Exact(
            "in ([0-9]{4}) did (.*) have",
            (e, m) ->
                percent(votes(m.group(1), m.group(2)), (double) popular(m.group(1)).total())));
    kinds.put(
        "two-party-share",
        new Exact(
            "votes for (.*) and (.*)[.] What share of these did (.*) have in ([0-9]{4})",
            (e, m) ->
                percent(
                    votes(m.group(4), m.group(3)),
                    votes(m.group(4), m.group(1)) + votes(m.group(4), m.group(2)))));
    kinds.put(
        "margin-in-points",
        new Exact(
            "votes did (.*) lead (.*) in ([0-9]{4})",
            (e, m) -> percent(lead(m), (double) popular(m.group(3)).total())));
    kinds.put(
        "lead-in-votes",
        new Exact(
            "votes did (.*) lead (.*) in ([0-9]{4})",
            (e, m) -> lead(m) / (e.answer().text().endsWith("million") ? 1e6 : 1e3)));
    kinds.put(
        "shares-apart",
        new Exact(
            "was (.*)\u2019s share of the ([0-9]+) electors appointed in ([0-9]{4})",
            (e, m) ->
                percent(
                        ElectoralVote.of(election(m.group(3))).votesOf(m.group(1)),
                        Double.parseDouble(m.group(2)))
                    - percent(
                        votes(m.group(3), m.group(1)), (double) popular(m.group(3)).total())));
    kinds.put(
        "percent-or-points",
        new Exact(
            "many (perc\\S+) .* from ([0-9]{4}) to ([0-9]{4})",
            (e, m) -> {
              double before = share(m.group(2), cell(e, 0, 1));
              double change = Math.abs(share(m.group(3), cell(e, 1, 1)) - before);
              return m.group(1).equals("percent") ? 100 * change / before : change;
            }));
    kinds.put(
        "bias-from-margins",
        new Exact(
            "was the bias in ([0-9]{4})",
            (e, m) ->
                Math.abs(
                    Bias.of(election(m.group(1)), TippingOptions.STANDARD)
                        .tippingPoint()
                        .orElseThrow()
                        .bias())));
    kinds.put(
        "quota-of-seats",
        new Exact(
            "share ([0-9]+) seats .* exactly (.*)\u2019s part",
            (e, m) -> {
              Map<String, Long> people = people(e);
              return Double.parseDouble(m.group(1))
                  * people.get(m.group(2))
                  / people.values().stream().mapToLong(n -> n).sum();
            }));
    kinds.put(
        "votes-per-elector",
        new Exact(
            "in ([0-9]{4})",
            (e, m) -> {
              Election election = election(m.group(1));
              StateResult state = state(election, cell(e, 0, 0));
              double own =
                  (double) state.totalPopularVotes().orElseThrow() / state.electorsAppointed();
              double nation =
                  (double) PopularVote.of(election).total() / election.electorsAppointed();
              return e.answer().text().contains("times")
                  ? Math.max(own / nation, nation / own)
                  : e.answer().text().contains("thousand") ? own / 1000 : own;
            }));
    return kinds;
  }

  static Set<String> names() {
    return KINDS.keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_answer_is_that_of_exact_figures(String kind) {
    Exact exact = KINDS.get(kind);
    List<Exercise> asked = EverySheet.exercises(kind).toList();
    assertThat(asked).isNotEmpty();
    assertThat(
            asked.stream()
                .filter(e -> !isRounded(e.answer().text(), answer(exact, e)))
                .map(e -> e.answer().text() + ", not " + answer(exact, e) + ": " + e.question()))
        .isEmpty();
  }

  @Test
  void every_kind_with_a_rounded_answer_is_held_to_exact_figures() {
    assertThat(
            EverySheet.sheets()
                .flatMap(s -> s.exercises().stream())
                .filter(e -> ROUNDED.matcher(e.answer().text()).find())
                .map(Exercise::kind)
                .filter(kind -> !GIVEN_IN_FULL.contains(kind) && !SENTENCES.contains(kind))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(names());
  }

  @Test
  void electors_and_seats_in_proportion_are_those_of_exact_figures() {
    assertThat(EverySheet.exercises("seats-by-hamilton"))
        .allSatisfy(
            e ->
                assertThat(e.answer().text())
                    .isEqualTo(hamilton(people(e), first(e, "Divide ([0-9]+) seats"))));
    assertThat(EverySheet.exercises("electors-in-proportion"))
        .filteredOn(e -> !e.question().contains("at least"))
        .allSatisfy(
            e ->
                assertThat(e.answer().text())
                    .isEqualTo(hamilton(ofState(e), first(e, "Divide the ([0-9]+) electors"))));
  }

  private static double answer(Exact exact, Exercise exercise) {
    Matcher matcher = Pattern.compile(exact.question()).matcher(exercise.question());
    assertThat(matcher.find()).as(exercise.question()).isTrue();
    return exact.figure().apply(exercise, matcher);
  }

  /** Whether the first number of a text is a figure rounded to as many decimals. */
  private static boolean isRounded(String text, double figure) {
    String number = text.replaceAll("^([0-9.,]*[0-9]).*", "$1").replace(",", "");
    int decimals = number.contains(".") ? number.length() - number.indexOf('.') - 1 : 0;
    return String.format(java.util.Locale.ROOT, "%." + decimals + "f", figure + 1e-9)
        .equals(number);
  }

  private static String hamilton(Map<String, Long> sizes, double seats) {
    double all = sizes.values().stream().mapToLong(n -> n).sum();
    Map<String, Integer> won = new LinkedHashMap<>();
    sizes.forEach((name, size) -> won.put(name, (int) Math.floor(size * seats / all)));
    long left = (long) seats - won.values().stream().mapToLong(n -> n).sum();
    sizes.keySet().stream()
        .sorted(
            java.util.Comparator.comparingDouble(
                n -> Math.floor(sizes.get(n) * seats / all) - sizes.get(n) * seats / all))
        .limit(left)
        .toList()
        .forEach(n -> won.merge(n, 1, Integer::sum));
    return won.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Populations of the states of a table to the last person, in its order. */
  private static Map<String, Long> people(Exercise exercise) {
    int census = Integer.parseInt(exercise.subject().split(" ", -1)[0]);
    return rows(
        exercise,
        "All",
        name ->
            RECORD.apportionment().stream()
                .filter(a -> a.census() == census && a.state().equals(code(name)))
                .findFirst()
                .map(Apportionment::population)
                .orElseThrow()
                .orElseThrow());
  }

  /** Votes of the candidates of a table in a state to the last one, in its order. */
  private static Map<String, Long> ofState(Exercise exercise) {
    String[] subject = exercise.subject().split(" ", -1);
    StateResult state = election(subject[1]).findState(subject[0]).orElseThrow();
    return rows(
        exercise,
        "All votes",
        name -> state.findResult(name).orElseThrow().popularVotes().orElseThrow());
  }

  private static Map<String, Long> rows(
      Exercise exercise, String sum, ToLongFunction<String> figure) {
    Map<String, Long> rows = new LinkedHashMap<>();
    exercise.table().map(GivenTable::rows).orElseThrow().stream()
        .map(row -> row.get(0))
        .filter(name -> !name.equals(sum) && !name.equals("All others"))
        .forEach(name -> rows.put(name, figure.applyAsLong(name)));
    return rows;
  }

  private static String code(String name) {
    return RECORD.states().stream()
        .filter(s -> s.name().equals(name))
        .map(State::state)
        .findFirst()
        .orElseThrow();
  }

  private static StateResult state(Election election, String name) {
    return election.findState(code(name)).orElseThrow();
  }

  private static String cell(Exercise exercise, int row, int column) {
    return exercise.table().orElseThrow().rows().get(row).get(column);
  }

  private static double first(Exercise exercise, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(exercise.question());
    assertThat(matcher.find()).as(exercise.question()).isTrue();
    return Double.parseDouble(matcher.group(1));
  }

  private static Election election(String year) {
    return RECORD.findElection(Integer.parseInt(year)).orElseThrow();
  }

  private static PopularVote popular(String year) {
    return PopularVote.of(election(year));
  }

  private static double votes(String year, String name) {
    return popular(year).votesOf(name).orElseThrow();
  }

  private static double share(String year, String name) {
    return percent(votes(year, name), (double) popular(year).total());
  }

  private static double lead(Matcher names) {
    return votes(names.group(3), names.group(1)) - votes(names.group(3), names.group(2));
  }

  private static double percent(double part, double whole) {
    return 100 * part / whole;
  }
}
