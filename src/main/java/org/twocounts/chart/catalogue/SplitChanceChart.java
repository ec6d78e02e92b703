package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.KeyEntry.Swatch;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Span;
import org.twocounts.chart.spec.Layer.Vertex;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Marker;
import org.twocounts.chart.theme.Tint;
import org.twocounts.literature.PublishedInversion;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.SplitOdds;
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;
import org.twocounts.words.YearsBetween;

/** How likely a split is with a national lead within a limit, had states swung at random. */
final class SplitChanceChart extends RecordChart {
  private static final long MAPS = 1 << 8;
  private static final double[] NAMED_LEADS = {1, 2, 3, 5};

  /** The lead that the title speaks of. */
  private static final double TITLE_LEAD = NAMED_LEADS[0];

  /** Standard errors to either side of an interval of 95 percent. */
  private static final double INTERVAL = 1.96;

  private static final double FIRST_TOP = 10;
  private static final Ink MIDDLE = Ink.of(Hue.CONTEXT).tinted(Tint.QUARTER);
  private static final Ink MAIN = Ink.of(Hue.STRONG);

  /** A model with how it is drawn and called. */
  private record Model(ModelKind kind, String words, Ink ink, Course course) {
    KeyEntry key() {
      return course == Course.DASHED ? KeyEntry.dashed(ink, words) : KeyEntry.line(ink, words);
    }
  }

  private static final List<Model> MODELS =
      List.of(
          new Model(
              ModelKind.CORRELATED, "states of a region swing together", MAIN, Course.STRAIGHT),
          new Model(
              ModelKind.BOOTSTRAP,
              "states swing as in an election of the past",
              Ink.of(Hue.CONTEXT),
              Course.STRAIGHT),
          new Model(
              ModelKind.UNIFORM, "all states swing alike", Ink.of(Hue.STRONG), Course.DASHED));

  /** What is shown. */
  private record Shows(
      RandomSwings swings, List<SplitChances> models, List<PublishedInversion> published) {
    List<Election> elections() {
      return swings.elections();
    }

    SplitChances main() {
      return models.get(0);
    }

    boolean hasMiddle() {
      return main().points().stream().anyMatch(p -> p.middle().isPresent());
    }
  }

  SplitChanceChart() {
    super(
        "split-chance",
        Topic.CLOSENESS,
        "How likely is a split when the popular vote is close?",
        Set.of(CaveatMeasure.TIPPING, CaveatMeasure.SWING));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    RandomSwings swings = RandomSwings.ofAll(request.record());
    List<SplitChances> models =
        MODELS.stream().map(m -> SplitChances.of(m.kind(), odds(swings, m.kind()))).toList();
    Shows shows = new Shows(swings, models, PublishedInversion.over(request.record()));
    return new ChartSpec(
        id(),
        words(shows, request),
        key(shows),
        Layout.single(0.56, 1.0),
        List.of(Panel.of("", plot(shows))),
        description(shows),
        SplitChanceTable.of(shows.models(), shows.published()));
  }

  private static SplitOdds odds(RandomSwings swings, ModelKind kind) {
    return kind == ModelKind.CORRELATED
        ? swings.drawn(SplitChances.leads(), MAPS)
        : swings.exact(kind, SplitChances.leads());
  }

  /** Every election is behind every point. */
  @Override
  Shown shown(ChartSpec spec, ChartRequest request) {
    return super.shown(spec, request).ofElections(RandomSwings.withPair(request.record()));
  }

  private static Words words(Shows shows, ChartRequest request) {
    List<Election> elections = shows.elections();
    double chance =
        shows
            .main()
            .at(TITLE_LEAD)
            .orElseThrow(() -> new NotDefinedException("no election would be so close"))
            .chance();
    return Words.of(
        String.format("With a lead below one point, %s of elections would be split", whole(chance)),
        "Elections whose popular leader loses in electors, percent of those with a lead of up to so"
            + " many points; results of "
            + YearsBetween.of(elections.get(0).year(), elections.get(elections.size() - 1).year())
            + ", swung at random",
        new SourcesUsed().bothCounts(elections).line(request),
        Notes.of(request, drawing(shows), middle(shows), published(shows)));
  }

  private static String drawing(Shows shows) {
    double error = shows.main().points().stream().mapToDouble(p -> p.error()).max().orElse(0);
    return String.format(
        "%s, %s maps of each, drawn around the result with swings as large as in the %s pairs of"
            + " elections nearest to it; drawing leaves the line uncertain by %s points or less."
            + " Campaigns would have differed.",
        Figures.countFirst(shows.elections().size())
            + Figures.nouns(shows.elections().size(), " election", " elections"),
        Numerals.of(MAPS),
        Figures.count(shows.swings().pastSwings()),
        Numerals.of(INTERVAL * error, 1));
  }

