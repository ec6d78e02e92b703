package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.ElectorBasis;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.Scenario;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Direction;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Rule;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Kind;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Tint;
import org.twocounts.figure.RuleFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.rule.ByDistrict;
import org.twocounts.rule.Fractional;
import org.twocounts.rule.NationalProportional;
import org.twocounts.rule.Popular;
import org.twocounts.rule.Proportional;

/** The same votes counted under other rules. */
final class OtherRulesChart extends ElectionChart {
  private static final double HALF_ROW = 0.34;
  private static final double NAMED_FROM = 4;
  private static final String NOBODY = "nobody";

  /** The election under one rule. */
  private record Row(String name, Counterfactual result) {
    double percent(Counterfactual.Result r) {
      return 100 * result.shareOf(r).value();
    }
  }

  OtherRulesChart() {
    super(
        "other-rules",
        Topic.ADVANTAGE,
        "Whom would the same votes have elected under other rules?",
        Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS, CaveatMeasure.POPULATION));
  }

  @Override
  ChartSpec describe(Election election, ChartRequest request) {
    List<Row> rows = rows(election, request);
    if (rows.size() < 2) {
      throw new NotDefinedException(
          election.year() + ": the votes of the states do not allow another rule");
    }
    Map<String, Ink> inks = inks(election, rows);
    return new ChartSpec(
        name(election, request),
        words(election, rows, request),
        key(inks),
        Layout.single(0.44, 1.0),
        List.of(Panel.of("", plot(rows, inks))),
        description(rows),
        table(election, rows));
  }

  private static List<Row> rows(Election election, ChartRequest request) {
    Map<String, Plan> plans = new LinkedHashMap<>();
    plans.put("as it was", Plan.asCast());
    plans.put("no electors for senators", Plan.unit().withElectors(new ElectorBasis.NoBonus()));
    plans.put("by district", Plan.of(new ByDistrict()));
    plans.put(
        "in proportion, whole electors", Plan.of(Proportional.by(ApportionmentMethod.HAMILTON)));
    plans.put("in proportion, fractions", Plan.of(Fractional.EXACT));
    plans.put("in proportion, one nation", Plan.of(new NationalProportional()));
    plans.put("popular vote", Plan.of(new Popular()));
    List<Row> rows = new ArrayList<>();
    plans.forEach((name, plan) -> apply(name, plan, election, request).ifPresent(rows::add));
    return rows;
  }

  private static Optional<Row> apply(
      String name, Plan plan, Election election, ChartRequest request) {
    try {
      return Optional.of(
          new Row(name, Counterfactual.of(request.record(), election.year(), Scenario.of(plan))));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Ink> inks(Election election, List<Row> rows) {
    List<String> names = new ArrayList<>();
    for (Row row : rows) {
      for (Counterfactual.Result r : row.result().results()) {
        if (!names.contains(r.candidate()) && row.percent(r) >= 1 && r.person()) {
          names.add(r.candidate());
        }
      }
    }
    return CandidateInks.of(election, names);
  }

  private static List<KeyEntry> key(Map<String, Ink> inks) {
    List<KeyEntry> key = new ArrayList<>();
    inks.forEach((name, ink) -> key.add(KeyEntry.area(ink, FamilyName.of(name))));
    key.add(KeyEntry.area(Ink.of(Hue.CONTEXT).tinted(Tint.QUARTER), "others, or not awarded"));
    key.add(KeyEntry.outlined(Ink.of(Hue.PAPER), "elected"));
    return key;
  }

  /** Whom how many of the rules elect; nobody last. */
  private static String title(Election election, Map<String, Integer> wins, int rules) {
    List<Map.Entry<String, Integer>> order =
        wins.entrySet().stream()
            .sorted(Comparator.comparing(e -> e.getKey().equals(NOBODY)))
            .toList();
    String first = order.get(0).getKey();
    if (order.size() == 1) {
      return String.format(
          "%s: %s elect %s", election.year(), "all " + Figures.count(rules) + " rules", first);
    }
    String others =
        order.stream()
            .skip(1)
            .map(e -> ", " + Figures.count(e.getValue()) + " " + e.getKey())
            .collect(Collectors.joining());
    int most = order.get(0).getValue();
    return String.format(
        "%s: %s of %s rules %s %s%s",
        election.year(),
        Figures.count(most),
        Figures.count(rules),
        Figures.nouns(most, "elects", "elect"),
        first,
        others);
  }

  private static Words words(Election election, List<Row> rows, ChartRequest request) {
    Map<String, Integer> wins = new LinkedHashMap<>();
    for (Row row : rows) {
      wins.merge(
          row.result().outcome().winner().map(FamilyName::of).orElse(NOBODY), 1, Integer::sum);
    }
    return Words.of(
        title(election, wins, rows.size()),
        "Share of the electors, or of the popular vote where it decides, percent",
        new SourcesUsed().bothCounts(List.of(election)).line(request),
        Notes.of(
            request,
            Counterfactual.ASSUMPTION,
            CountedWhole.note(request, List.of(election), "except as it was and by district")));
  }

  private static XyPlot plot(List<Row> rows, Map<String, Ink> inks) {
    List<Box> bars = new ArrayList<>();
    List<PointLabel> labels = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double y = Rows.place(i, rows.size());
      names.add(row.name());
      double at = 0;
      Optional<String> winner = row.result().outcome().winner();
      for (Map.Entry<String, Ink> entry : inks.entrySet()) {
        double percent = row.result().find(entry.getKey()).map(row::percent).orElse(0.0);
        if (percent > 0) {
          Emphasis emphasis =
              winner.equals(Optional.of(entry.getKey())) ? Emphasis.MARKED : Emphasis.NONE;
          bars.add(
              new Box(at, at + percent, y - HALF_ROW, y + HALF_ROW, entry.getValue(), emphasis));
          if (percent >= NAMED_FROM) {
            labels.add(
                new PointLabel(
                    at + percent / 2,
                    y,
                    List.of(Figures.percent(percent)),
                    Kind.INSIDE,
                    List.of(Side.CENTRE),
                    5));
          }
          at += percent;
        }
      }
      if (at < 99.95) {
        Ink rest = Ink.of(Hue.CONTEXT).tinted(Tint.QUARTER);
        bars.add(new Box(at, 100, y - HALF_ROW, y + HALF_ROW, rest, Emphasis.NONE));
      }
    }
    Axis x = Axis.of(0, 101, List.of(new Tick(0, "0"), new Tick(50, "50"), new Tick(100, "100%")));
    return new XyPlot(
        x,
        Rows.axis(names),
        List.of(new Boxes("shares", bars), new Rule(Direction.X, 50, Ink.of(Hue.STRONG))),
        labels);
  }

  private static Description description(List<Row> rows) {
    List<String> results =
        rows.stream()
            .map(
                r ->
                    r.name()
                        + ": "
                        + r.result().outcome().winner().map(FamilyName::of).orElse("nobody"))
            .toList();
    return new Description(
        "Stacked bars to a hundred percent, one a rule; the elected candidate's is outlined",
        "",
        List.of(String.join("; ", results)));
  }

  /** A row of the data. */
  private record OfRule(Row row, Counterfactual.Result result) {}

  private static DataTable table(Election election, List<Row> rows) {
    List<OfRule> plans =
        rows.stream()
            .flatMap(row -> row.result().results().stream().map(r -> new OfRule(row, r)))
            .toList();
    return DataTable.of(
        plans,
        List.of(
            SharedFigures.year(o -> election.year()),
            RuleFigures.rule(o -> o.row().name()),
            SharedFigures.candidate(o -> o.result().candidate()),
            SharedFigures.party(o -> o.result().party()),
            RuleFigures.share(o -> OptionalDouble.of(o.row().percent(o.result()))),
            RuleFigures.elected(
                o ->
                    o.row()
                        .result()
                        .outcome()
                        .winner()
                        .equals(Optional.of(o.result().candidate())))));
  }
}
