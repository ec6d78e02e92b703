package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.twocounts.analysis.PartyAchievement;
import org.twocounts.analysis.Split;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.Splits;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Direction;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Rule;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Marker;
import org.twocounts.chart.theme.Texture;
import org.twocounts.chart.theme.Tint;
import org.twocounts.figure.PartyFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.FamilyName;
import org.twocounts.model.Party;
import org.twocounts.words.Joined;

/** Lives of the parties that won the presidency, with the Presidents chosen in splits. */
final class PartyLifetimesChart extends RecordChart {
  private static final double BAR = 0.34;
  private static final double WIN = 1.0;
  private static final double INSET = 0.35;
  private static final double TODAY = 2.5;
  private static final int LONG = 10;
  private static final Needs NEEDS =
      new Needs(1, "party with a year of founding that won the presidency", "such parties");

  PartyLifetimesChart() {
    super(
        "party-lifetimes",
        Topic.PEOPLE,
        "Which parties existed when a split chose the President?",
        Set.of(CaveatMeasure.POPULAR_VOTE));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<PartyAchievement> parties =
        NEEDS.in(
            PartyAchievement.all(request.record()).stream()
                .filter(p -> !p.electionsWon().isEmpty() && p.party().founded().isPresent())
                .sorted(Comparator.comparingInt(p -> p.party().founded().getAsInt()))
                .toList());
    List<Split> splits = Splits.find(request.record(), SplitDefinition.TOOK_OFFICE, false).splits();
    int last = request.record().elections().get(request.record().elections().size() - 1).year();
    return new ChartSpec(
        id(),
        words(parties, splits, request),
        key(),
        Layout.single(0.42, 0.95),
        List.of(Panel.of("", plot(parties, splits, last))),
        description(parties, splits),
        table(parties));
  }

  /** Its table has no years: the elections shown are the splits. */
  @Override
  Shown shown(ChartSpec spec, ChartRequest request) {
    return super.shown(spec, request)
        .in(
            Splits.find(request.record(), SplitDefinition.TOOK_OFFICE, false).splits().stream()
                .map(Split::year)
                .toList());
  }

  private static Words words(
      List<PartyAchievement> parties, List<Split> splits, ChartRequest request) {
    SourcesUsed sources = new SourcesUsed();
    parties.forEach(p -> sources.add(p.party().provenance().sources()));
    splits.forEach(s -> sources.popularVotes(request.record().getElection(s.year())));
    return Words.of(
        title(parties, splits),
        "Parties that won the presidency, from founding to dissolution, and the Presidents chosen"
            + " against the popular vote",
        sources.line(request),
        Notes.of(
            request,
            "Years as most sources give them; hatched: earlier foundings that other sources"
                + " give."));
  }

  private static String title(List<PartyAchievement> parties, List<Split> splits) {
    OptionalInt first =
        parties.stream()
            .filter(p -> p.party().dissolved().isEmpty())
            .mapToInt(p -> p.party().founded().getAsInt())
            .min();
    List<Split> before =
        splits.stream().filter(s -> first.isPresent() && s.year() < first.getAsInt()).toList();
    List<Split> since = splits.stream().filter(s -> !before.contains(s)).toList();
    Map<String, Integer> byParty = new LinkedHashMap<>();
    since.forEach(s -> byParty.merge(s.president().party().orElse("no party"), 1, Integer::sum));
    List<String> later = new ArrayList<>();
    byParty.forEach((party, n) -> later.add(Figures.count(n) + " " + Partisans.of(party, n)));
    if (splits.isEmpty()) {
      return "Won the presidency: "
          + Joined.of(parties.stream().map(p -> p.party().label()).toList());
    }
    if (before.isEmpty()) {
      return "Presidents chosen against the popular vote: " + Joined.of(later);
    }
    return String.format(
        "The %s of %s came before today’s parties",
        Figures.nouns(before.size(), "split", "splits"),
        Joined.of(before.stream().map(s -> String.valueOf(s.year())).toList()));
  }

  private static List<KeyEntry> key() {
    return List.of(
        KeyEntry.area(Ink.of(Hue.STRONG), "life of a party"),
        new KeyEntry(
            KeyEntry.Swatch.WINDOW,
            java.util.Optional.empty(),
            Ink.of(Hue.STRONG),
            "won the presidency"),
        new KeyEntry(
            KeyEntry.Swatch.RINGED_POINT,
            java.util.Optional.of(Marker.DIAMOND),
            Ink.of(Hue.STRONG),
            "President whom a rival led in the popular vote"));
  }

