package org.twocounts.classroom.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twocounts.WholeGallery;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.words.Joined;

/**
 * Answers worked out again as a student would: from what is printed on the sheet alone, by other
 * code than that which made it.
 */
@WholeGallery
class RecomputedAnswersTest {
  private static final List<String> SUMS = List.of("All", "All votes", "All others");
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*([.][0-9]+)?");

  @Test
  void share_of_votes() {
    check("share-of-votes", e -> percent(votes(e, asked(e)), total(e), e));
  }

  @Test
  void two_party_share() {
    check("two-party-share", e -> percent(votes(e, asked(e)), cell(e, 0, 2) + cell(e, 1, 2), e));
  }

  @Test
  void margin_in_points() {
    check(
        "margin-in-points",
        e -> points(100 * (cell(e, 0, 2) - cell(e, 1, 2)) / total(e), decimals(e)));
  }

  @Test
  void lead_in_votes() {
    check(
        "lead-in-votes",
        e -> {
          double lead = cell(e, 0, 2) - cell(e, 1, 2);
          boolean millions = table(e).columns().get(2).contains("million");
          return millions ? fixed(lead, 1) + " million" : fixed(lead, 0) + " thousand";
        });
  }

  @Test
  void shares_apart() {
    check(
        "shares-apart",
        e -> {
          double appointed = first(e.question(), "the ([0-9]+) electors");
          String name = between(e.question(), "was ", "’s share");
          double electors = 100 * row(e, name, 3) / appointed;
          return points(electors - 100 * row(e, name, 2) / total(e), decimals(e));
        });
  }

  @Test
  void voters_to_change() {
    check(
        "voters-to-change",
        e -> {
          double first = cell(e, 0, 2);
          double second = cell(e, 1, 2);
          double movers = Math.ceil((first - second) / 2);
          while (second + movers <= first - movers) {
            movers++;
          }
          return fixed(movers, 0);
        });
  }

  @Test
  void outside_one_state() {
    check(
        "outside-one-state",
        e -> {
          double lead = cell(e, 0, 1) - cell(e, 0, 2) - cell(e, 1, 1) + cell(e, 1, 2);
          return points(100 * lead / (cell(e, 2, 1) - cell(e, 2, 2)), 2);
        });
  }

  @Test
  void majority_needed() {
    check(
        "majority-needed",
        e -> {
          double appointed = first(e.question(), "^([0-9]+) electors");
          return fixed(
              IntStream.range(0, 999).filter(n -> 2 * n > appointed).min().orElseThrow(), 0);
        });
  }

  @Test
  void seats_to_electors() {
    check(
        "seats-to-electors",
        e -> fixed(table(e).rows().stream().mapToDouble(r -> number(r.get(1)) + 2).sum(), 0));
  }

  @Test
  void quota_of_seats() {
    check(
        "quota-of-seats",
        e -> {
          String state = between(e.question(), "exactly ", "’s part");
          double seats = first(e.question(), "share ([0-9]+) seats");
          return fixed(row(e, state, 1) / row(e, "All", 1) * seats, 1) + " seats";
        });
  }

  @Test
  void people_per_elector() {
    check(
        "people-per-elector",
        e ->
            fixed(cell(e, 0, 1) / (cell(e, 0, 2) + 2) / (cell(e, 1, 1) / (cell(e, 1, 2) + 2)), 1)
                + " times");
  }

  @Test
  void seats_by_hamilton() {
    check(
        "seats-by-hamilton",
        e -> shown(hamilton(sizes(e, 1), first(e.question(), "Divide ([0-9]+) seats"))));
  }

  @Test
  void one_seat_more() {
    check(
        "one-seat-more",
        e -> {
          double seats = first(e.question(), "Divide ([0-9]+) seats");
          Map<String, Integer> before = hamilton(sizes(e, 1), seats);
          Map<String, Integer> after = hamilton(sizes(e, 1), seats + 1);
          String loser =
              before.keySet().stream()
                  .filter(n -> after.get(n) < before.get(n))
                  .findFirst()
                  .orElse("");
          String gainer =
              before.keySet().stream()
                  .filter(n -> after.get(n) > before.get(n))
                  .findFirst()
                  .orElseThrow();
          return loser.isEmpty()
              ? gainer + " gains a seat and has " + after.get(gainer) + "; no other state changes."
              : loser + " loses a seat and has " + after.get(loser) + "; two others gain one.";
        });
  }

