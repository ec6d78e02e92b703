package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twocounts.analysis.Contest;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.ChanceFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.simulation.ElectionOdds;
import org.twocounts.simulation.Leads;
import org.twocounts.simulation.SwingingNation;
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;

/** How many electors each of the pair would have had, had the states swung at random. */
final class ElectorsChanceChart extends ElectionChart {
  private static final long MAPS = 1 << 14;
  private static final Leads NO_LEADS = new Leads(List.of(), List.of());

  /** Less than this rounds to nothing, percent. */
  private static final double NOTHING = 0.5;

  /** Below this drawing leaves one decimal certain, percent. */
  private static final double ONE_DECIMAL = 10;

  ElectorsChanceChart() {
    super(
        "electors-chance",
        Topic.CLOSENESS,
        "How many electors might each have won, had the states swung otherwise?",
        Set.of(CaveatMeasure.TIPPING, CaveatMeasure.SWING));
  }

  /** The latest election. */
  @Override
  int ownChoice(ChartRequest request) {
    return request.record().elections().stream()
        .mapToInt(Election::year)
        .max()
        .orElseGet(() -> super.ownChoice(request));
  }

  /** One outcome with its probability in percent. */
  private record Outcome(String who, double chance) {}

  /** What is shown. */
  private record Shows(
      Election election, RandomSwings swings, ElectionOdds odds, ElectorsChancePlots plots) {

    /** Who gets the majority, the likeliest first; nobody in the end. */
    List<Outcome> outcomes() {
      List<Outcome> outcomes = new ArrayList<>();
      plots
          .chances()
          .forEach(c -> outcomes.add(new Outcome(FamilyName.of(c.candidate()), c.ofMajority())));
      outcomes.sort(Comparator.comparingDouble(Outcome::chance).reversed());
      outcomes.add(new Outcome("nobody", 100 * odds.all().noMajority().value()));
      return outcomes;
    }
  }

  @Override
  ChartSpec describe(Election election, ChartRequest request) {
    RandomSwings swings = RandomSwings.of(request.record(), List.of(election));
    ElectionOdds odds = swings.drawn(NO_LEADS, MAPS).elections().get(0);
    Shows shows = new Shows(election, swings, odds, plots(odds));
    return new ChartSpec(
        name(election, request),
        words(shows, request),
        shows.plots().key(),
        shows.plots().together() ? Layout.single(0.48, 0.9) : Layout.single(0.6, 1.3),
        shows.plots().panels(),
        description(shows),
        table(shows));
  }

  private static ElectorsChancePlots plots(ElectionOdds odds) {
    Contest pair = odds.nation().pair();
    Map<String, Ink> inks =
        CandidateInks.of(pair.election(), List.of(pair.positive(), pair.negative()));
    return new ElectorsChancePlots(
        List.of(
            ElectorsChances.ofPositive(odds, inks.get(pair.positive())),
            ElectorsChances.ofNegative(odds, inks.get(pair.negative()))),
        isBetweenTheTwo(odds.nation()));
  }

  /** Whether every elector is one of the two's under every swing. */
  private static boolean isBetweenTheTwo(SwingingNation nation) {
    return nation.isBetweenTheTwo()
        && nation.positiveElectors() + nation.negativeElectors()
            == nation.pair().election().electorsAppointed();
  }

  private static Words words(Shows shows, ChartRequest request) {
    Election election = shows.election();
    ElectorsChances first = shows.plots().chances().get(0);
    return Words.of(
        title(shows),
        String.format(
            "%s, had all states swung at random from their result: percent of draws, electors in"
                + " steps of %s",
            shows.plots().together()
                ? "Electors of " + FamilyName.of(first.candidate())
                : "Electors of "
                    + Joined.of(
                        shows.plots().chances().stream()
                            .map(c -> FamilyName.of(c.candidate()))
                            .toList()),
            step(first)),
        new SourcesUsed().bothCounts(List.of(election)).line(request),
        Notes.of(request, drawing(shows), chances(shows)));
  }

  private static int step(ElectorsChances chances) {
    return chances.groups().stream().mapToInt(g -> g.through() - g.from() + 1).max().orElseThrow();
  }

  private static String title(Shows shows) {
    StringBuilder title = new StringBuilder();
    for (Outcome outcome : shows.outcomes()) {
      if (outcome.chance() >= NOTHING) {
        title.append(
            title.length() == 0
                ? String.format(
                    "%s: %s of random swings elect %s",
                    shows.election().year(), whole(outcome.chance()), outcome.who())
                : String.format(", %s %s", whole(outcome.chance()), outcome.who()));
      }
    }
    return title.toString();
  }

  private static String whole(double percent) {
    return percent < 100 && percent > 100 - NOTHING ? "over 99%" : Numerals.of(percent, 0) + "%";
  }

  private static String drawing(Shows shows) {
    return String.format(
        "%s maps drawn around the result, of states that swing with their region as far as in the"
            + " %s pairs of elections nearest to it, each swept over all swings of the nation.",
        Numerals.of(MAPS), Figures.count(shows.swings().pastSwings()));
  }

  private static String chances(Shows shows) {
    return String.format(
        "Majority: %s. A split in %s. The line is what was won at the polls.",
        String.join(
            ", ", shows.outcomes().stream().map(o -> o.who() + " " + rounded(o.chance())).toList()),
        rounded(100 * shows.odds().all().split().value()));
  }

  /** As far as drawing leaves it certain. */
  private static String rounded(double percent) {
    return percent < ONE_DECIMAL ? Figures.percent(percent) : whole(percent);
  }

  private static Description description(Shows shows) {
    List<String> more = new ArrayList<>();
    for (ElectorsChances side : shows.plots().chances()) {
      more.add(
          String.format(
              "%s: %s electors in the mean of all draws, %s won at the polls",
              FamilyName.of(side.candidate()), Numerals.of(side.mean(), 0), side.won()));
    }
    ElectorsChances first = shows.plots().chances().get(0);
    ElectorsChances.Group likeliest =
        first.groups().stream()
            .max(Comparator.comparingDouble(ElectorsChances.Group::chance))
            .orElseThrow();
    return new Description(
        shows.plots().together()
            ? "Histogram of the electors of " + first.candidate()
            : "Two histograms, of the electors of "
                + first.candidate()
                + " and of "
                + shows.plots().chances().get(1).candidate(),
        String.format(
            "Highest for %s: %s, for %s",
            FamilyName.of(first.candidate()),
            Figures.percent(likeliest.chance()),
            likeliest.from() == likeliest.through()
                ? likeliest.from() + ""
                : likeliest.from() + " to " + likeliest.through()),
        more);
  }

  /** A row of the data. */
  private record Row(ElectorsChances side, ElectorsChances.Group group) {}

  private static DataTable table(Shows shows) {
    List<Row> rows = new ArrayList<>();
    for (ElectorsChances side : shows.plots().chances()) {
      side.groups().forEach(g -> rows.add(new Row(side, g)));
    }
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(r -> shows.election().year()),
            SharedFigures.candidate(r -> r.side().candidate()),
            ChanceFigures.electorsFrom(r -> r.group().from()),
            ChanceFigures.electorsThrough(r -> r.group().through()),
            ChanceFigures.electorsChance(r -> r.group().chance())));
  }
}
