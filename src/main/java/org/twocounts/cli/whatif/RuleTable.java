package org.twocounts.cli.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Counterfactual.Result;
import org.twocounts.analysis.counterfactual.PlanHistory;
import org.twocounts.analysis.counterfactual.WholeStates;
import org.twocounts.analysis.scenario.AppliedPlan;
import org.twocounts.analysis.scenario.ShownOutcome;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.PlainText;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.RuleFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** What {@code whatif --all-years} prints: every election under one rule or several. */
public final class RuleTable {
  private static final String SPLIT = "*";
  private static final int MOST_COLUMNS = 9;
  private static final Map<String, String> SYLLABLES =
      Map.of(
          "as-cast", "as-\ncast",
          "no-bonus", "no-\nbonus",
          "population", "popu-\nlation",
          "proportional", "pro-\nport.",
          "proportional-hill", "pro-\nport.\nhill",
          "fractional", "frac-\ntional",
          "national-proportional", "na-\ntional\npro-\nport.",
          "unit-rule", "unit-\nrule",
          "popular", "pop-\nular",
          "district", "dis-\ntrict");

  private final ElectionRecord record;
  private final List<PlanHistory> histories;

  private RuleTable(ElectionRecord record, List<PlanHistory> histories) {
    this.record = record;
    this.histories = List.copyOf(histories);
  }

  /** One election under one rule, a row of data. */
  private record Row(String rule, Counterfactual found) {}

  /**
   * The report on several rules.
   *
   * @param histories at least one; the first is the {@code rule} of the JSON output
   */
  public static Report of(ElectionRecord record, List<PlanHistory> histories) {
    return new RuleTable(record, histories).report();
  }

  private Shown shown() {
    Shown shown = Shown.NOTHING;
    for (PlanHistory history : histories) {
      for (Counterfactual found : history.elections()) {
        shown = shown.and(ShownOutcome.of(found));
      }
    }
    return shown;
  }

  private Report report() {
    Report report =
        Report.titled("Every election under " + rules() + ", splits marked " + SPLIT, shown())
            .table(new Listing<>("", electionColumns(), years()))
            .table(new Listing<>("Splits, and elections without a majority", counts(), histories))
            .csv(new Listing<>("", rowColumns(), rows()));
    Fields json = report.json();
    json.put("rule", rule(histories.get(0)));
    fill(json, histories.get(0));
    if (histories.size() > 1) {
      json.put("rules", new Cell.Items(histories.stream().map(this::object).toList()));
    }
    report.note(
        String.format(
            "A cell holds the party that these votes under that rule elect and its percentage of"
                + " the electors or weights; a dash: nobody has a majority; empty: the rule cannot"
                + " be stated for that year. Parties: %s.",
            legend()));
    countedWhole().ifPresent(report::note);
    report.note(Counterfactual.ASSUMPTION);
    return report;
  }

  /** States counted whole against their law, under which of several rules. */
  private Optional<String> countedWhole() {
    List<PlanHistory> whole =
        histories.stream().filter(h -> h.plan().rule().countsStatesWhole()).toList();
    List<Election> elections =
        whole.stream()
            .flatMap(h -> h.elections().stream())
            .map(Counterfactual::election)
            .distinct()
            .sorted(Comparator.comparingInt(Election::year))
            .toList();
    String under =
        whole.size() == histories.size()
            ? ""
            : "Rules " + String.join(", ", whole.stream().map(PlanHistory::name).toList()) + ": ";
    return WholeStates.inWords(elections).map(words -> under + words);
  }

  private String rules() {
    return histories.size() == 1 ? "rule " + histories.get(0).name() : histories.size() + " rules";
  }

  private String legend() {
    TreeSet<String> labels = new TreeSet<>();
    histories.forEach(
        h ->
            h.elections()
                .forEach(
                    e -> winner(e).flatMap(Result::party).ifPresent(p -> labels.add(entry(p)))));
    return String.join(", ", labels);
  }

  private static String entry(String party) {
    return initials(party) + " " + party;
  }

  /** The first letters of the words of a party's label. */
  private static String initials(String party) {
    StringBuilder letters = new StringBuilder();
    for (String word : party.split("[ -]", -1)) {
      letters.append(word.charAt(0));
    }
    return letters.toString();
  }