  private static XyPlot plot(List<PartyAchievement> parties, List<Split> splits, int last) {
    List<Box> lives = new ArrayList<>();
    List<Box> wins = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    List<PointLabel> labels = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      PartyAchievement achievement = parties.get(i);
      Party party = achievement.party();
      double y = Rows.place(i, parties.size());
      Ink ink = Ink.of(Hue.ofParty(party.label()));
      int founded = party.founded().getAsInt();
      double end = party.dissolved().isPresent() ? party.dissolved().getAsInt() : last + TODAY;
      lives.add(Box.row(y, BAR, founded, end, ink));
      party.otherFoundings().stream()
          .filter(o -> o.year() < founded)
          .min(Comparator.comparingInt(Party.OtherFounding::year))
          .ifPresent(
              other -> {
                Ink hatched = ink.tinted(Tint.QUARTER).textured(Texture.HATCHED);
                lives.add(Box.row(y, BAR, other.year(), founded, hatched));
                if (founded - other.year() >= LONG) {
                  labels.add(
                      PointLabel.note(
                          other.year(),
                          y + BAR / 2,
                          "since " + other.year() + " by other accounts",
                          Side.ABOVE_RIGHT,
                          Side.ABOVE));
                }
              });
      for (int year : achievement.electionsWon()) {
        if (!achievement.splitsWon().contains(year)) {
          wins.add(
              Box.row(
                  y,
                  BAR * 0.5,
                  Math.max(founded + INSET, year - WIN),
                  Math.min(end - INSET, year + WIN),
                  Ink.of(Hue.PAPER)));
        }
      }
      labels.add(life(party, founded, end, y));
      for (Split split : splits) {
        if (achievement.splitsWon().contains(split.year())) {
          dots.add(new Dot(split.year(), y, Marker.DIAMOND, Ink.of(Hue.PAPER), Emphasis.MARKED));
          labels.add(
              PointLabel.name(
                  split.year(),
                  y + BAR / 2,
                  List.of(
                      split.year() + " " + FamilyName.of(split.president().candidate()),
                      Integer.toString(split.year())),
                  Side.ABOVE,
                  Side.ABOVE_LEFT,
                  Side.ABOVE_RIGHT));
        }
      }
    }
    List<Layer> layers = new ArrayList<>();
    splits.forEach(
        s -> layers.add(new Rule(Direction.X, s.year(), Ink.of(Hue.CONTEXT).tinted(Tint.HALF))));
    layers.add(new Boxes("lives", lives));
    layers.add(new Boxes("elections won", wins));
    layers.add(new Dots("splits won", dots));
    int first = parties.get(0).party().founded().getAsInt();
    Axis y = Rows.axis(parties.stream().map(p -> p.party().label()).toList());
    return new XyPlot(Years.axis(first, last), y, layers, labels);
  }

  private static PointLabel life(Party party, int founded, double end, double y) {
    String years =
        party.dissolved().isPresent()
            ? founded + "–" + party.dissolved().getAsInt()
            : "since " + founded;
    return party.dissolved().isPresent()
        ? PointLabel.minor(end, y, years, Side.RIGHT)
        : PointLabel.minor(founded, y - BAR / 2, years, Side.BELOW_RIGHT, Side.BELOW);
  }

  private static Description description(List<PartyAchievement> parties, List<Split> splits) {
    List<String> lives = new ArrayList<>();
    for (PartyAchievement p : parties) {
      lives.add(
          p.party().label()
              + " "
              + p.party().founded().getAsInt()
              + (p.party().dissolved().isPresent()
                  ? "–" + p.party().dissolved().getAsInt()
                  : " to today"));
    }
    List<String> chosen =
        splits.stream()
            .map(s -> s.year() + " " + FamilyName.of(s.president().candidate()))
            .toList();
    List<String> other = new ArrayList<>();
    for (PartyAchievement p : parties) {
      p.party()
          .otherFoundings()
          .forEach(
              o -> other.add("The " + p.party().label() + " Party is also dated from " + o.year()));
    }
    List<String> exceptions = new ArrayList<>();
    if (!chosen.isEmpty()) {
      exceptions.add("Presidents chosen in splits: " + String.join(", ", chosen));
    }
    exceptions.addAll(other);
    return new Description("Timeline, one bar a party", String.join("; ", lives), exceptions);
  }

  private static DataTable table(List<PartyAchievement> parties) {
    return DataTable.of(
        parties,
        List.of(
            PartyFigures.PARTY,
            PartyFigures.FOUNDED,
            PartyFigures.OTHER_FOUNDINGS,
            PartyFigures.DISSOLVED,
            PartyFigures.YEARS_WON,
            PartyFigures.SPLIT_YEARS_WON));
  }
}
