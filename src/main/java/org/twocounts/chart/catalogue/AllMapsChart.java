package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.twocounts.chart.theme.Texture;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/** A small map of every election with a national popular vote, on one page. */
final class AllMapsChart extends RecordChart {

  AllMapsChart() {
    super("all-maps", Topic.STATES, "Which party has each state's electors voted for?");
  }

  @Override
  public ChartSpec describe(ChartRequest request) {
    List<Election> elections =
        TwoCounts.all(request.record()).stream().map(TwoCounts::election).toList();
    List<Panel> panels = new ArrayList<>();
    for (Election election : elections) {
      ElectoralMap votes = new ElectoralMap(election);
      MapRegions ground = new MapRegions(election, request.record());
      List<Region> regions = ground.of(state -> region(state, votes, ground));
      panels.add(
          Panel.of(
              election.year() + " " + Figures.familyName(election.president()),
              new MapPlot(regions, Detail.SMALL)));
    }
    return new ChartSpec(
        id(),
        words(elections, request),
        key(elections, request.record()),
        new Layout(7, 4, 0.98, 2.6),
        panels,
        description(elections),
        table(elections));
  }

  private static Region region(StateResult state, ElectoralMap votes, MapRegions ground) {
    Ink ink =
        votes
            .leader(state)
            .map(c -> Ink.of(votes.ink(c).hue()))
            .orElse(Ink.of(Hue.UNALIGNED))
            .textured(Texture.SOLID);
    return new Region(
        ground.outline(state), ground.name(state.state()), ink, Optional.empty(), List.of());
  }

  private static Words words(List<Election> elections, ChartRequest request) {
    SourcesUsed sources = new SourcesUsed();
    elections.forEach(sources::electoralVotes);
    return Words.of(
        title(elections),
        "Party for which most electors of each state voted, "
            + elections.get(0).year()
            + "–"
            + elections.get(elections.size() - 1).year(),
        sources.line(request).and(MapGeometry.packaged().attribution()),
        Notes.of(request));
  }

  /** How long ago some state last voted with every winner, and how many changed last time. */
  private static String title(List<Election> elections) {
    Election last = elections.get(elections.size() - 1);
    Election before = elections.get(elections.size() - 2);
    long changed =
        last.states().stream()
            .filter(s -> party(last, s).isPresent())
            .filter(
                s ->
                    before
                        .findState(s.state())
                        .map(b -> !party(before, b).equals(party(last, s)))
                        .orElse(false))
            .count();
    long most = 0;
    int year = last.year();
    for (int i = 1; i < elections.size(); i++) {
      long n = changes(elections.get(i - 1), elections.get(i));
      if (n > most) {
        most = n;
        year = elections.get(i).year();
      }
    }
    return "From one election to the next up to "
        + most
        + " states changed party, in "
        + year
        + "; in "
        + last.year()
        + ", "
        + Figures.count(changed);
  }

  private static long changes(Election before, Election election) {
    return election.states().stream()
        .filter(s -> party(election, s).isPresent())
        .filter(
            s ->
                before
                    .findState(s.state())
                    .flatMap(b -> party(before, b))
                    .map(p -> !p.equals(party(election, s).orElseThrow()))
                    .orElse(false))
        .count();
  }

  private static Optional<Hue> party(Election election, StateResult state) {
    ElectoralMap votes = new ElectoralMap(election);
    return votes.leader(state).map(c -> votes.ink(c).hue());
  }

  private static boolean hasUncounted(Election election) {
    return election.states().stream().anyMatch(s -> s.tookPart() && party(election, s).isEmpty());
  }

  private static List<KeyEntry> key(List<Election> elections, ElectionRecord record) {
    Map<Hue, String> names = new EnumMap<>(Hue.class);
    for (Election election : elections) {
      for (StateResult state : election.states()) {
        new ElectoralMap(election)
            .leader(state)
            .flatMap(election::partyOf)
            .ifPresent(
                party ->
                    names.merge(
                        Hue.ofParty(party),
                        party,
                        (a, b) ->
                            a.equals(b)
                                ? a
                                : Hue.ofParty(a) == Hue.THIRD_PARTY ? "other parties" : a));
      }
    }
    List<KeyEntry> key = new ArrayList<>();
    names.forEach((hue, name) -> key.add(KeyEntry.area(Ink.of(hue), name)));
    elections.stream()
        .flatMap(election -> new MapRegions(election, record).grounds().stream())
        .distinct()
        .sorted()
        .forEach(hue -> key.add(KeyEntry.area(Ink.of(hue), MapRegions.groundName(hue))));
    if (elections.stream().anyMatch(AllMapsChart::hasUncounted)) {
      key.add(KeyEntry.area(Ink.of(Hue.UNALIGNED), "no vote counted"));
    }
    return key;
  }

  private static Description description(List<Election> elections) {
    Election last = elections.get(elections.size() - 1);
    return new Description(
        elections.size() + " small maps of the United States, one an election",
        "From "
            + elections.get(0).statesParticipating()
            + " states in "
            + elections.get(0).year()
            + " to "
            + last.statesParticipating()
            + " states and districts in "
            + last.year(),
        List.of());
  }

  private static DataTable table(List<Election> elections) {
    DataTable.Builder table = DataTable.of("year", "state", "candidate", "party");
    for (Election election : elections) {
      ElectoralMap votes = new ElectoralMap(election);
      for (StateResult s : election.states()) {
        votes
            .leader(s)
            .ifPresent(c -> table.row(election.year(), s.state(), c, election.partyOf(c)));
      }
    }
    return table.build();
  }
}
