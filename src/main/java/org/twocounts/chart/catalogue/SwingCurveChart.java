package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.PublishedLeads;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Words;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** Electors against the national margin, if every state had moved alike. */
final class SwingCurveChart extends PairChart {

  SwingCurveChart() {
    super(
        "swing-curve",
        Topic.CLOSENESS,
        "How many electors would each national margin have brought?",
        Set.of(CaveatMeasure.SWING, CaveatMeasure.TIPPING));
  }

  @Override
  ChartSpec describe(Election election, ChartRequest request) {
    SwingCurve curve = SwingCurve.of(UniformSwing.of(election, request.rival()));
    SwingWords words = new SwingWords(curve);
    return new ChartSpec(
        name(election),
        words(curve, words, request),
        key(curve),
        Layout.single(0.52, 1.0),
        List.of(Panel.of("", new SwingCurvePlot(curve, words).plot())),
        description(curve, words),
        table(curve));
  }

  private static Words words(SwingCurve curve, SwingWords words, ChartRequest request) {
    Election election = curve.election();
    return Words.of(
        words.title(),
        "Electors of "
            + words.winner()
            + " and "
            + words.rival()
            + " at every national margin, had the margins of all states moved by the same points",
        new SourcesUsed().popularVotes(election).electoralVotes(election).line(request),
        Notes.of(
            request,
            "Votes of others stay, and so do electors of legislatures, unpledged ones and those won"
                + " against the leader; nobody gains votes where not on the ballot. Campaigns would"
                + " have differed.",
            PrintedLeads.of(
                PublishedLeads.of(
                    request.record(),
                    PopularVote.of(election),
                    curve.pair().winner(),
                    curve.pair().rival()))));
  }

  private static List<KeyEntry> key(SwingCurve curve) {
    List<KeyEntry> key = new ArrayList<>();
    curve
        .zone()
        .inverted()
        .ifPresent(
            span ->
                key.add(
                    KeyEntry.area(
                        SwingCurvePlot.INVERTED, "the one with fewer votes has the majority")));
    curve
        .zone()
        .undecided()
        .ifPresent(
            span -> key.add(KeyEntry.area(SwingCurvePlot.UNDECIDED, "nobody has a majority")));
    return key;
  }

  private static Description description(SwingCurve curve, SwingWords words) {
    List<String> exceptions = new ArrayList<>();
    curve
        .zone()
        .inverted()
        .ifPresent(
            span ->
                exceptions.add(
                    words.between(span)
                        + " "
                        + Figures.familyName(curve.zone().favoured().orElseThrow())
                        + " has the majority of electors with fewer votes than the other"));
    curve
        .zone()
        .undecided()
        .ifPresent(span -> exceptions.add(words.between(span) + " nobody has a majority"));
    return new Description(
        "Step curves of the electors of "
            + curve.pair().winner()
            + ", rising, and of "
            + curve.pair().rival()
            + ", falling, by national margin, "
            + words.winner()
            + " minus "
            + words.rival(),
        words.thresholds()
            + "; the result was "
            + words.points(curve.result())
            + " with "
            + curve.electors(curve.pair().winner())
            + " and "
            + curve.electors(curve.pair().rival())
            + " electors",
        exceptions);
  }

  /** The result and the thresholds, then every step: a range of margins with the same electors. */
  private static DataTable table(SwingCurve curve) {
    DataTable.Builder table =
        DataTable.of(
            "year",
            "winner",
            "rival",
            "place",
            "margin_from",
            "margin_to",
            "winner_electors",
            "rival_electors",
            "majority",
            "units");
    curve.places().forEach((place, at) -> row(table, curve, place, at));
    curve.steps().forEach(step -> row(table, curve, "step", step));
    return table.build();
  }

  private static void row(
      DataTable.Builder table, SwingCurve curve, String place, SwingCurve.Step step) {
    table.row(
        curve.election().year(),
        curve.pair().winner(),
        curve.pair().rival(),
        place,
        step.from().value(),
        step.to().value(),
        step.winner(),
        step.rival(),
        curve.majorityIn(step),
        String.join(" ", step.units()));
  }
}