  private Cell object(PlanHistory history) {
    Fields fields = new Fields().put("name", history.name());
    fields.put("rule", rule(history));
    fill(fields, history);
    return new Cell.Nested(fields);
  }

  private Fields rule(PlanHistory history) {
    return RuleFields.of(AppliedPlan.of(history.plan(), record));
  }

  private static void fill(Fields json, PlanHistory history) {
    json.put(
        "elections",
        new Cell.Items(history.elections().stream().map(RuleTable::election).toList()));
    json.put("splits", years(history.splits()));
    json.put("undecided", years(history.undecided()));
    json.put("notDefined", years(List.copyOf(history.notDefined().keySet())));
  }

  private static Cell election(Counterfactual found) {
    Fields fields = new Fields().put(RuleFigures.YEAR, found);
    CounterfactualPage.fillOutcome(fields, found);
    return new Cell.Nested(fields);
  }

  private static Cell years(List<Integer> years) {
    return new Cell.Items(years.stream().map(Cell::year).toList());
  }

  private List<Integer> years() {
    TreeSet<Integer> years = new TreeSet<>();
    histories.forEach(
        h -> {
          h.elections().forEach(e -> years.add(e.year()));
          years.addAll(h.notDefined().keySet());
        });
    return List.copyOf(years);
  }

  private List<Column<Integer>> electionColumns() {
    List<Column<Integer>> columns = new ArrayList<>();
    columns.add(Column.of(SharedFigures.year(y -> y)));
    for (PlanHistory history : histories) {
      Column<Integer> column =
          Column.<Integer>shown(header(history), y -> shown(history, y)).flushRight().orBlank();
      columns.add(columns.size() > MOST_COLUMNS ? column.whereRoom() : column);
    }
    return columns;
  }

  /** The name in syllables, so that nine columns fit. */
  private static String header(PlanHistory history) {
    return String.join(
        "\n",
        Stream.of(history.name().split(" ", -1))
            .map(word -> SYLLABLES.getOrDefault(word, word))
            .toList());
  }

  private static Cell shown(PlanHistory history, int year) {
    return history.elections().stream()
        .filter(e -> e.year() == year)
        .findFirst()
        .map(e -> Cell.text(shown(e)))
        .orElse(Cell.MISSING);
  }

  private static String shown(Counterfactual found) {
    return winner(found)
        .map(
            w ->
                (found.split() == SplitStatus.SPLIT ? SPLIT : "")
                    + w.party().map(RuleTable::initials).orElse("?")
                    + PlainText.of(Cell.decimal(100 * found.shareOf(w).value(), 1)))
        .orElse("–");
  }

  private static Optional<Result> winner(Counterfactual found) {
    return found.outcome().winner().flatMap(found::find);
  }

  private static List<Column<PlanHistory>> counts() {
    return List.of(
        Column.shown("Rule", h -> Cell.text(h.name())),
        count("Elections", h -> h.elections().size()),
        count("Splits", h -> h.splits().size()),
        Column.shown("Years", h -> Cell.text(listed(h.splits()))),
        count("Undecided", h -> h.undecided().size()),
        Column.shown("Years", h -> Cell.text(listed(h.undecided()))));
  }

  private static Column<PlanHistory> count(String header, ToIntFunction<PlanHistory> value) {
    return Column.<PlanHistory>shown(header, h -> Cell.count(value.applyAsInt(h))).flushRight();
  }

  private static String listed(List<Integer> years) {
    return String.join(" ", years.stream().map(String::valueOf).toList());
  }

  private List<Row> rows() {
    return histories.stream()
        .flatMap(h -> h.elections().stream().map(e -> new Row(h.name(), e)))
        .toList();
  }

  private static List<Column<Row>> rowColumns() {
    return List.of(
        Column.of(RuleFigures.YEAR.of(Row::found)),
        Column.of(RuleFigures.rule(Row::rule)),
        Column.of(RuleFigures.WINNER.of(Row::found)),
        Column.of(RuleFigures.WINNER_PARTY.of(Row::found)),
        Column.of(RuleFigures.WINNER_SHARE.of(Row::found)),
        Column.of(RuleFigures.PRESIDENT.of(Row::found)).calledByContract("actual_president"),
        Column.of(RuleFigures.POPULAR_LEADER.of(Row::found)),
        Column.of(RuleFigures.SPLIT.of(Row::found)));
  }
}
