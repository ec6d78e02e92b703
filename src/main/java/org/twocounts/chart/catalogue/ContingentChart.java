package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Direction;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Rule;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Kind;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Tint;
import org.twocounts.figure.ContingentFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.ContingentVote;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.words.Joined;

/** How the delegations of the states voted when the House chose the President. */
final class ContingentChart extends RecordChart {
  private static final double CELL = 0.92;
  private static final double HALF_ROW = 0.4;

  /** One ballot: who had the votes of which states. */
  private record Ballot(
      Election election, int held, String name, Map<String, List<String>> states) {
    int count() {
      return states.values().stream().mapToInt(List::size).sum();
    }

    int majority() {
      return count() / 2 + 1;
    }
  }

  ContingentChart() {
    super(
        "contingent",
        Topic.PEOPLE,
        "How did the states vote when the House chose the President?",
        Set.of());
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<Ballot> ballots = new ArrayList<>();
    request.record().elections().forEach(e -> ballots.addAll(ballots(e)));
    if (ballots.isEmpty()) {
      throw new NotDefinedException("no contingent election by states in this record");
    }
    return new ChartSpec(
        id(),
        words(ballots, request),
        List.of(),
        Layout.single(0.54, 1.05),
        panels(ballots),
        description(ballots),
        table(ballots));
  }

  private static List<Ballot> ballots(Election election) {
    Map<String, Map<String, List<String>>> byBallot = new LinkedHashMap<>();
    int held = 0;
    for (ContingentVote vote : election.contingentVotes()) {
      if (vote.state().isPresent()) {
        held = vote.yearHeld();
        byBallot
            .computeIfAbsent(vote.ballot(), b -> new LinkedHashMap<>())
            .computeIfAbsent(vote.vote(), v -> new ArrayList<>())
            .add(vote.state().get());
      }
    }
    List<Ballot> ballots = new ArrayList<>();
    for (Map.Entry<String, Map<String, List<String>>> entry : byBallot.entrySet()) {
      Map<String, List<String>> ordered = new LinkedHashMap<>();
      entry.getValue().entrySet().stream()
          .sorted(
              (a, b) ->
                  Boolean.compare(isPerson(b.getKey()), isPerson(a.getKey())) != 0
                      ? Boolean.compare(isPerson(b.getKey()), isPerson(a.getKey()))
                      : b.getValue().size() - a.getValue().size())
          .forEach(e -> ordered.put(e.getKey(), e.getValue()));
      ballots.add(new Ballot(election, held, entry.getKey(), ordered));
    }
    return ballots;
  }

  private static boolean isPerson(String vote) {
    return !vote.equals(ContingentVote.DIVIDED) && !vote.equals(ContingentVote.BLANK);
  }

  private static Words words(List<Ballot> ballots, ChartRequest request) {
    SourcesUsed sources = new SourcesUsed();
    ballots.forEach(
        b ->
            b.election()
                .contingentVotes()
                .forEach(v -> sources.add(b.election().year(), v.provenance().sources())));
    Set<String> chosen = new LinkedHashSet<>();
    for (Ballot b : ballots) {
      String president = b.election().president();
      int states = b.states().getOrDefault(president, List.of()).size();
      if (states >= b.majority()) {
        chosen.add(FamilyName.of(president) + " in " + b.held());
      }
    }
    return Words.of(
        "The House chose " + Joined.of(List.copyOf(chosen)),
        "Votes of the states’ delegations in the House of Representatives, one vote a state",
        sources.line(request),
        Notes.of(
            request,
            "A majority of all states elects. Full colour: the vote that chose the President."));
  }

  private static List<Panel> panels(List<Ballot> ballots) {
    int widest = ballots.stream().mapToInt(Ballot::count).max().orElseThrow();
    int longest =
        ballots.stream()
            .flatMap(b -> b.states().values().stream())
            .mapToInt(List::size)
            .max()
            .orElse(widest);
    List<Panel> panels = new ArrayList<>();
    for (Ballot ballot : ballots) {
      String heading =
          ballot.held()
              + (ballot.name().contains("-") ? ", ballots " : ", ballot ")
              + ballot.name().replace('-', '–');
      panels.add(new Panel(heading, plot(ballot, longest + 2), ballot.states().size() + 1.2));
    }
    return panels;
  }

  private static XyPlot plot(Ballot ballot, double width) {
    List<Box> cells = new ArrayList<>();
    List<PointLabel> labels = new ArrayList<>();
    List<Tick> names = new ArrayList<>();
    int rows = ballot.states().size();
    int row = 0;
    for (Map.Entry<String, List<String>> entry : ballot.states().entrySet()) {
      double y = Rows.place(row++, rows);
      boolean person = isPerson(entry.getKey());
      String name = person ? FamilyName.of(entry.getKey()) : entry.getKey();
      names.add(0, new Tick(y, name + " " + entry.getValue().size()));
      boolean chosen =
          entry.getKey().equals(ballot.election().president())
              && entry.getValue().size() >= ballot.majority();
      for (int i = 0; i < entry.getValue().size(); i++) {
        Ink ink =
            person
                ? Ink.ofParty(ballot.election().partyOf(entry.getKey()))
                    .tinted(chosen ? Tint.FULL : Tint.HALF)
                : Ink.of(Hue.CONTEXT).tinted(Tint.QUARTER);
        cells.add(new Box(i, i + CELL, y - HALF_ROW, y + HALF_ROW, ink, Emphasis.NONE));
        labels.add(
            new PointLabel(
                i + CELL / 2,
                y,
                List.of(entry.getValue().get(i)),
                Kind.INSIDE,
                List.of(Side.CENTRE),
                5));
      }
    }
    double line = ballot.majority() - (1 - CELL) / 2;
    labels.add(
        PointLabel.zone(
            line, 0, "majority: " + ballot.majority(), Side.ABOVE_RIGHT, Side.ABOVE_LEFT));
    Axis x = Axis.of(0, width, List.of());
    Axis y = Axis.ofRows(0, rows, names);
    return new XyPlot(
        x,
        y,
        List.of(new Boxes("delegations", cells), new Rule(Direction.X, line, Ink.of(Hue.STRONG))),
        labels);
  }

  private static Description description(List<Ballot> ballots) {
    List<String> results = new ArrayList<>();
    for (Ballot b : ballots) {
      List<String> parts = new ArrayList<>();
      b.states()
          .forEach(
              (who, states) ->
                  parts.add((isPerson(who) ? FamilyName.of(who) : who) + " " + states.size()));
      results.add(b.held() + ", ballot " + b.name() + ": " + String.join(", ", parts));
    }
    return new Description("Rows of squares, one square a state", "", results);
  }

  /** A row of the data. */
  private record Vote(Ballot ballot, String state, String vote) {
    Optional<String> party() {
      return isPerson(vote) ? ballot.election().partyOf(vote) : Optional.empty();
    }
  }

  private static DataTable table(List<Ballot> ballots) {
    List<Vote> rows = new ArrayList<>();
    for (Ballot ballot : ballots) {
      ballot
          .states()
          .forEach((who, states) -> states.forEach(s -> rows.add(new Vote(ballot, s, who))));
    }
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(v -> v.ballot().election().year()),
            ContingentFigures.yearHeld(v -> v.ballot().held()),
            ContingentFigures.ballot(v -> v.ballot().name()),
            SharedFigures.state(Vote::state),
            ContingentFigures.vote(Vote::vote),
            SharedFigures.party(Vote::party)));
  }
}
