package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Texture;
import org.twocounts.chart.theme.Tint;
import org.twocounts.figure.IrregularFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.model.VotingRule;
import org.twocounts.words.Counted;
import org.twocounts.words.YearsBetween;

/** Electors whose vote for President was not counted as it was won at the polls, by kind. */
final class IrregularElectorsChart extends RecordChart {
  private static final Needs NEEDS = Needs.elections(1);

  static final List<IrregularKind> SHOWN =
      List.of(
          IrregularKind.FAITHLESS,
          IrregularKind.DIED_CANDIDATE,
          IrregularKind.REJECTED,
          IrregularKind.UNPLEDGED,
          IrregularKind.ABSENT,
          IrregularKind.ABSTAINED);

  IrregularElectorsChart() {
    super(
        "irregular-electors",
        Topic.PEOPLE,
        "How many electors did not vote for President as they were elected to?",
        Set.of(CaveatMeasure.ELECTORS));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<Election> elections = NEEDS.in(request.record().elections());
    if (elections.stream().allMatch(e -> counts(e).isEmpty())) {
      throw new NotDefinedException(
          "the record has no elector who did not vote for President as elected");
    }
    return new ChartSpec(
        id(),
        words(elections, request),
        key(elections),
        Layout.single(0.5, 1.0),
        List.of(Panel.of("", new IrregularElectorsPlot(elections).plot())),
        description(elections),
        table(elections));
  }

  static Map<IrregularKind, Integer> counts(Election election) {
    Map<IrregularKind, Integer> counts = new TreeMap<>();
    for (IrregularElectors i : shown(election)) {
      if (i.count() > 0) {
        counts.merge(i.kind(), i.count(), Integer::sum);
      }
    }
    return counts;
  }

  /** Chosen, voting for President, and not as they were elected to. */
  private static List<IrregularElectors> shown(Election election) {
    return election.irregularElectorsChosen().stream()
        .filter(i -> i.office() != Office.VICE_PRESIDENT)
        .filter(i -> SHOWN.contains(i.kind()) && !i.votedForTheirTicket())
        .toList();
  }

  private static int faithless(Election election) {
    return counts(election).getOrDefault(IrregularKind.FAITHLESS, 0);
  }

  private static Words words(List<Election> elections, ChartRequest request) {
    SourcesUsed sources = new SourcesUsed();
    elections.forEach(e -> shown(e).forEach(i -> sources.add(e.year(), i.provenance().sources())));
    return Words.of(
        title(elections),
        "Electors whose vote for President was not counted as won at the polls, "
            + YearsBetween.of(elections.get(0).year(), elections.get(elections.size() - 1).year()),
        sources.line(request),
        Notes.of(
            request,
            elections.stream().anyMatch(IrregularElectorsChart::changedOutcome)
                ? ""
                : "No outcome was changed by them.",
            new IrregularElectorsPlot(elections).cut(),
            "Until 1800 every elector had two votes, and some withheld one from a running mate."
                + " Left out: votes for Vice President, disputed votes that were counted, places"
                + " never filled, electors who voted as they were elected to."));
  }

  /** Of the elections in which every elector had one vote for President, if there are any. */
  private static String title(List<Election> elections) {
    List<Election> separate =
        elections.stream().filter(e -> e.votingRule() == VotingRule.SEPARATE_BALLOTS).toList();
    if (separate.isEmpty()) {
      int sum = elections.stream().flatMap(e -> counts(e).values().stream()).mapToInt(n -> n).sum();
      return String.format(
          "%s did not vote for President as elected, %s",
          Counted.of(sum, "elector"),
          YearsBetween.of(elections.get(0).year(), elections.get(elections.size() - 1).year()));
    }
    int faithless = separate.stream().mapToInt(IrregularElectorsChart::faithless).sum();
    return String.format(
        "%s%s, %s voted for President against their own ticket",
        separate.size() == 1 ? "In " : "Since ",
        separate.get(0).year(),
        faithless == 0 ? "no elector" : Counted.of(faithless, "elector"));
  }

  /** Whether someone else would have had the majority had all voted as elected. */
  private static boolean changedOutcome(Election election) {
    Optional<ElectorsWon> won = ElectorsWon.of(election);
    if (won.isEmpty()) {
      return false;
    }
    int majority = ElectoralVote.of(election).majority();
    List<String> byPolls =
        won.get().totals().entrySet().stream()
            .filter(e -> e.getValue() >= majority)
            .map(Map.Entry::getKey)
            .toList();
    return !byPolls.equals(ElectoralVote.of(election).majorityHolders());
  }

  private static List<KeyEntry> key(List<Election> elections) {
    List<KeyEntry> key = new ArrayList<>();
    for (IrregularKind kind : SHOWN) {
      if (elections.stream().anyMatch(e -> counts(e).containsKey(kind))) {
        key.add(KeyEntry.area(ink(kind), words(kind)));
      }
    }
    return key;
  }

  private static String words(IrregularKind kind) {
    return switch (kind) {
      case FAITHLESS -> "against the ticket";
      case DIED_CANDIDATE -> "candidate had died";
      case REJECTED -> Blank.REFUSED.words();
      case UNPLEDGED -> "unpledged";
      case ABSENT -> "did not vote";
      case ABSTAINED -> "abstained";
      case SPLIT_VOTE -> "voted for one by one";
      case DISPUTED_COUNTED -> "disputed";
    };
  }

  static Ink ink(IrregularKind kind) {
    Ink strong = Ink.of(Hue.STRONG);
    Ink grey = Ink.of(Hue.CONTEXT);
    return switch (kind) {
      case FAITHLESS -> strong;
      case DIED_CANDIDATE -> grey;
      case REJECTED -> Blank.REFUSED.ink();
      case UNPLEDGED -> grey.textured(Texture.DOTTED);
      case ABSENT -> grey.tinted(Tint.THREE_QUARTERS).textured(Texture.LINED);
      default -> Ink.of(Hue.PAPER);
    };
  }

  private static Description description(List<Election> elections) {
    List<String> parts = new ArrayList<>();
    for (IrregularKind kind : SHOWN) {
      int sum = elections.stream().mapToInt(e -> counts(e).getOrDefault(kind, 0)).sum();
      if (sum > 0) {
        parts.add(words(kind) + " " + sum);
      }
    }
    List<String> faithless =
        elections.stream()
            .filter(e -> faithless(e) > 0)
            .map(e -> e.year() + " " + faithless(e))
            .toList();
    return new Description(
        "Stacked bar chart, one bar an election",
        "In all: " + String.join(", ", parts),
        faithless.isEmpty()
            ? List.of()
            : List.of("Against the ticket: " + String.join(", ", faithless)));
  }

  /** A row of the data. */
  private record Row(int year, IrregularElectors irregular) {}

  private static DataTable table(List<Election> elections) {
    List<Row> rows =
        elections.stream().flatMap(e -> shown(e).stream().map(i -> new Row(e.year(), i))).toList();
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(Row::year),
            IrregularFigures.STATE.of(Row::irregular),
            IrregularFigures.KIND.of(Row::irregular),
            IrregularFigures.ELECTORS.of(Row::irregular),
            IrregularFigures.PLEDGED_TO.of(Row::irregular),
            IrregularFigures.VOTED_FOR.of(Row::irregular)));
  }
}
