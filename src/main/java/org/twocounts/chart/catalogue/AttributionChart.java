package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.Attributions;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
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
import org.twocounts.figure.RecordFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.Attribution;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.model.State;
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;

/** Who led the popular vote under each defended way to count a contested election. */
final class AttributionChart extends ElectionChart {
  private static final double HALF_ROW = 0.3;

  /** The nation under one attribution. */
  private record Row(Attribution attribution, PopularVote popular, String first, String second) {
    /** Votes of the first less those of the second, signed. */
    long lead() {
      return popular.votesOf(first).orElse(0) - popular.votesOf(second).orElse(0);
    }

    String leader() {
      return lead() >= 0 ? first : second;
    }
  }

  AttributionChart() {
    super(
        "attribution",
        Topic.TWO_COUNTS,
        "Who led the popular vote where votes can be attributed in more than one way?",
        Set.of(CaveatMeasure.POPULAR_VOTE));
  }

  /** The election in which the way of counting makes most difference: another leader. */
  @Override
  int ownChoice(ChartRequest request) {
    return request.record().elections().stream()
        .filter(
            e ->
                e.attributions().stream()
                        .map(a -> PopularVote.of(Attributions.apply(e, a)).leader())
                        .distinct()
                        .count()
                    > 1)
        .mapToInt(Election::year)
        .max()
        .orElseGet(
            () ->
                request.record().elections().stream()
                    .filter(e -> !e.attributions().isEmpty())
                    .mapToInt(Election::year)
                    .max()
                    .orElseThrow(() -> new NotDefinedException("no attribution in this record")));
  }

  @Override
  ChartSpec describe(Election election, ChartRequest request) {
    if (election.attributions().isEmpty()) {
      throw new NotDefinedException(
          election.year() + ": there is only one way to count that year in the record");
    }
    List<Row> rows = rows(election);
    return new ChartSpec(
        name(election, request),
        words(election, rows, request),
        key(election, rows),
        Layout.single(0.34, 0.85),
        List.of(Panel.of("", plot(election, rows))),
        description(election, rows),
        table(election, rows));
  }

  private static List<Row> rows(Election election) {
    PopularVote now = PopularVote.of(election);
    String first = now.leader().orElseThrow();
    String second = now.bestOtherThan(first).orElseThrow();
    return election.attributions().stream()
        .map(a -> new Row(a, PopularVote.of(Attributions.apply(election, a)), first, second))
        .toList();
  }

  private static Words words(Election election, List<Row> rows, ChartRequest request) {
    SourcesUsed sources = new SourcesUsed().popularVotes(election);
    rows.forEach(
        r -> r.attribution().counts().forEach(c -> sources.add(election.year(), c.sources())));
    List<String> rules =
        rows.stream()
            .flatMap(r -> r.attribution().counts().stream())
            .map(Attribution.AttributedCount::state)
            .distinct()
            .map(code -> stateName(code, request))
            .toList();
    return Words.of(
        title(
            election,
            rows,
            rules.size() == 1 ? rules.get(0) : Figures.count(rules.size()) + " states"),
        "National lead, votes, under each way to attribute the votes for electors in "
            + Joined.of(rules),
        sources.line(request),
        Notes.of(request, rules(rows, request)));
  }

  /** Under how many of the ways each of the two leads. */
  private static String title(Election election, List<Row> rows, String where) {
    Map<String, Long> leads = new LinkedHashMap<>();
    rows.forEach(r -> leads.merge(FamilyName.of(r.leader()), 1L, Long::sum));
    List<Map.Entry<String, Long>> byLeads =
        leads.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .toList();
    List<String> leaders = byLeads.stream().map(Map.Entry::getKey).toList();
    return leaders.size() == 1
        ? String.format(
            "%s: %s led the popular vote however %s %s counted",
            election.year(), leaders.get(0), where, where.endsWith(" states") ? "are" : "is")
        : String.format(
            "%s: %s led the popular vote, depending on how %s is counted",
            election.year(), String.join(" or ", leaders), where);
  }

