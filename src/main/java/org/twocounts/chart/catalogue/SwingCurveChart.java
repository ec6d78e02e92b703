package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.twocounts.figure.CurveFigures;
import org.twocounts.figure.FlipFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.TippingFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;

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
        name(election, request),
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
        String.format(
            "Electors of %s and %s at every national margin, had the margins of all states moved by"
                + " the same points",
            words.winner(), words.rival()),
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
    curve.zone().undecided().ifPresent(span -> key.add(Blank.NO_MAJORITY.key()));
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
                    String.format(
                        "%s %s has the majority of electors with fewer votes than the other",
                        words.between(span),
                        FamilyName.of(curve.zone().favoured().orElseThrow()))));
    curve
        .zone()
        .undecided()
        .ifPresent(span -> exceptions.add(words.between(span) + " nobody has a majority"));
    return new Description(
        String.format(
            "Step curves of the electors of %s, rising, and of %s, falling, by national margin, %s"
                + " minus %s",
            curve.pair().winner(), curve.pair().rival(), words.winner(), words.rival()),
        String.format(
            "%s; the result was %s with %s and %s electors",
            words.thresholds(),
            words.points(curve.result()),
            curve.electors(curve.pair().winner()),
            curve.electors(curve.pair().rival())),
        exceptions);
  }

  /** A row of the data. */
  private record Row(String point, SwingCurve.Step step) {}

  /** The result and the thresholds, then every step: a range of margins with the same electors. */
  private static DataTable table(SwingCurve curve) {
    List<Row> rows = new ArrayList<>();
    curve.places().forEach((place, at) -> rows.add(new Row(place, at)));
    curve.steps().forEach(step -> rows.add(new Row("step", step)));
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(r -> curve.election().year()),
            SharedFigures.winner(r -> Optional.of(curve.pair().winner())),
            TippingFigures.rival(r -> curve.pair().rival()),
            CurveFigures.point(Row::point),
            CurveFigures.marginFrom(r -> r.step().from().value()),
            CurveFigures.marginTo(r -> r.step().to().value()),
            CurveFigures.winnerElectors(r -> r.step().winner()),
            CurveFigures.rivalElectors(r -> r.step().rival()),
            CurveFigures.majorityHolder(r -> curve.majorityIn(r.step())),
            FlipFigures.units(r -> r.step().units())));
  }
}
