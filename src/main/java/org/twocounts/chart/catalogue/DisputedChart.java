package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.DisputedElectors;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.DisputedElectorFigures;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.RecordFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.Attribution;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;

/** States whose electors were disputed, and what each of them decided. */
final class DisputedChart extends ElectionChart {
  DisputedChart() {
    super(
        "disputed",
        Topic.CLOSENESS,
        "What would have happened had disputed electors been counted for the other?",
        Set.of(CaveatMeasure.STATE_VOTES, CaveatMeasure.ELECTORS));
  }

  /** The latest election that disputed electors decided. */
  @Override
  int ownChoice(ChartRequest request) {
    return request.record().elections().stream()
        .filter(e -> DisputedElectors.of(e).isDecisive())
        .mapToInt(Election::year)
        .max()
        .orElseThrow(
            () ->
                new NotDefinedException(
                    "the record has no election that disputed electors decided"));
  }

  @Override
  ChartSpec describe(Election election, ChartRequest request) {
    DisputedElectors disputed = DisputedElectors.of(election);
    if (!disputed.isDecisive() || disputed.rival().isEmpty()) {
      throw new NotDefinedException(
          election.year()
              + (disputed.total() == 0
                  ? ": no disputed electors were counted for the President"
                  : ": the President had a majority without the disputed electors"));
    }
    String rival = disputed.rival().orElseThrow();
    List<DisputedCount> counts = DisputedCount.all(disputed, rival);
    return new ChartSpec(
        name(election, request),
        words(disputed, rival, counts, request),
        key(election, rival),
        Layout.single(0.46, 1.05),
        new DisputedPlots(disputed, rival, counts, request.record()).panels(),
        description(disputed, rival, request),
        table(disputed, rival, counts));
  }

  private static Words words(
      DisputedElectors disputed, String rival, List<DisputedCount> counts, ChartRequest request) {
    Election election = disputed.election();
    SourcesUsed sources = new SourcesUsed().electoralVotes(election);
    sources.popularVotes(
        election,
        election.states().stream().filter(s -> disputed.byState().containsKey(s.state())).toList());
    election.irregularElectors().stream()
        .filter(i -> i.state().map(disputed.byState()::containsKey).orElse(false))
        .forEach(i -> sources.add(election.year(), i.provenance().sources()));
    counts.stream()
        .flatMap(c -> c.other().stream())
        .flatMap(a -> a.counts().stream())
        .forEach(c -> sources.add(election.year(), c.sources()));
    return Words.of(
        title(disputed, rival),
        String.format(
            "Votes and electors of %s and %s in the states with disputed electors, %s",
            FamilyName.of(election.president()), FamilyName.of(rival), election.year()),
        sources.line(request),
        Notes.of(request, election.note().orElse(""), withoutOther(disputed, counts, request)));
  }

  /** How few of them would have elected the rival. */
  private static String title(DisputedElectors disputed, String rival) {
    int needed = needed(disputed, rival);
    return needed <= disputed.total()
        ? String.format(
            "%s: %s of the %s disputed electors would have elected %s",
            disputed.election().year(),
            needed == 1 ? "any one" : Figures.count(needed),
            Figures.count(disputed.total()),
            FamilyName.of(rival))
        : String.format(
            "%s: without the %s disputed electors %s had no majority",
            disputed.election().year(),
            Figures.count(disputed.total()),
            FamilyName.of(disputed.election().president()));
  }

  /** Electoral votes that the rival lacked for a majority. */
  private static int needed(DisputedElectors disputed, String rival) {
    return disputed.majority() - ElectoralVote.of(disputed.election()).votesOf(rival);
  }

  /** Of which states the record has one count only. */
  private static String withoutOther(
      DisputedElectors disputed, List<DisputedCount> counts, ChartRequest request) {
    List<String> states =
        disputed.byState().keySet().stream()
            .filter(
                code ->
                    counts.stream().noneMatch(c -> c.state().equals(code) && c.other().isPresent()))
            .map(code -> StateNames.of(request.record(), code))
            .toList();
    return states.isEmpty() ? "" : "The record has no rival count of " + Joined.of(states) + ".";
  }

  private static List<KeyEntry> key(Election election, String rival) {
    List<String> both = List.of(election.president(), rival);
    List<KeyEntry> key = new ArrayList<>();
    for (String who : both) {
      Optional<String> party = election.partyOf(who);
      key.add(
          KeyEntry.area(
              Ink.ofParty(party), FamilyName.of(who) + party.map(p -> ", " + p).orElse("")));
    }
    for (String who : both) {
      key.add(
          KeyEntry.point(Ink.ofParty(election.partyOf(who)), "electors for " + FamilyName.of(who)));
    }
    return key;
  }

  private static Description description(
      DisputedElectors disputed, String rival, ChartRequest request) {
    int votes = ElectoralVote.of(disputed.election()).votesOf(rival);
    List<String> reversed = new ArrayList<>();
    disputed
        .byState()
        .forEach(
            (code, n) ->
                reversed.add(
                    String.format(
                        "%s, %s: %s to %s",
                        StateNames.of(request.record(), code),
                        Numerals.of(n),
                        Numerals.of(disputed.votes() - n),
                        Numerals.of(votes + n))));
    return new Description(
        "Bars of the lead in each count of the disputed states, and pairs of points: the electors"
            + " of both as counted and with each state the other way",
        String.format(
            "As counted, %s to %s; %s is a majority",
            Numerals.of(disputed.votes()), Numerals.of(votes), Numerals.of(disputed.majority())),
        Figures.listed("With the disputed electors of one state the other way", reversed));
  }

  /** A row of the data. */
  private record Row(
      DisputedCount count, String candidate, OptionalLong votes, int electors, int reversed) {}

  private static DataTable table(
      DisputedElectors disputed, String rival, List<DisputedCount> counts) {
    Election election = disputed.election();
    int rivals = ElectoralVote.of(election).votesOf(rival);
    List<Row> rows = new ArrayList<>();
    for (DisputedCount count : counts) {
      int n = disputed.byState().get(count.state());
      rows.add(new Row(count, election.president(), count.winner(), n, disputed.votes() - n));
      rows.add(new Row(count, rival, count.rival(), n, rivals + n));
    }
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(r -> election.year()),
            SharedFigures.state(r -> r.count().state()),
            ElectorFigures.electors(Row::electors),
            RecordFigures.attribution(r -> r.count().other().map(Attribution::name)),
            SharedFigures.candidate(Row::candidate),
            SharedFigures.party(r -> election.partyOf(r.candidate())),
            VoteFigures.popularVotes(Row::votes),
            DisputedElectorFigures.votesIfReversed(Row::reversed)));
  }
}
