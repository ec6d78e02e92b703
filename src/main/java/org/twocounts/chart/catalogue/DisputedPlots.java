package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.twocounts.analysis.DisputedElectors;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.Attribution;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.FamilyName;
import org.twocounts.words.Counted;
import org.twocounts.words.Numerals;

/** Leads in the disputed states, and both totals with each state the other way. */
final class DisputedPlots {
  private static final double BAR = 0.6;

  /** Room for the words beside bars and points, in parts of what these span. */
  private static final double WORDS = 0.55;

  private static final int STEPS = 4;

  private final DisputedElectors disputed;
  private final String rival;
  private final List<DisputedCount> counts;
  private final ElectionRecord record;

  DisputedPlots(
      DisputedElectors disputed, String rival, List<DisputedCount> counts, ElectionRecord record) {
    this.disputed = disputed;
    this.rival = rival;
    this.counts = counts;
    this.record = record;
  }

  List<Panel> panels() {
    return List.of(
        Panel.of("Lead in the popular vote, votes", leads()),
        Panel.of("Electors, as counted and with states the other way", totals()));
  }

  private XyPlot leads() {
    List<Box> bars = new ArrayList<>();
    List<PointLabel> labels = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      DisputedCount count = counts.get(i);
      double y = Rows.place(i, counts.size());
      names.add(
          StateNames.of(record, count.state())
              + count.other().map(Attribution::words).map(w -> ": " + w).orElse(""));
      if (count.lead().isPresent()) {
        long lead = count.lead().getAsLong();
        String leader = lead >= 0 ? disputed.election().president() : rival;
        bars.add(Box.row(y, BAR, 0, (double) lead, ink(leader)));
        String by = Numerals.of(Math.abs(lead));
        labels.add(
            PointLabel.value(
                (double) lead,
                y,
                List.of(FamilyName.of(leader) + " by " + by, by),
                lead >= 0 ? Side.RIGHT : Side.LEFT));
      }
    }
    return new XyPlot(across(), Rows.axis(names), List.of(new Boxes("lead", bars)), labels);
  }

  private Axis across() {
    double least = leadsFound().min().orElse(0);
    double most = leadsFound().max().orElse(1);
    double low = Math.min(0, least);
    double high = Math.max(0, most);
    double room = WORDS * Math.max(1, high - low);
    double step = RoundSteps.of(Math.max(1, high - low), STEPS);
    List<Tick> ticks = new ArrayList<>();
    for (double v = Math.ceil((low - step / 2) / step) * step; v <= high + step / 2; v += step) {
      ticks.add(new Tick(v, Numerals.of(Math.round(Math.abs(v)))));
    }
    return Axis.of(least < 0 ? low - room : 0, high + room, ticks).withGrid().withBaseline(0);
  }

  private DoubleStream leadsFound() {
    return counts.stream().flatMapToLong(c -> c.lead().stream()).asDoubleStream();
  }

  /** Both totals of a row. */
  private record Totals(String name, int winner, int rival) {}

  private List<Totals> rows() {
    int votes = disputed.votes();
    int others = ElectoralVote.of(disputed.election()).votesOf(rival);
    List<Totals> rows = new ArrayList<>();
    rows.add(new Totals("As counted", votes, others));
    disputed
        .byState()
        .forEach(
            (code, n) ->
                rows.add(
                    new Totals(
                        StateNames.of(record, code) + ", " + Counted.of(n, "elector"),
                        votes - n,
                        others + n)));
    if (disputed.byState().size() > 1) {
      int all = disputed.total();
      rows.add(new Totals("All " + all + " electors", votes - all, others + all));
    }
    return rows;
  }

  private XyPlot totals() {
    List<Totals> rows = rows();
    List<Dot> dots = new ArrayList<>();
    List<PointLabel> labels = new ArrayList<>();
    double least = rows.stream().mapToDouble(r -> Math.min(r.winner(), r.rival())).min().orElse(0);
    double most = rows.stream().mapToDouble(r -> Math.max(r.winner(), r.rival())).max().orElse(1);
    double span = Math.max(1, most - least);
    for (int i = 0; i < rows.size(); i++) {
      Totals row = rows.get(i);
      double y = Rows.place(i, rows.size());
      String president = disputed.election().president();
      dots.add(Dot.of(row.rival(), y, ink(rival), Emphasis.NONE));
      dots.add(Dot.of(row.winner(), y, ink(president), Emphasis.NONE));
      labels.add(
          PointLabel.value(
              Math.max(row.winner(), row.rival()) + span / 30,
              y,
              List.of(
                  String.format(
                      "%s %s, %s %s",
                      FamilyName.of(president), row.winner(), FamilyName.of(rival), row.rival()),
                  row.winner() + "–" + row.rival()),
              Side.RIGHT));
    }
    Axis x =
        Axis.of(
                least - span / 10,
                most + WORDS * span,
                List.of(new Tick(disputed.majority(), disputed.majority() + ", a majority")))
            .withGrid()
            .withBaseline(disputed.majority());
    return new XyPlot(
        x,
        Rows.axis(rows.stream().map(Totals::name).toList()),
        List.of(new Dots("electors", dots)),
        labels);
  }

  private Ink ink(String candidate) {
    return Ink.ofParty(disputed.election().partyOf(candidate));
  }
}
