package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.HouseSizes;
import org.twocounts.analysis.counterfactual.HouseSizes.AtSize;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Direction;
import org.twocounts.chart.spec.Layer.Rule;
import org.twocounts.chart.spec.Layer.Span;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.HouseSizeFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.TippingFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.words.Numerals;

/** Whom the electors would have chosen had the House been smaller or larger. */
final class HouseSizeChart extends ElectionChart {
  private static final int LARGEST = 1000;

  /** Free space above and below the marks, as a part of their height. */
  private static final double ROOM = 0.12;

  private static final int MOST_LINES = 5;

  /** How far a tie is drawn to either side of zero, so that it can be seen. */
  private static final double TIE = 0.5;

  HouseSizeChart() {
    super(
        "house-size",
        Topic.ADVANTAGE,
        "Would a House of another size have elected someone else?",
        Set.of(CaveatMeasure.POPULATION, CaveatMeasure.STATE_VOTES));
  }

  /** The latest split in which the size of the House makes a difference. */
  @Override
  int ownChoice(ChartRequest request) {
    return TwoCounts.all(request.record()).stream()
        .filter(c -> c.isSplit() && changes(c.election(), request) > 1)
        .mapToInt(TwoCounts::year)
        .max()
        .orElseGet(() -> super.ownChoice(request));
  }

  private static int changes(Election election, ChartRequest request) {
    try {
      return sizes(election, request).spans().size();
    } catch (NotDefinedException e) {
      return -1;
    }
  }

  private static HouseSizes sizes(Election election, ChartRequest request) {
    return HouseSizes.of(
        request.record(),
        election,
        Optional.empty(),
        new HouseSizes.Range(Optional.empty(), LARGEST));
  }

  @Override
  ChartSpec describe(Election election, ChartRequest request) {
    HouseSizes sizes = sizes(election, request);
    Contest contest = Contest.of(election, Optional.empty());
    Map<String, Integer> wins = new LinkedHashMap<>();
    sizes.sizes().forEach(s -> wins.merge(s.winner().orElse(""), 1, Integer::sum));
    int seats = seats(election, request);
    return new ChartSpec(
        name(election, request),
        words(election, sizes, wins, request),
        key(election, wins, contest),
        Layout.single(0.4, 0.85),
        List.of(Panel.of("", plot(election, sizes, contest, seats))),
        description(sizes),
        table(election, sizes, contest));
  }

  /** House seats of the states in the election: their electors less two each. */
  private static int seats(Election election, ChartRequest request) {
    return election.states().stream()
        .filter(s -> s.electorsAllotted().isPresent())
        .filter(s -> !isDistrictOfColumbia(s.state(), request))
        .mapToInt(s -> s.electorsAllotted().getAsInt() - 2)
        .sum();
  }

  private static boolean isDistrictOfColumbia(String code, ChartRequest request) {
    return request.record().residentPopulations().stream().anyMatch(p -> p.state().equals(code));
  }

  private static Words words(
      Election election, HouseSizes sizes, Map<String, Integer> wins, ChartRequest request) {
    return Words.of(
        title(election, sizes, wins),
        String.format(
            "Lead in electors at every House size from %s to %s, all electors of a state to its"
                + " leader",
            sizes.sizes().get(0).house(), Numerals.of(LARGEST)),
        new SourcesUsed().bothCounts(List.of(election)).line(request),
        Notes.of(
            request,
            String.format(
                "Seats by the census of %s and the method of its law (%s). After Neubauer and"
                    + " Zeitlin (2003). Every vote is held as it was cast.",
                sizes.census(), Figures.capitalised(sizes.method().label())),
            CountedWhole.note(request, election)));
  }

