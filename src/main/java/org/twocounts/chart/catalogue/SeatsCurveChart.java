package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.twocounts.analysis.swing.SeatsCurve;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Words;
import org.twocounts.figure.CurveFigures;
import org.twocounts.figure.RuleFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.words.Numerals;

/** The curve of seats and votes: electors at every share of votes, under several rules. */
final class SeatsCurveChart extends PairChart {
  SeatsCurveChart() {
    super(
        "seats-curve",
        Topic.ADVANTAGE,
        "What share of the electors does each share of the votes bring?",
        Set.of(CaveatMeasure.SWING, CaveatMeasure.TIPPING));
  }

  @Override
  ChartSpec describe(Election election, ChartRequest request) {
    List<RuleCurve> rules = RuleCurve.of(election, request);
    SeatsCurvePlots plots = new SeatsCurvePlots(election, rules);
    return new ChartSpec(
        name(election, request),
        words(election, rules, request),
        plots.key(),
        Layout.single(0.66, 1.6),
        List.of(
            new Panel("", plots.curves(), 1),
            new Panel(heading(rules), plots.atEqualVotes(), 0.42)),
        description(election, rules),
        table(election, rules));
  }

  private static String heading(List<RuleCurve> rules) {
    return "Bias at equal votes: half of "
        + FamilyName.of(rules.get(0).curve().candidate())
        + "’s lead in electors";
  }

  private static Words words(Election election, List<RuleCurve> rules, ChartRequest request) {
    SeatsCurve law = rules.get(0).curve();
    return Words.of(
        title(election, rules),
        "Electors of "
            + FamilyName.of(law.candidate())
            + ", percent of all, at every share of the votes under uniform swing",
        new SourcesUsed().popularVotes(election).electoralVotes(election).line(request),
        Notes.of(
            request,
            "Uniform swing moves the margin of every state and district by the same points;"
                + " campaigns would have differed. By law: as the states chose their electors that"
                + " year. In proportion: whole electors by largest"
                + " remainders."));
  }

  private static String title(Election election, List<RuleCurve> rules) {
    RuleCurve law = rules.get(0);
    return String.format(
        "At equal votes in %s %s would have had %s of the electors",
        election.year(),
        FamilyName.of(law.curve().candidate()),
        Figures.percent(law.percentAtEqualVotes()));
  }

  private static Description description(Election election, List<RuleCurve> rules) {
    SeatsCurve law = rules.get(0).curve();
    return new Description(
        "Rising curves, one a rule, of the electors of "
            + law.candidate()
            + " against the votes under uniform swing, and bars of the bias at equal votes",
        String.format(
            Locale.ROOT,
            "The result of %d: %s percent of the votes of the two, %s percent of the electors"
                + " by the law of the year",
            election.year(),
            Numerals.of(100 * law.result().votes().value(), 1),
            Numerals.of(100 * law.result().electors().value(), 1)),
        rules.stream().map(SeatsCurveChart::inWords).toList());
  }

  private static String inWords(RuleCurve rule) {
    return String.format(
        Locale.ROOT,
        "%s: bias %s, and near equal votes %s points of electors for a point of votes",
        rule.name(),
        Figures.points(rule.bias()),
        Numerals.of(rule.responsiveness(), 1));
  }

  /** A row of the data. */
  private record Row(RuleCurve rule, String name, SeatsCurve.Point point) {}

  private static DataTable table(Election election, List<RuleCurve> rules) {
    List<Row> rows = new ArrayList<>();
    for (RuleCurve rule : rules) {
      rows.add(new Row(rule, "equal votes", rule.curve().atEqualVotes()));
      rows.add(new Row(rule, "result", rule.curve().result()));
      String point = rule.equals(rules.get(0)) ? "step" : "swing";
      rule.course().forEach(p -> rows.add(new Row(rule, point, p)));
    }
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(r -> election.year()),
            RuleFigures.rule(r -> r.rule().name()),
            CurveFigures.point(Row::name),
            SharedFigures.candidate(r -> r.rule().curve().candidate()),
            CurveFigures.twoPartyShare(r -> 100 * r.point().votes().value()),
            RuleFigures.share(r -> OptionalDouble.of(100 * r.point().electors().value())),
            CurveFigures.rivalShare(r -> 100 * r.point().rivalElectors().value())));
  }
}
