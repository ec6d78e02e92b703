package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.geo.MapGeometry;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.MapPlot.Detail;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.FamilyName;
import org.twocounts.model.StateResult;
import org.twocounts.words.YearsBetween;

/** A small map of every election with a national popular vote, on one page. */
final class AllMapsChart extends RecordChart {
  /** So many changes from one election to the next that one of them may stand out from all. */
  private static final int MANY = 5;

  /** Its title compares each election with the one before. */
  private static final Needs NEEDS = Needs.nationalVotes(2);

  AllMapsChart() {
    super(
        "all-maps",
        Topic.STATES,
        "Which party has each state's electors voted for?",
        Set.of(CaveatMeasure.ELECTORS));
  }

  /** One election: the leader of each state's electoral vote, by code, where it has one. */
  private record Year(Election election, ElectoralMap votes, Map<String, String> leaders) {
    static Year of(Election election) {
      ElectoralMap votes = new ElectoralMap(election);
      Map<String, String> leaders = new TreeMap<>();
      election
          .states()
          .forEach(s -> votes.leader(s).ifPresent(leader -> leaders.put(s.state(), leader)));
      return new Year(election, votes, leaders);
    }

    Optional<String> party(String state) {
      return Optional.ofNullable(leaders.get(state)).flatMap(election::partyOf);
    }

    /** The colour in which a state is drawn: a party under another name keeps it. */
    Optional<Hue> hue(String state) {
      return Optional.ofNullable(leaders.get(state)).map(leader -> votes.ink(leader).hue());
    }

    /** States in another colour than in the election before. */
    List<String> changed(Year before) {
      return leaders.keySet().stream()
          .filter(s -> before.hue(s).isPresent() && !before.hue(s).equals(hue(s)))
          .toList();
    }
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<Year> years =
        NEEDS.in(TwoCounts.all(request.record())).stream().map(c -> Year.of(c.election())).toList();
    return new ChartSpec(
        id(),
        words(years, request),
        key(years, request.record()),
        SmallPictures.ofMaps(years.size()),
        years.stream().map(year -> panel(year, request.record())).toList(),
        description(years),
        table(years));
  }

  private static Panel panel(Year year, ElectionRecord record) {
    return Panel.of(
        year.election().year() + " " + FamilyName.of(year.election().president()),
        new MapPlot(regions(year, record), Detail.SMALL));
  }

  private static List<Region> regions(Year year, ElectionRecord record) {
    MapRegions ground = new MapRegions(year.election(), record);
    return ground.of(state -> region(state, year, ground));
  }

  private static Region region(StateResult state, Year year, MapRegions ground) {
    Ink ink =
        year.hue(state.state())
            .map(Ink::of)
            .orElseGet(() -> UncountedElectors.ofWholeState(year.election(), state).ink());
    return new Region(
        ground.outline(state), ground.name(state.state()), ink, Optional.empty(), List.of());
  }

  private static Words words(List<Year> years, ChartRequest request) {
    SourcesUsed sources = new SourcesUsed();
    years.forEach(y -> sources.electoralVotes(y.election()));
    return Words.of(
        title(years),
        "Party for which most electors of each state voted, "
            + YearsBetween.of(
                years.get(0).election().year(), years.get(years.size() - 1).election().year()),
        sources.line(request).and(MapGeometry.packaged().attribution()),
        Notes.of(request));
  }

  /** When most states changed party, and how many did last time. */
  private static String title(List<Year> years) {
    int most = 1;
    for (int i = 2; i < years.size(); i++) {
      if (changed(years, i) > changed(years, most)) {
        most = i;
      }
    }
    int last = years.size() - 1;
    if (last == 1) {
      return Figures.capitalised(StatesCounted.of(years.get(1).changed(years.get(0))))
          + " changed party in "
          + years.get(1).election().year();
    }
    return String.format(
        last < MANY
            ? "Most states changed party in %s: %s"
            : "Never did more states change party than in %s: %s",
        years.get(most).election().year(),
        Figures.count(changed(years, most)));
  }

  private static int changed(List<Year> years, int index) {
    return years.get(index).changed(years.get(index - 1)).size();
  }

  private static List<KeyEntry> key(List<Year> years, ElectionRecord record) {
    PartyNames names = new PartyNames();
    years.forEach(y -> y.leaders().keySet().forEach(state -> names.add(y.party(state))));
    List<KeyEntry> key = new ArrayList<>(names.key());
    key.addAll(
        Blank.key(years.stream().flatMap(y -> regions(y, record).stream()).map(Region::ink)));
    return key;
  }

  private static Description description(List<Year> years) {
    Election first = years.get(0).election();
    Election last = years.get(years.size() - 1).election();
    return new Description(
        years.size() + " small maps of the United States, one an election",
        states(first).equals(states(last))
            ? ""
            : String.format(
                "From %s in %s to %s in %s",
                states(first), first.year(), states(last), last.year()),
        List.of());
  }

  private static String states(Election election) {
    return StatesCounted.of(
        election.states().stream().filter(StateResult::tookPart).map(StateResult::state).toList());
  }

  /** A row of the data. */
  private record Lead(int year, String state, String candidate, Optional<String> party) {}

  private static DataTable table(List<Year> years) {
    List<Lead> rows = new ArrayList<>();
    for (Year year : years) {
      year.leaders()
          .forEach(
              (state, leader) ->
                  rows.add(
                      new Lead(
                          year.election().year(), state, leader, year.election().partyOf(leader))));
    }
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(Lead::year),
            SharedFigures.state(Lead::state),
            SharedFigures.<Lead>candidate(Lead::candidate)
                .detailed("Who had most of its electoral votes."),
            SharedFigures.party(Lead::party)));
  }
}