  private static String title(Election election, HouseSizes sizes, Map<String, Integer> wins) {
    String all = Numerals.of(sizes.sizes().size());
    List<Map.Entry<String, Integer>> order =
        wins.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> e) -> e.getKey().isEmpty())
                    .thenComparing(e -> -e.getValue()))
            .toList();
    String first = who(order.get(0).getKey());
    if (order.size() == 1) {
      return String.format("%s: all %s House sizes elect %s", election.year(), all, first);
    }
    int most = order.get(0).getValue();
    return String.format(
        "%s: %s of %s House sizes %s %s%s",
        election.year(),
        Numerals.of(most),
        all,
        Figures.nouns(most, "elects", "elect"),
        first,
        order.stream()
            .skip(1)
            .map(e -> ", " + Numerals.of(e.getValue()) + " " + who(e.getKey()))
            .collect(Collectors.joining()));
  }

  private static String who(String candidate) {
    return candidate.isEmpty() ? "nobody" : FamilyName.of(candidate);
  }

  private static List<KeyEntry> key(Election election, Map<String, Integer> wins, Contest contest) {
    List<KeyEntry> key = new ArrayList<>();
    for (String who : List.of(contest.winner(), contest.rival())) {
      if (wins.containsKey(who)) {
        key.add(KeyEntry.area(Ink.ofParty(election.partyOf(who)), FamilyName.of(who) + " elected"));
      }
    }
    if (wins.containsKey("")) {
      key.add(KeyEntry.area(Ink.of(Hue.CONTEXT), "nobody elected"));
    }
    return key;
  }

  private static long lead(AtSize size, Contest contest) {
    return size.electors().getOrDefault(contest.positive(), 0L)
        - size.electors().getOrDefault(contest.negative(), 0L);
  }

  private static XyPlot plot(Election election, HouseSizes sizes, Contest contest, int seats) {
    double highest = 1;
    double lowest = -1;
    for (AtSize size : sizes.sizes()) {
      highest = Math.max(highest, (double) lead(size, contest));
      lowest = Math.min(lowest, (double) lead(size, contest));
    }
    double room = ROOM * (highest - lowest);
    int first = sizes.sizes().get(0).house();
    List<Tick> xs = new ArrayList<>();
    xs.add(new Tick(first, Integer.toString(first)));
    for (int v = 200; v <= LARGEST; v += 200) {
      xs.add(new Tick(v, Numerals.of(v) + (v == LARGEST ? " seats" : "")));
    }
    Axis x = Axis.of(first - 5, LARGEST + 8, xs);
    double step = RoundSteps.of(highest - lowest + 2 * room, MOST_LINES);
    List<Tick> ys = new ArrayList<>();
    for (double v = -Math.floor((room - lowest) / step) * step; v <= highest + room; v += step) {
      ys.add(new Tick(v, Figures.signedPlain(v)));
    }
    Tick top = ys.remove(ys.size() - 1);
    ys.add(new Tick(top.value(), top.label() + " electors"));
    Axis y = Axis.of(lowest - room, highest + room, ys).withGrid().withBaseline(0);
    List<Layer> layers = new ArrayList<>(areas(election, sizes, contest));
    layers.add(new Rule(Direction.X, seats, Ink.of(Hue.STRONG)));
    return new XyPlot(
        x,
        y,
        layers,
        List.of(
            PointLabel.zone(
                seats, y.max(), "the House had " + seats, Side.BELOW_RIGHT, Side.BELOW_LEFT),
            PointLabel.zone(
                x.max(), y.max(), FamilyName.of(contest.positive()) + " ahead", Side.BELOW_LEFT),
            PointLabel.zone(
                x.max(), y.min(), FamilyName.of(contest.negative()) + " ahead", Side.ABOVE_LEFT)));
  }

  /** Sizes beside each other with the same outcome make one area, as high as the lead at each. */
  private static List<Layer> areas(Election election, HouseSizes sizes, Contest contest) {
    List<Layer> areas = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < sizes.sizes().size(); i++) {
      AtSize size = sizes.sizes().get(i);
      double lead = lead(size, contest);
      double low = lead == 0 ? -TIE : Math.min(0, lead);
      double high = lead == 0 ? TIE : Math.max(0, lead);
      spans.add(new Span(size.house() - 0.5, low, high));
      spans.add(new Span(size.house() + 0.5, low, high));
      boolean ends =
          i + 1 == sizes.sizes().size() || !sizes.sizes().get(i + 1).winner().equals(size.winner());
      if (ends) {
        Ink ink =
            size.winner().map(w -> Ink.ofParty(election.partyOf(w))).orElse(Ink.of(Hue.CONTEXT));
        areas.add(new Band("lead", spans, ink));
        spans = new ArrayList<>();
      }
    }
    return areas;
  }

  private static Description description(HouseSizes sizes) {
    List<HouseSizes.Span> spans = sizes.spans();
    HouseSizes.Span last = spans.get(spans.size() - 1);
    int changes = spans.size() - 1;
    String all = sizes.sizes().size() + " sizes";
    String shows = "Bars upward and downward from zero, one a House size";
    if (changes == 0) {
      return new Description(shows, "The outcome is the same at all " + all, List.of());
    }
    return new Description(
        shows,
        "The outcome changes " + (changes == 1 ? "once" : changes + " times") + " over " + all,
        List.of(
            String.format(
                "From %s seats on it stays %s",
                last.from(), last.winner().map(FamilyName::of).orElse("undecided"))));
  }

  private static DataTable table(Election election, HouseSizes sizes, Contest contest) {
    return DataTable.of(
        sizes.sizes(),
        List.of(
            SharedFigures.year(s -> election.year()),
            HouseSizeFigures.HOUSE,
            HouseSizeFigures.ALL_ELECTORS,
            HouseSizeFigures.WINNER,
            ElectorFigures.marginElectors(s -> lead(s, contest)),
            TippingFigures.marginOf(s -> contest.positive())));
  }
}