  private static String middle(Shows shows) {
    return shows.hasMiddle() ? "Grey: half of the elections, each taken alone, lie in it." : "";
  }

  private static String published(Shows shows) {
    List<String> citations =
        shows.published().stream().map(PublishedInversion::citation).distinct().toList();
    return citations.isEmpty() ? "" : "Published, by another model: " + Joined.of(citations) + ".";
  }

  private static String whole(double percent) {
    return Numerals.of(percent, 0) + "%";
  }

  private static List<KeyEntry> key(Shows shows) {
    List<KeyEntry> key = new ArrayList<>(MODELS.stream().map(Model::key).toList());
    if (shows.hasMiddle()) {
      key.add(KeyEntry.area(MIDDLE, "middle half of the elections"));
    }
    if (!shows.published().isEmpty()) {
      key.add(new KeyEntry(Swatch.POINT, Optional.of(Marker.DIAMOND), MAIN, "published"));
    }
    return key;
  }

  private static XyPlot plot(Shows shows) {
    List<Layer> layers = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (SplitChances.Point point : shows.main().points()) {
      point.middle().ifPresent(m -> spans.add(new Span(point.within(), m.low(), m.high())));
    }
    if (!spans.isEmpty()) {
      layers.add(new Band("middle half of the elections", spans, MIDDLE));
    }
    for (int i = MODELS.size() - 1; i >= 0; i--) {
      Model model = MODELS.get(i);
      layers.add(
          new Line(model.words(), vertices(shows.models().get(i)), model.ink(), model.course()));
    }
    layers.add(
        new Dots(
            "published",
            shows.published().stream()
                .map(p -> new Dot(p.within(), p.percent(), Marker.DIAMOND, MAIN, Emphasis.NONE))
                .toList()));
    return new XyPlot(across(), upward(shows), layers, labels(shows));
  }

  private static List<Vertex> vertices(SplitChances chances) {
    return chances.points().stream().map(p -> Vertex.of(p.within(), p.chance())).toList();
  }

  private static Axis across() {
    List<Tick> ticks = new ArrayList<>();
    for (int x = 0; x <= SplitChances.largest(); x++) {
      ticks.add(new Tick(x, x + (x + 1 > SplitChances.largest() ? " pp" : "")));
    }
    return Axis.of(0, SplitChances.largest(), ticks)
        .titled("Lead in the national popular vote, up to");
  }

  private static Axis upward(Shows shows) {
    double most =
        Stream.of(
                shows.published().stream().map(PublishedInversion::percent),
                shows.models().stream().flatMap(m -> m.points().stream()).map(p -> p.chance()),
                shows.main().points().stream().flatMap(p -> p.middle().stream()).map(m -> m.high()))
            .flatMap(values -> values)
            .mapToDouble(v -> v)
            .max()
            .orElse(0);
    double top = Math.max(FIRST_TOP, Math.ceil(most / FIRST_TOP) * FIRST_TOP);
    return PercentAxis.axis(0, top, 0, top, FIRST_TOP).withBaseline(0);
  }

  private static List<PointLabel> labels(Shows shows) {
    List<PointLabel> labels = new ArrayList<>();
    for (double lead : NAMED_LEADS) {
      shows
          .main()
          .at(lead)
          .ifPresent(
              p ->
                  labels.add(
                      PointLabel.name(
                          lead, p.chance(), List.of(whole(p.chance())), Side.ABOVE_RIGHT)));
    }
    shows
        .published()
        .forEach(
            p ->
                labels.add(
                    PointLabel.name(
                        p.within(),
                        p.percent(),
                        List.of("published: " + whole(p.percent()), whole(p.percent())),
                        Side.BELOW_LEFT,
                        Side.BELOW)));
    return labels;
  }

  private static Description description(Shows shows) {
    List<SplitChances.Point> points = shows.main().points();
    List<String> more = new ArrayList<>();
    for (int i = 1; i < MODELS.size(); i++) {
      String words = MODELS.get(i).words();
      shows
          .models()
          .get(i)
          .at(TITLE_LEAD)
          .ifPresent(
              p -> more.add(String.format("If %s: %s within one point", words, whole(p.chance()))));
    }
    shows
        .published()
        .forEach(
            p ->
                more.add(
                    String.format(
                        "Published: %s within %s %s",
                        whole(p.percent()),
                        Figures.count(Math.round(p.within())),
                        Figures.nouns(Math.round(p.within()), "point", "points"))));
    return new Description(
        "Falling curves: the chance of a split among elections with a national lead of up to so"
            + " many points, one a way in which states swing",
        String.format(
            "From %s with a lead of up to %s points to %s with one of up to %s",
            whole(points.get(0).chance()),
            Numerals.of(points.get(0).within(), 2),
            whole(points.get(points.size() - 1).chance()),
            Figures.plain(points.get(points.size() - 1).within())),
        more);
  }
}