  /** What each way gives whom where the ways differ in one state only; else empty. */
  private static String rules(List<Row> rows, ChartRequest request) {
    List<Attribution.AttributedCount> all =
        rows.stream().flatMap(r -> r.attribution().counts().stream()).toList();
    List<String> states = all.stream().map(c -> stateName(c.state(), request)).distinct().toList();
    if (states.size() != 1) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    for (Row row : rows) {
      List<String> counts =
          row.attribution().counts().stream()
              .map(c -> FamilyName.of(c.candidate()) + " " + Numerals.of(c.popularVotes()))
              .toList();
      parts.add(words(row) + ": " + (counts.isEmpty() ? "as counted" : String.join(", ", counts)));
    }
    return "In " + states.get(0) + ", " + String.join("; ", parts) + ".";
  }

  private static List<KeyEntry> key(Election election, List<Row> rows) {
    Set<KeyEntry> key = new LinkedHashSet<>();
    rows.forEach(
        r ->
            key.add(
                KeyEntry.area(
                    Ink.ofParty(election.partyOf(r.leader())),
                    FamilyName.of(r.leader()) + " ahead")));
    key.add(KeyEntry.outlined(Ink.of(Hue.PAPER), "count used elsewhere"));
    return List.copyOf(key);
  }

  private static String stateName(String code, ChartRequest request) {
    return request.record().findState(code).map(State::name).orElse(code);
  }

  private static String words(Row row) {
    return row.attribution().words();
  }

  private static XyPlot plot(Election election, List<Row> rows) {
    List<Box> bars = new ArrayList<>();
    List<PointLabel> labels = new ArrayList<>();
    List<String> names = new ArrayList<>();
    double most = rows.stream().mapToLong(Row::lead).max().orElse(0);
    double least = Math.min(0, rows.stream().mapToLong(Row::lead).min().orElse(0));
    double room = 0.35 * (Math.max(0, most) - least);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double y = Rows.place(i, rows.size());
      names.add(words(row));
      Ink ink = Ink.ofParty(election.partyOf(row.leader()));
      bars.add(
          new Box(
              0,
              row.lead(),
              y - HALF_ROW,
              y + HALF_ROW,
              ink,
              row.attribution().isDefault() ? Emphasis.MARKED : Emphasis.NONE));
      labels.add(
          PointLabel.value(
              (double) row.lead(),
              y,
              List.of(
                  FamilyName.of(row.leader()) + " by " + Numerals.of(Math.abs(row.lead())),
                  Numerals.of(Math.abs(row.lead()))),
              row.lead() >= 0 ? Side.RIGHT : Side.LEFT));
    }
    Axis x =
        Axis.of(least < 0 ? least - room : 0, Math.max(0, most) + room, ticks(least, most))
            .withGrid()
            .withBaseline(0);
    return new XyPlot(x, Rows.axis(names), List.of(new Boxes("lead", bars)), labels);
  }

  /** Zero, and a round number of votes on each side that bars reach. */
  private static List<Tick> ticks(double least, double most) {
    double step = RoundSteps.of(Math.max(0, most) - least, 4);
    List<Tick> ticks = new ArrayList<>();
    for (double v = -Math.floor(-least / step) * step; v <= most; v += step) {
      ticks.add(new Tick(v, Numerals.of(Math.round(Math.abs(v)))));
    }
    Tick last = ticks.remove(ticks.size() - 1);
    ticks.add(new Tick(last.value(), last.label() + " votes"));
    return ticks;
  }

  private static Description description(Election election, List<Row> rows) {
    List<String> results =
        rows.stream()
            .map(
                r ->
                    words(r)
                        + ": "
                        + FamilyName.of(r.leader())
                        + " by "
                        + Numerals.of(Math.abs(r.lead())))
            .toList();
    return new Description(
        "Bars to the right and left of zero, one a way of counting " + election.year(),
        "",
        List.of(String.join("; ", results)));
  }

  private static DataTable table(Election election, List<Row> rows) {
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(r -> election.year()),
            RecordFigures.attribution(r -> Optional.of(r.attribution().name())),
            RecordFigures.isDefault(r -> r.attribution().isDefault()),
            VoteFigures.leader(r -> Optional.of(r.leader())),
            VoteFigures.second(r -> r.leader().equals(r.first()) ? r.second() : r.first()),
            VoteFigures.marginVotes(r -> OptionalLong.of(Math.abs(r.lead()))),
            RecordFigures.rules(Row::attribution)));
  }
}