  @Test
  void who_gets_the_next_seat() {
    check(
        "who-gets-the-next-seat",
        e -> {
          boolean hill = e.question().contains("√");
          return table(e).rows().stream()
              .max(
                  Comparator.comparingDouble(
                      r -> {
                        double s = number(r.get(2));
                        return number(r.get(1)) / (hill ? Math.sqrt(s * (s + 1)) : s + 1);
                      }))
              .orElseThrow()
              .get(0);
        });
  }

  @Test
  void electors_in_proportion() {
    check(
        "electors-in-proportion",
        e -> {
          Map<String, Double> votes = sizes(e, 2);
          double least = e.question().contains("at least 5%") ? 0.05 * total(e) : 0;
          votes.replaceAll((name, v) -> v < least ? 0.0 : v);
          return shown(hamilton(votes, first(e.question(), "Divide the ([0-9]+) electors")));
        });
  }

  @Test
  void highest_averages() {
    check(
        "highest-averages",
        e -> {
          Map<String, Double> votes = sizes(e, 2);
          Map<String, Integer> won = new LinkedHashMap<>();
          votes.keySet().forEach(n -> won.put(n, 0));
          int step = e.question().contains("Jefferson") ? 1 : 2;
          double electors = first(e.question(), "Award the ([0-9]+) electors");
          for (int i = 0; i < electors; i++) {
            String next =
                votes.keySet().stream()
                    .max(Comparator.comparingDouble(n -> votes.get(n) / (1 + step * won.get(n))))
                    .orElseThrow();
            won.merge(next, 1, Integer::sum);
          }
          return shown(won);
        });
  }

  @Test
  void winner_takes_all() {
    check(
        "winner-takes-all",
        e -> {
          Matcher asked =
              Pattern.compile("electors: ([0-9]+) in .*?, ([0-9]+) in .* electors does (.*) get")
                  .matcher(e.question());
          assertThat(asked.find()).isTrue();
          double won = 0;
          for (int state = 1; state <= 2; state++) {
            won += leader(e, state + 1).equals(asked.group(3)) ? number(asked.group(state)) : 0;
          }
          return fixed(won, 0);
        });
  }

  @Test
  void electors_by_district() {
    check(
        "electors-by-district",
        e -> {
          int last = table(e).rows().size() - 1;
          Map<String, Integer> won = new LinkedHashMap<>();
          int leader = cell(e, last, 1) > cell(e, last, 2) ? 1 : 2;
          won.put(table(e).columns().get(leader), 2);
          won.put(table(e).columns().get(3 - leader), 0);
          for (int i = 0; i < last; i++) {
            int ahead = cell(e, i, 1) > cell(e, i, 2) ? 1 : 2;
            won.merge(table(e).columns().get(ahead), 1, Integer::sum);
          }
          return shown(won);
        });
  }

  @Test
  void without_the_two() {
    check(
        "without-the-two",
        e -> {
          String first = between(e.question(), "the states that ", " won in");
          double lead = 0;
          for (List<String> row : table(e).rows()) {
            double left = number(row.get(2)) - 2 * number(row.get(1));
            lead += row.get(0).equals(first) ? left : -left;
          }
          return fixed(lead, 0);
        });
  }

  @Test
  void find_the_tipping_point() {
    check(
        "find-the-tipping-point",
        e -> {
          double sum = first(e.question(), "have ([0-9]+) electors together");
          double appointed = first(e.question(), "; ([0-9]+) were appointed");
          double need =
              e.question().contains("a majority (the tipping point)")
                  ? Math.floor(appointed / 2) + 1
                  : first(e.question(), "first reach ([0-9]+) electors");
          List<List<String>> rows = new ArrayList<>(table(e).rows());
          rows.sort(Comparator.comparingDouble((List<String> r) -> signed(r.get(1))).reversed());
          for (List<String> row : rows) {
            sum += number(row.get(2));
            if (sum >= need) {
              return row.get(0);
            }
          }
          return "none";
        });
  }

