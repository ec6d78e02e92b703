package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.twocounts.analysis.ElectoralVote;
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
import org.twocounts.chart.spec.SourceLine;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;
import org.twocounts.words.Joined;

/** The electoral votes of one election, state by state. */
final class MapChart extends ElectionChart {

  MapChart() {
    super(
        "map",
        Topic.STATES,
        "For whom did the electors of each state vote?",
        Set.of(CaveatMeasure.ELECTORS, CaveatMeasure.METHODS));
  }

  @Override
  public boolean takesScenario() {
    return true;
  }

  @Override
  ChartSpec describe(Election asked, ChartRequest request) {
    Election election = drawn(asked, request);
    ElectoralMap votes = new ElectoralMap(election);
    MapRegions ground = new MapRegions(election, request.record());
    List<Region> regions = ground.of(state -> region(election, state, votes, ground));
    return new ChartSpec(
        name(election, request),
        words(election, request),
        key(election, votes, regions),
        Layout.single(0.6, 0.68),
        List.of(Panel.of("", new MapPlot(regions, Detail.LABELLED))),
        description(election, votes, ground),
        table(election, votes));
  }

  private static Region region(
      Election election, StateResult state, ElectoralMap votes, MapRegions ground) {
    Ink ink =
        votes
            .leader(state)
            .map(votes::ink)
            .orElseGet(() -> UncountedElectors.ofWholeState(election, state).ink());
    return new Region(
        ground.outline(state),
        ground.name(state.state()),
        ink,
        Optional.of(Integer.toString(state.electorsAppointed())),
        new MapSquares(election, votes).of(state));
  }

  private static Words words(Election election, ChartRequest request) {
    SourceLine source = source(election, request);
    return request
        .scenario()
        .map(WhatIfWords::new)
        .map(w -> Words.of(w.title(), w.subtitle(), source, w.notes(election, request)))
        .orElseGet(() -> ofRecord(election, source, request));
  }

  private static SourceLine source(Election election, ChartRequest request) {
    SourcesUsed used = new SourcesUsed().electoralVotes(election);
    return (request.scenario().isPresent() ? used.popularVotes(election) : used)
        .line(request)
        .and(MapGeometry.packaged().attribution());
  }

  private static Words ofRecord(Election election, SourceLine source, ChartRequest request) {
    List<String> notes = new ArrayList<>();
    if (election.votingRule() == VotingRule.TWO_VOTES_PER_ELECTOR) {
      notes.add(twoVotes(election));
    }
    if (election.decidedBy() == DecidedBy.HOUSE) {
      notes.add(
          "The House of Representatives chose " + election.president() + ", one vote a state.");
    }
    notes.add(
        "Numbers are electors appointed"
            + new MapSquares(election, new ElectoralMap(election)).inWords(request.record())
            + ".");
    return Words.of(
        MapTitles.of(election),
        String.format(
            "Electoral votes counted by Congress for President, by state, %s; majority %s of %s"
                + " electors",
            election.year(), election.majority(), election.electorsAppointed()),
        source,
        Notes.of(request, notes.toArray(String[]::new)));
  }

  private static String twoVotes(Election election) {
    return "Each elector had two votes; shown are those for "
        + Joined.of(new ElectoralMap(election).candidates())
        + ".";
  }

  private static List<KeyEntry> key(Election election, ElectoralMap votes, List<Region> regions) {
    ElectoralVote all = ElectoralVote.of(election);
    List<KeyEntry> key = new ArrayList<>();
    for (String candidate : votes.candidates()) {
      String party = election.partyOf(candidate).map(p -> " (" + p + ")").orElse("");
      key.add(
          KeyEntry.area(
              votes.ink(candidate),
              FamilyName.of(candidate) + party + " " + all.votesOf(candidate)));
    }
    key.addAll(
        Blank.key(
            regions.stream()
                .flatMap(r -> Stream.concat(Stream.of(r.ink()), r.squares().stream()))));
    return key;
  }

  private static Description description(Election election, ElectoralMap votes, MapRegions ground) {
    List<String> byDistrict = new ArrayList<>();
    List<String> otherwise = new ArrayList<>();
    for (StateResult state : election.states()) {
      Map<String, Integer> of = votes.votes(state);
      if (of.size() > 1) {
        List<String> parts = new ArrayList<>();
        of.forEach((name, n) -> parts.add(FamilyName.of(name) + " " + n));
        (MapSquares.isByDistrict(state) ? byDistrict : otherwise)
            .add(ground.name(state.state()) + " " + String.join(", ", parts));
      }
    }
    List<String> exceptions = new ArrayList<>();
    if (!byDistrict.isEmpty()) {
      exceptions.add("Divided by district: " + String.join("; ", byDistrict));
    }
    if (!otherwise.isEmpty()) {
      exceptions.add("Divided: " + String.join("; ", otherwise));
    }
    addUncounted(exceptions, "Took no part: ", election, ground, s -> !s.wasRefused());
    addUncounted(
        exceptions,
        "Chose electors, whom Congress refused: ",
        election,
        ground,
        StateResult::wasRefused);
    addWithoutVote(exceptions, Blank.REFUSED, election, ground);
    addWithoutVote(exceptions, Blank.NOT_COUNTED, election, ground);
    List<String> taking =
        election.states().stream().filter(StateResult::tookPart).map(StateResult::state).toList();
    return new Description(
        String.format(
            "Map of the United States in %s, each state in the colour of the candidate who received"
                + " most of its electoral votes",
            election.year()),
        String.format(
            "%s took part, with %s electors",
            Figures.capitalised(StatesCounted.of(taking)), election.electorsAppointed()),
        exceptions);
  }

  private static void addUncounted(
      List<String> exceptions,
      String what,
      Election election,
      MapRegions ground,
      Predicate<StateResult> which) {
    List<String> states =
        election.states().stream()
            .filter(s -> !s.tookPart() && which.test(s))
            .map(s -> ground.name(s.state()))
            .toList();
    if (!states.isEmpty()) {
      exceptions.add(what + String.join(", ", states));
    }
  }

  /** How many electors of states that took part had no vote counted, for one reason. */
  private static void addWithoutVote(
      List<String> exceptions, Blank why, Election election, MapRegions ground) {
    List<String> states = new ArrayList<>();
    for (StateResult state : election.states()) {
      int electors = Collections.frequency(UncountedElectors.of(election, state), why);
      if (state.tookPart() && electors > 0) {
        states.add(ground.name(state.state()) + " " + electors);
      }
    }
    if (!states.isEmpty()) {
      exceptions.add(Figures.capitalised(why.words()) + ": " + String.join(", ", states));
    }
  }

  private static DataTable table(Election election, ElectoralMap votes) {
    return DataTable.of(
        MappedVote.of(election, votes),
        List.of(
            SharedFigures.year(v -> election.year()),
            SharedFigures.state(v -> v.state().state()),
            ElectorFigures.electorsAppointed(v -> v.state().electorsAppointed()),
            SharedFigures.optionalCandidate(MappedVote::candidate),
            SharedFigures.party(v -> v.candidate().flatMap(election::partyOf)),
            ElectorFigures.electoralVotes(MappedVote::votes)));
  }
}
