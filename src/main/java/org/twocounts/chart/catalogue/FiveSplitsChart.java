package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.Split;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.Splits;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.CandidateFigures;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.SplitFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.model.Share;
import org.twocounts.words.Numerals;

/** Both counts of every split, President and popular leader beside each other. */
final class FiveSplitsChart extends RecordChart {
  private static final double ROW = 1.0;
  private static final double BAR = 0.8;
  private static final double GROUP = 2.7;
  private static final double MOST = 88;

  FiveSplitsChart() {
    super(
        "five-splits",
        Topic.TWO_COUNTS,
        "In which elections did the two counts disagree, and for whom?",
        Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<Split> splits = Splits.find(request.record(), SplitDefinition.TOOK_OFFICE, false).splits();
    if (splits.isEmpty()) {
      throw new NotDefinedException("no split in this record, so nothing to draw");
    }
    List<Contender> sides = new ArrayList<>();
    for (Split split : splits) {
      Election election = request.record().getElection(split.year());
      sides.add(new Contender(split, election, split.president(), true));
      sides.add(new Contender(split, election, split.popularLeader(), false));
    }
    return new ChartSpec(
        id(),
        words(splits, request),
        key(sides),
        new Layout(2, 2, 0.46, 1.15),
        List.of(
            Panel.of("Popular vote", plot(sides, Contender::popular, true)),
            Panel.of("Electoral vote", plot(sides, Contender::electoral, false))),
        description(splits),
        table(sides));
  }

  /** One of the two persons of a split. */
  private record Contender(
      Split split, Election election, Split.Winner person, boolean tookOffice) {
    Share popular() {
      return new Share(person.popularVotes(), split.margin().of());
    }

    Share electoral() {
      return new Share(person.electoralVotes(), election.electorsAppointed());
    }

    String label() {
      String name = FamilyName.of(person.candidate());
      return tookOffice ? split.year() + "  " + name : name;
    }
  }

  private static Words words(List<Split> splits, ChartRequest request) {
    Map<String, Integer> byParty = new TreeMap<>();
    splits.forEach(s -> byParty.merge(s.president().party().orElse("no party"), 1, Integer::sum));
    Map.Entry<String, Integer> most =
        byParty.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    String title =
        String.format(
            "%s%s with fewer votes than a rival%s",
            Figures.countFirst(splits.size()),
            Figures.nouns(splits.size(), " President took office", " Presidents took office"),
            ofParty(most.getKey(), most.getValue(), splits.size()));
    List<Election> elections =
        splits.stream().map(s -> request.record().getElection(s.year())).toList();
    List<String> notes = new ArrayList<>();
    elections.stream()
        .flatMap(e -> Exceptions.of(e, request.record()).stream())
        .forEach(text -> notes.add(text + "."));
    return Words.of(
        title,
        "Popular votes, percent of all votes, and electoral votes, percent of electors appointed",
        new SourcesUsed().bothCounts(elections).line(request),
        Notes.of(request, notes.toArray(String[]::new)));
  }

  /** How many of the Presidents were of the party that most were of. */
  private static String ofParty(String party, int number, int all) {
    if (all == 1) {
      return ", " + Partisans.one(party);
    }
    String which =
        number < all ? Figures.count(number) : all == 2 ? "both" : "all " + Figures.count(all);
    return "; " + which + Figures.nouns(number, " was a ", " were ") + Partisans.of(party, number);
  }

  private static List<KeyEntry> key(List<Contender> sides) {
    List<KeyEntry> key =
        PartyKey.areas(sides.stream().flatMap(s -> s.person().party().stream()).toList());
    key.add(KeyEntry.outlined(Ink.of(Hue.PAPER), "became President"));
    return key;
  }

  private static XyPlot plot(
      List<Contender> sides, Function<Contender, Share> share, boolean labelled) {
    int elections = sides.size() / 2;
    double height = elections * GROUP;
    List<Tick> names = new ArrayList<>();
    List<Box> bars = new ArrayList<>();
    List<PointLabel> values = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      Contender side = sides.get(i);
      int election = i / 2;
      double y = height - election * GROUP - (i % 2) * ROW - 0.65;
      double value = share.apply(side).percent();
      Emphasis emphasis = side.tookOffice() ? Emphasis.MARKED : Emphasis.NONE;
      names.add(0, new Tick(y, side.label()));
      bars.add(
          new Box(
              0, value, y - BAR / 2, y + BAR / 2, Ink.ofParty(side.person().party()), emphasis));
      String percent = Figures.percent(value);
      values.add(
          PointLabel.value(
              value,
              y,
              List.of(percent + " · " + Numerals.of(share.apply(side).part()), percent),
              Side.RIGHT));
    }
    List<Tick> ticks = List.of(new Tick(0, "0"), new Tick(25, "25"), new Tick(50, "50%"));
    Axis x = Axis.of(0, MOST, ticks).withGrid().withBaseline(0);
    Axis y = Axis.ofRows(0, height, names);
    return new XyPlot(x, labelled ? y : y.unlabelled(), List.of(new Boxes("share", bars)), values);
  }

  private static Description description(List<Split> splits) {
    List<String> exceptions =
        splits.stream()
            .map(
                s ->
                    String.format(
                        Locale.ROOT,
                        "%d: %s (%s) %d electoral votes, %s (%s) %d; %s led by %s votes",
                        s.year(),
                        FamilyName.of(s.president().candidate()),
                        s.president().party().orElse("no party"),
                        s.president().electoralVotes(),
                        FamilyName.of(s.popularLeader().candidate()),
                        s.popularLeader().party().orElse("no party"),
                        s.popularLeader().electoralVotes(),
                        FamilyName.of(s.popularLeader().candidate()),
                        Numerals.of(-s.margin().votes())))
            .toList();
    return new Description(
        "Two bar charts side by side: share of the popular vote and of the electors, for the"
            + " President and the popular leader of each split",
        "",
        exceptions);
  }

  private static DataTable table(List<Contender> sides) {
    return DataTable.of(
        sides,
        List.of(
            SplitFigures.YEAR.of(Contender::split),
            SharedFigures.candidate(s -> s.person().candidate()),
            SharedFigures.party(s -> s.person().party()),
            CandidateFigures.becamePresident(Contender::tookOffice),
            VoteFigures.popularVotes(s -> OptionalLong.of(s.popular().part())),
            VoteFigures.popularShare(s -> OptionalDouble.of(s.popular().percent())),
            ElectorFigures.electoralVotes(s -> OptionalLong.of(s.electoral().part())),
            ElectorFigures.electorsAppointed(s -> s.electoral().whole()),
            ElectorFigures.electoralShare(s -> OptionalDouble.of(s.electoral().percent()))));
  }
}