  @Test
  void one_state_the_other_way() {
    check(
        "one-state-the-other-way",
        e -> {
          Matcher asked =
              Pattern.compile("In [0-9]{4} (.*) won all ([0-9]+) electors").matcher(e.question());
          assertThat(asked.find()).isTrue();
          double left = row(e, asked.group(1), 1) - number(asked.group(2));
          boolean majority = 2 * left > row(e, "All electors appointed", 1);
          return fixed(left, 0) + (majority ? ", a majority" : ", no majority");
        });
  }

  @Test
  void bias_from_margins() {
    check(
        "bias-from-margins",
        e -> {
          double bias =
              signed(table(e).rows().get(0).get(1)) - signed(table(e).rows().get(1).get(1));
          int decimals = table(e).rows().get(0).get(1).replaceAll(".*[.]", "").length();
          return points(Math.abs(bias), decimals)
              + " toward the "
              + (bias > 0 ? "Democratic" : "Republican")
              + " candidate";
        });
  }

  @Test
  void fewest_voters() {
    check(
        "fewest-voters",
        e -> {
          double missing = first(e.question(), "lacked ([0-9]+) elector");
          List<List<String>> rows = table(e).rows();
          return IntStream.range(1, 1 << rows.size())
              .mapToObj(
                  set ->
                      IntStream.range(0, rows.size())
                          .filter(i -> (set >> i & 1) == 1)
                          .mapToObj(rows::get)
                          .toList())
              .filter(s -> s.stream().mapToDouble(r -> number(r.get(2))).sum() >= missing)
              .min(
                  Comparator.comparingDouble(
                      s -> s.stream().mapToDouble(r -> Math.floor(number(r.get(1)) / 2) + 1).sum()))
              .orElseThrow()
              .stream()
              .map(r -> r.get(0))
              .sorted()
              .collect(Collectors.collectingAndThen(Collectors.toList(), Joined::of));
        });
  }

  @Test
  void percent_or_points() {
    check(
        "percent-or-points",
        e -> {
          double before = number(table(e).rows().get(0).get(2));
          double change = Math.abs(number(table(e).rows().get(1).get(2)) - before);
          int decimals = table(e).rows().get(0).get(2).replaceAll(".*[.]|%", "").length();
          return e.question().contains("percent (not")
              ? fixed(100 * change / before, decimals) + "%"
              : points(change, decimals);
        });
  }

  @Test
  void who_led_which() {
    check(
        "who-led-which",
        e -> {
          String votes = leader(e, 2);
          String electors = leader(e, 3);
          return votes.equals(electors)
              ? "The most votes and the most electors: " + votes
              : "The most votes: " + votes + "; the most electors: " + electors;
        });
  }

  @Test
  void was_it_a_split() {
    check(
        "was-it-a-split",
        e -> {
          String president = between(e.question(), "", " became President");
          String votes = leader(e, 2);
          return (votes.equals(president) ? "No, no split" : "Yes, a split")
              + "; the leader in votes had "
              + (2 * row(e, votes, 2) > total(e) ? "more" : "less")
              + " than half of them.";
        });
  }

  @Test
  void which_definitions() {
    check(
        "which-definitions",
        e -> {
          String president = e.question().replaceAll("(?s).* chose (.*?)[.] Under.*", "$1");
          List<String> met = new ArrayList<>();
          if (!leader(e, 2).equals(president)) {
            met.add("(a)");
          }
          if (2 * row(e, president, 2) <= total(e)) {
            met.add("(b)");
          }
          if (!leader(e, 2).equals(leader(e, 3))) {
            met.add("(c)");
          }
          return met.isEmpty()
              ? "Under none of the three."
              : "Under " + Joined.of(met) + (met.size() < 3 ? " only." : ".");
        });
  }

  @Test
  void majority_or_plurality() {
    check(
        "majority-or-plurality",
        e -> {
          String asked = between(e.question(), "Which did ", " have of the votes");
          if (2 * row(e, asked, 2) > total(e)) {
            return "A majority: more than half of all the votes.";
          }
          return leader(e, 2).equals(asked)
              ? "A plurality: the most votes, but not half."
              : "Neither: another candidate had more votes.";
        });
  }

