package org.twocounts.chart.spec;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.chart.spec.Axis.Tick;

/**
 * Every text that a picture of a chart shows, and the sentences that stand for it where it cannot
 * be seen; and the same chart with other texts.
 */
public final class ShownTexts implements Plot.Cases<Plot> {
  private final Change change;

  private ShownTexts(Change change) {
    this.change = change;
  }

  /** What is to stand instead of a text. */
  @FunctionalInterface
  public interface Change {
    /** The text to show; the same for the same place and text, whenever it is asked. */
    String of(TextPlace place, String text);
  }

  /** The chart with other texts; marks and figures stay. */
  public static ChartSpec changed(ChartSpec spec, Change change) {
    ShownTexts texts = new ShownTexts(change);
    return new ChartSpec(
        spec.name(),
        texts.words(spec.words()),
        spec.key().stream().map(texts::entry).toList(),
        spec.layout(),
        spec.panels().stream().map(texts::panel).toList(),
        texts.description(spec.description()),
        spec.table());
  }

  /** The texts, in the order of reading, each once. */
  public static List<String> of(ChartSpec spec) {
    Set<String> found = new LinkedHashSet<>();
    changed(
        spec,
        (place, text) -> {
          found.add(text);
          return text;
        });
    return List.copyOf(found);
  }

  private Description description(Description description) {
    UnaryOperator<String> sentence = at(TextPlace.DESCRIPTION);
    return new Description(
        sentence.apply(description.shows()),
        sentence.apply(description.range()),
        description.exceptions().stream().map(sentence).toList());
  }

  private UnaryOperator<String> at(TextPlace place) {
    return text -> text.isEmpty() ? text : change.of(place, text);
  }

  private Words words(Words words) {
    UnaryOperator<String> note = at(TextPlace.NOTE);
    UnaryOperator<String> source = at(TextPlace.SOURCE);
    Optional<String> title = words.title().map(at(TextPlace.TITLE));
    String subtitle = at(TextPlace.SUBTITLE).apply(words.subtitle());
    Origin origin = words.origin();
    Wording wording = words.wording();
    Optional<String> finding =
        words.findingBesideTitle().isEmpty() ? title : words.findingBesideTitle();
    return new Words(
        title,
        subtitle,
        source.apply(words.source()),
        words.notes().stream().map(note).toList(),
        new Origin(
            finding,
            origin.sources(),
            origin.remark(),
            origin.sourceNotes().stream().map(note).toList(),
            origin.caveats().stream().map(this::caveat).toList()),
        new Wording(
            wording.language(), note.apply(wording.note()), source.apply(wording.source())));
  }

  private Caveat caveat(Caveat caveat) {
    UnaryOperator<String> note = at(TextPlace.NOTE);
    return new Caveat(
        caveat.id(),
        caveat.ground(),
        caveat.years(),
        note.apply(caveat.when()),
        note.apply(caveat.brief()),
        note.apply(caveat.full()));
  }

  private KeyEntry entry(KeyEntry entry) {
    return new KeyEntry(
        entry.swatch(), entry.marker(), entry.ink(), at(TextPlace.KEY).apply(entry.text()));
  }

  private Panel panel(Panel panel) {
    return new Panel(
        at(TextPlace.HEADING).apply(panel.heading()), panel.plot().fold(this), panel.weight());
  }

  @Override
  public Plot ofAxes(XyPlot plot) {
    return new XyPlot(
        axis(plot.x()),
        axis(plot.y()),
        plot.layers(),
        plot.labels().stream().map(this::label).toList());
  }

  private Axis axis(Axis axis) {
    List<Tick> ticks =
        axis.ticks().stream()
            .map(t -> new Tick(t.value(), at(TextPlace.TICK).apply(t.label())))
            .toList();
    return new Axis(
        at(TextPlace.AXIS).apply(axis.title()),
        axis.scale(),
        axis.min(),
        axis.max(),
        ticks,
        axis.grid(),
        axis.baseline(),
        axis.reading());
  }

  private PointLabel label(PointLabel label) {
    return new PointLabel(
        label.x(),
        label.y(),
        label.wordings().stream().map(at(TextPlace.LABEL)).toList(),
        label.kind(),
        label.sides(),
        label.rank());
  }

  @Override
  public Plot ofMap(MapPlot plot) {
    UnaryOperator<String> state = at(TextPlace.STATE);
    return new MapPlot(
        plot.regions().stream()
            .map(
                r ->
                    new MapPlot.Region(
                        r.outline(), r.name(), r.ink(), r.label().map(state), r.squares()))
            .toList(),
        plot.detail());
  }

  @Override
  public Plot ofTiles(TilePlot plot) {
    return new TilePlot(
        plot.rows(),
        plot.columns(),
        plot.blocks().stream()
            .map(b -> new TilePlot.Block(at(TextPlace.STATE).apply(b.code()), b.squares()))
            .toList(),
        plot.detail());
  }
}
