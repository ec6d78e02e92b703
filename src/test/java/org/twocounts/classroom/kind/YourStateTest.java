package org.twocounts.classroom.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.StateHistory;
import org.twocounts.analysis.StateHistory.Entry;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.theme.Hue;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Labelled;
import org.twocounts.model.Margin;
import org.twocounts.model.State;

/** Questions about one state, for every state, and their answers worked out by other code. */
@WholeGallery
class YourStateTest {
  private static final ElectionRecord RECORD = TheRecord.record();

  /** The largest sheets, by state and level. */
  private static final Map<String, Sheet> SHEETS = new HashMap<>();

  private static final Pattern YEAR = Pattern.compile("\\b[12][0-9]{3}\\b");

  @ParameterizedTest
  @EnumSource(Level.class)
  void every_state_fills_the_largest_sheet(Level level) {
    for (State state : RECORD.states()) {
      assertThat(sheet(state.state(), level).exercises())
          .as(state.name())
          .hasSize(Sheet.MOST_QUESTIONS)
          .allSatisfy(e -> assertThat(e.subject()).startsWith(state.state()));
    }
  }

  @Test
  void every_kind_is_asked_of_a_state_with_a_long_past() {
    Set<String> kinds =
        Arrays.stream(Level.values())
            .flatMap(level -> sheet("OH", level).exercises().stream())
            .map(Exercise::kind)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            "with-the-nation",
            "how-often-with-the-nation",
            "last-change-of-party",
            "electors-then-and-now",
            "votes-per-elector",
            "lead-beside-the-nation");
  }

  @Test
  void a_state_whose_electors_have_never_changed_is_not_asked_how_they_did() {
    assertThat(sheet("DC", Level.COLLEGE).exercises())
        .extracting(Exercise::kind)
        .doesNotContain("electors-then-and-now", "last-change-of-party");
  }

  @Test
  void the_elections_with_or_against_the_nation_are_those_of_the_state_s_history() {
    check(
        "with-the-nation",
        (state, e) -> {
          boolean with = e.question().endsWith("by the President’s party?");
          List<Integer> given =
              e.table().orElseThrow().rows().stream().map(r -> Integer.valueOf(r.get(0))).toList();
          return voted(state).stream()
              .filter(h -> given.contains(h.election().year()))
              .filter(h -> h.withTheNation().orElseThrow() == with)
              .map(h -> String.valueOf(h.election().year()))
              .collect(Collectors.joining(" "));
        });
  }

  @Test
  void lines_with_the_same_name_twice_are_with_the_nation() {
    check(
        "how-often-with-the-nation",
        (state, e) ->
            String.valueOf(
                e.table().orElseThrow().rows().stream()
                    .filter(r -> r.get(1).equals(r.get(2)))
                    .count()));
  }

  @Test
  void the_last_change_is_the_last_year_whose_color_on_the_strip_differs_from_that_before() {
    check(
        "last-change-of-party",
        (state, e) -> {
          Matcher end = YEAR.matcher(e.question());
          assertThat(end.find()).isTrue();
          String last = "";
          Optional<Hue> color = Optional.empty();
          for (Entry entry : voted(state)) {
            Optional<Hue> now = Optional.of(color(entry));
            if (entry.election().year() <= Integer.parseInt(end.group())
                && color.isPresent()
                && !now.equals(color)) {
              last = String.valueOf(entry.election().year());
            }
            color = now;
          }
          return last;
        });
  }

  @Test
  void the_color_on_the_strip_is_the_president_s_in_one_of_the_elections_or_in_all_but_one() {
    check(
        "with-the-nation",
        (state, e) -> {
          boolean with = e.question().endsWith("by the President’s party?");
          List<Integer> given =
              e.table().orElseThrow().rows().stream().map(r -> Integer.valueOf(r.get(0))).toList();
          return voted(state).stream()
              .filter(h -> given.contains(h.election().year()))
              .filter(
                  h -> {
                    Election election = h.election();
                    Hue president = Hue.ofParty(election.partyOf(election.president()));
                    return color(h).equals(president) == with;
                  })
              .map(h -> String.valueOf(h.election().year()))
              .collect(Collectors.joining(" "));
        });
  }

  @Test
  void a_party_goes_by_one_name_whatever_its_ticket_was_called() {
    assertThat(everyHome().map(e -> e.options() + " " + e.steps()))
        .noneMatch(text -> text.contains("National Union"));
  }

  private static Stream<Exercise> everyHome() {
    return RECORD.states().stream()
        .flatMap(
            state ->
                Arrays.stream(Level.values())
                    .flatMap(level -> sheet(state.state(), level).exercises().stream()));
  }

  private static Hue color(Entry entry) {
    return Hue.ofParty(entry.winner().flatMap(entry.election()::partyOf));
  }

  @Test
  void the_change_of_electors_is_a_difference_of_numbers_or_of_shares() {
    check(
        "electors-then-and-now",
        (state, e) -> {
          double then = cell(e, 0, 1);
          double now = cell(e, 1, 1);
          if (!e.question().contains("points")) {
            return String.valueOf((int) Math.abs(now - then));
          }
          double shares = 100 * now / cell(e, 1, 2) - 100 * then / cell(e, 0, 2);
          return points(Math.abs(shares), decimals(e));
        });
  }

  @Test
  void votes_are_divided_by_electors() {
    check(
        "votes-per-elector",
        (state, e) -> {
          double own = cell(e, 0, 1) / cell(e, 0, 2);
          double nation = cell(e, 1, 1) / cell(e, 1, 2);
          return e.question().contains("times")
              ? fixed(Math.max(own / nation, nation / own), 2) + " times"
              : fixed(own, 0) + (e.question().contains("thousand") ? " thousand" : "") + " votes";
        });
  }

  @Test
  void how_far_a_state_stood_is_its_lead_less_the_nation_s() {
    check(
        "lead-beside-the-nation",
        (state, e) -> {
          Entry entry =
              voted(state).stream()
                  .filter(h -> e.subject().endsWith(String.valueOf(h.election().year())))
                  .findFirst()
                  .orElseThrow();
          Matcher names =
              Pattern.compile("Compare (.*)’s lead over (.*) in both").matcher(e.question());
          assertThat(names.find()).isTrue();
          double apart =
              between(entry, names.group(1), names.group(2))
                  - between(national(entry), names.group(1), names.group(2));
          return points(Math.abs(apart), decimals(e))
              + " toward "
              + (apart > 0 ? names.group(1) : names.group(2));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "margins, college",
    "margins, high-school",
    "tipping-point, middle-school",
    "apportionment, middle-school",
    "apportionment, high-school",
    "apportionment, college",
    "allocation-rules, middle-school",
    "allocation-rules, high-school",
    "allocation-rules, college",
  })
  void other_topics_ask_about_the_state_where_they_can(String topic, String level) {
    Level chosen = of(level, Level.values());
    assertThat(new SheetMaker(TheRecord.record()).topicsOfAState(chosen))
        .contains(of(topic, Topic.values()));
    Sheet sheet = new SheetMaker(RECORD, on("OH")).make(of(topic, Topic.values()), chosen, 4, 3);
    assertThat(sheet.title()).endsWith(": Ohio");
    assertThat(sheet.exercises())
        .allSatisfy(
            e ->
                assertThat(e.question() + e.table() + e.subject() + e.options())
                    .containsPattern("Ohio|OH"));
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void years_hold_every_topic_to_them(Topic topic) {
    Focus focus = new Focus(Optional.empty(), OptionalInt.of(1932), OptionalInt.of(1972));
    for (Level level : Level.values()) {
      Sheet sheet = new SheetMaker(RECORD, focus).makeUpTo(topic, level, 6, 2);
      assertThat(sheet.exercises())
          .allSatisfy(e -> assertThat(years(e)).allMatch(y -> y >= 1930 && y <= 1972));
    }
  }

  @Test
  void a_first_year_asked_for_takes_the_place_of_that_of_the_level() {
    Focus focus = new Focus(Optional.empty(), OptionalInt.of(1828), OptionalInt.of(1868));
    Sheet sheet = new SheetMaker(RECORD, focus).make(Topic.MARGINS, Level.MIDDLE_SCHOOL, 4, 1);
    assertThat(sheet.exercises())
        .allSatisfy(e -> assertThat(years(e)).allMatch(y -> y >= 1828 && y <= 1868));
  }

  @Test
  void too_few_elections_are_said_with_what_was_asked_for() {
    Focus focus = new Focus(RECORD.findState("DC"), OptionalInt.of(1900), OptionalInt.of(1960));
    assertThatThrownBy(
            () -> new SheetMaker(RECORD, focus).makeUpTo(Topic.YOUR_STATE, Level.HIGH_SCHOOL, 6, 1))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage(
            "the record gives no question on your-state for high-school, District of Columbia, 1900"
                + " to 1960");
  }

  @Test
  void without_a_state_it_is_the_one_that_gave_the_latest_majority() {
    Sheet sheet = new SheetMaker(RECORD).make(Topic.YOUR_STATE, Level.HIGH_SCHOOL, 2, 1);
    assertThat(sheet.focus().state()).map(State::state).contains("PA");
    assertThat(sheet.command())
        .isEqualTo(
            "exercise --topic your-state --level high-school --state PA --questions 2 --seed 1");
  }

  private interface Again {
    String answer(String state, Exercise exercise);
  }

  private static void check(String kind, Again again) {
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (State state : RECORD.states()) {
      for (Level level : Level.values()) {
        for (Exercise e : sheet(state.state(), level).exercises()) {
          if (e.kind().equals(kind)) {
            checked++;
            String answer = again.answer(state.state(), e);
            if (!answer.equals(e.answer().text())) {
              wrong.add(e.answer().text() + ", not " + answer + ": " + e.question());
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(checked).as(kind).isGreaterThan(RECORD.states().size());
  }

  private static Sheet sheet(String state, Level level) {
    return SHEETS.computeIfAbsent(
        state + " " + level,
        made ->
            new SheetMaker(RECORD, on(state))
                .makeUpTo(Topic.YOUR_STATE, level, Sheet.MOST_QUESTIONS, 4));
  }

  private static Focus on(String state) {
    return Focus.NONE.on(RECORD.findState(state).orElseThrow());
  }

  private static <E extends Enum<E> & Labelled> E of(String label, E[] all) {
    return Arrays.stream(all).filter(e -> e.label().equals(label)).findFirst().orElseThrow();
  }

  /** The state's elections with a popular vote. */
  private static List<Entry> voted(String state) {
    return StateHistory.of(RECORD, state).entries().stream()
        .filter(e -> e.lead().isPresent())
        .sorted(Comparator.comparingInt(e -> e.election().year()))
        .toList();
  }

  private static double between(Entry entry, String first, String second) {
    long total = entry.result().totalPopularVotes().orElseThrow();
    return new Margin(
            entry.result().findResult(first).orElseThrow().popularVotes().orElseThrow()
                - entry.result().findResult(second).orElseThrow().popularVotes().orElseThrow(),
            total)
        .points();
  }

  private static PopularVote national(Entry entry) {
    return PopularVote.of(entry.election());
  }

  private static double between(PopularVote nation, String first, String second) {
    return 100.0
        * (nation.votesOf(first).orElseThrow() - nation.votesOf(second).orElseThrow())
        / nation.total();
  }

  private static List<Integer> years(Exercise exercise) {
    return Stream.of(exercise.subject(), exercise.question())
        .flatMap(text -> YEAR.matcher(text).results())
        .map(m -> Integer.valueOf(m.group()))
        .toList();
  }

  private static double cell(Exercise exercise, int row, int column) {
    return Double.parseDouble(
        exercise.table().orElseThrow().rows().get(row).get(column).replace(",", ""));
  }

  private static int decimals(Exercise exercise) {
    Matcher number = Pattern.compile("[0-9]+[.]([0-9]+)").matcher(exercise.answer().text());
    return number.find() ? number.group(1).length() : 0;
  }

  private static String points(double points, int decimals) {
    String text = fixed(points, decimals);
    return text + (Double.parseDouble(text) == 1 ? " point" : " points");
  }

  private static String fixed(double number, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", number + 1e-9);
  }
}