  private static void check(String kind, Function<Exercise, String> again) {
    List<Exercise> exercises = EverySheet.exercises(kind).toList();
    assertThat(exercises).as(kind).isNotEmpty();
    List<String> wrong =
        exercises.stream()
            .filter(e -> !e.answer().text().equals(again.apply(e)))
            .map(e -> e.answer().text() + ", not " + again.apply(e) + ": " + e.question())
            .toList();
    assertThat(wrong).isEmpty();
  }

  private static Map<String, Integer> hamilton(Map<String, Double> sizes, double seats) {
    double all = sizes.values().stream().mapToDouble(v -> v).sum();
    Map<String, Integer> won = new LinkedHashMap<>();
    sizes.forEach((name, size) -> won.put(name, (int) Math.floor(size * seats / all)));
    double left = seats - won.values().stream().mapToInt(i -> i).sum();
    sizes.keySet().stream()
        .sorted(
            Comparator.comparingDouble(
                n -> Math.floor(sizes.get(n) * seats / all) - sizes.get(n) * seats / all))
        .limit((long) left)
        .toList()
        .forEach(n -> won.merge(n, 1, Integer::sum));
    return won;
  }

  /** Named rows of a column, without sums and all others. */
  private static Map<String, Double> sizes(Exercise exercise, int column) {
    Map<String, Double> sizes = new LinkedHashMap<>();
    table(exercise).rows().stream()
        .filter(r -> !SUMS.contains(r.get(0)))
        .forEach(r -> sizes.put(r.get(0), number(r.get(column))));
    return sizes;
  }

  private static String leader(Exercise exercise, int column) {
    return sizes(exercise, column).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private static String shown(Map<String, Integer> won) {
    return won.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  private static GivenTable table(Exercise exercise) {
    return exercise.table().orElseThrow();
  }

  private static double cell(Exercise exercise, int row, int column) {
    return number(table(exercise).rows().get(row).get(column));
  }

  private static double row(Exercise exercise, String name, int column) {
    return table(exercise).rows().stream()
        .filter(r -> r.get(0).equals(name))
        .mapToDouble(r -> number(r.get(column)))
        .findFirst()
        .orElseThrow();
  }

  private static double votes(Exercise exercise, String name) {
    return row(exercise, name, 2);
  }

  private static double total(Exercise exercise) {
    return table(exercise).rows().stream()
        .filter(r -> r.get(0).equals("All") || r.get(0).equals("All votes"))
        .mapToDouble(r -> number(r.get(2)))
        .findFirst()
        .orElseThrow();
  }

  private static String asked(Exercise exercise) {
    return exercise.question().replaceAll("(?s).* did (.*?) have(?: in [0-9]{4})?.*[?].*", "$1");
  }

  private static String percent(double part, double whole, Exercise exercise) {
    return fixed(100 * part / whole, decimals(exercise)) + "%";
  }

  private static int decimals(Exercise exercise) {
    String text = exercise.answer().text().replaceAll("[^0-9.]", "");
    return text.contains(".") ? text.length() - text.indexOf('.') - 1 : 0;
  }

  private static String points(double points, int decimals) {
    String text = fixed(points, decimals);
    return text + (Math.abs(signed(text)) == 1 ? " point" : " points");
  }

  private static String fixed(double number, int decimals) {
    double nudged = number + Math.signum(number) * 1e-9; // halves are rounded away from zero
    return String.format(java.util.Locale.ROOT, "%,." + decimals + "f", nudged).replace('-', '−');
  }

  private static double signed(String text) {
    return (text.startsWith("−") ? -1 : 1) * number(text);
  }

  private static double number(String text) {
    Matcher matcher = NUMBER.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return Double.parseDouble(matcher.group().replace(",", ""));
  }

  private static double first(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return Double.parseDouble(matcher.group(1));
  }

  private static String between(String text, String before, String after) {
    int from = text.indexOf(before) + before.length();
    return text.substring(from, text.indexOf(after, from));
  }
}
