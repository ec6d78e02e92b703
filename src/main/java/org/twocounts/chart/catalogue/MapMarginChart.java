package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.StateLeader;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.geo.MapGeometry;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.MapPlot.Detail;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.StateFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.model.Margin;
import org.twocounts.model.StateResult;

/** By how much each state was carried, in the votes of the people. */
final class MapMarginChart extends ElectionChart {
  private static final double CLOSE = 5;

  private static final MarginInks INKS = new MarginInks(CLOSE, 10, 20);

  MapMarginChart() {
    super(
        "map-margin",
        Topic.STATES,
        "By how much did the voters of each state favour a candidate?",
        Set.of(CaveatMeasure.STATE_VOTES));
  }

  /** The leader of a state and the lead. */
  private record Lead(StateResult state, String leader, Margin margin) {
    static Optional<Lead> of(StateResult state) {
      return StateLeader.of(state)
          .flatMap(
              leader ->
                  StateLeader.lead(state.results()).map(margin -> new Lead(state, leader, margin)));
    }
  }

  @Override
  ChartSpec describe(Election election, ChartRequest request) {
    if (!PopularVote.of(election).isNational() && !election.hasVotesEverywhere()) {
      throw new NotDefinedException(
          election.year() + ": no national popular vote in the record, so no margins");
    }
    MapRegions ground = new MapRegions(election, request.record());
    Map<String, Lead> byState = new TreeMap<>();
    election.states().forEach(s -> Lead.of(s).ifPresent(lead -> byState.put(s.state(), lead)));
    List<Lead> leads = List.copyOf(byState.values());
    List<Region> regions = ground.of(s -> region(election, s, byState, ground));
    return new ChartSpec(
        name(election, request),
        words(election, leads, ground, request),
        key(election, leads, regions),
        Layout.single(0.6, 0.7),
        List.of(Panel.of("", new MapPlot(regions, Detail.LABELLED))),
        description(election, leads, ground),
        table(election, leads));
  }

  private static Region region(
      Election election, StateResult state, Map<String, Lead> leads, MapRegions ground) {
    Optional<Lead> lead = Optional.ofNullable(leads.get(state.state()));
    Ink ink =
        lead.map(l -> INKS.of(hue(election, l), l.margin().points()))
            .orElse(Blank.NO_POPULAR_VOTE.ink());
    return new Region(
        ground.outline(state),
        ground.name(state.state()),
        ink,
        lead.map(l -> INKS.number(l.margin().points())),
        List.of());
  }

  private static Hue hue(Election election, Lead lead) {
    return Hue.ofParty(election.partyOf(lead.leader()));
  }

  private static Words words(
      Election election, List<Lead> leads, MapRegions ground, ChartRequest request) {
    return Words.of(
        title(election, leads, ground),
        "Lead of the first over the second candidate, percentage points of all votes, by state",
        new SourcesUsed()
            .popularVotes(election)
            .line(request)
            .and(MapGeometry.packaged().attribution()),
        Notes.of(request, "Numbers are leads in percentage points."));
  }

  private static String title(Election election, List<Lead> leads, MapRegions ground) {
    List<String> close =
        leads.stream()
            .filter(l -> l.margin().points() < CLOSE)
            .map(l -> l.state().state())
            .toList();
    Lead closest = leads.stream().min(Comparator.comparing(Lead::margin)).orElseThrow();
    return String.format(
        "%s: %s%s closer than five points%s",
        election.year(),
        close.isEmpty() ? "no state" : StatesCounted.of(close),
        close.size() < 2 ? " was" : " were",
        close.size() == 1 ? "" : ", " + ground.name(closest.state().state()) + " closest");
  }

  private static List<KeyEntry> key(Election election, List<Lead> leads, List<Region> regions) {
    Map<Hue, List<String>> names = new EnumMap<>(Hue.class);
    for (Lead lead : leads) {
      List<String> of = names.computeIfAbsent(hue(election, lead), h -> new ArrayList<>());
      String name = FamilyName.of(lead.leader());
      if (!of.contains(name)) {
        of.add(name);
      }
    }
    List<KeyEntry> key = new ArrayList<>();
    names.forEach((hue, who) -> key.addAll(INKS.key(hue, String.join(", ", who))));
    key.addAll(Blank.key(regions.stream().map(Region::ink)));
    return key;
  }

  private static Description description(Election election, List<Lead> leads, MapRegions ground) {
    Lead widest = leads.stream().max(Comparator.comparing(Lead::margin)).orElseThrow();
    List<String> close =
        leads.stream()
            .filter(l -> l.margin().points() < CLOSE)
            .sorted(Comparator.comparing(Lead::margin))
            .map(
                l ->
                    ground.name(l.state().state())
                        + " ("
                        + FamilyName.of(l.leader())
                        + " "
                        + Figures.points(l.margin().points())
                        + ")")
            .toList();
    return new Description(
        "Map of the United States in "
            + election.year()
            + ", darker where the leader of the state led by more",
        String.format(
            "The widest lead was that of %s in %s, %s",
            FamilyName.of(widest.leader()),
            ground.name(widest.state().state()),
            Figures.points(widest.margin().points())),
        close.isEmpty() ? List.of() : List.of("Under five points: " + String.join(", ", close)));
  }

  private static DataTable table(Election election, List<Lead> leads) {
    return DataTable.of(
        leads,
        List.of(
            SharedFigures.year(l -> election.year()),
            StateFigures.STATE.of(Lead::state),
            VoteFigures.leader(l -> Optional.of(l.leader())),
            SharedFigures.party(l -> election.partyOf(l.leader())),
            StateFigures.MARGIN_VOTES.of(Lead::state),
            StateFigures.MARGIN_POINTS.of(Lead::state)));
  }
}
