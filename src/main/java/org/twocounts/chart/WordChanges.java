package org.twocounts.chart;

import java.util.Optional;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Language;
import org.twocounts.chart.spec.Words;

/**
 * What an editor changes in the words around a chart. A text without letters leaves its line out.
 *
 * @param title instead of the finding
 * @param source instead of the derived source line
 * @param note instead of the chart's own notes; what is said of sources and caveats stays
 * @param titleLine whether there is a title at all
 * @param credit whether the last line names program, data and licence
 * @param language of the chart's own words
 * @param labels other texts instead of the chart's own
 */
public record WordChanges(
    Optional<String> title,
    Optional<String> subtitle,
    Optional<String> source,
    Optional<String> note,
    Line titleLine,
    Line credit,
    Language language,
    LabelChanges labels) {

  /** No change. */
  public static final WordChanges NONE =
      new WordChanges(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Line.SHOWN,
          Line.SHOWN,
          Language.EN,
          LabelChanges.NONE);

  /** Whether a line is drawn. */
  public enum Line {
    SHOWN,
    OMITTED
  }

  /** The same without a title. */
  public WordChanges untitled() {
    return new WordChanges(title, subtitle, source, note, Line.OMITTED, credit, language, labels);
  }

  /** The same without the last line. */
  public WordChanges uncredited() {
    return new WordChanges(
        title, subtitle, source, note, titleLine, Line.OMITTED, language, labels);
  }

  /** The same in a language. */
  public WordChanges in(Language other) {
    return new WordChanges(title, subtitle, source, note, titleLine, credit, other, labels);
  }

  /**
   * The chart with these words.
   *
   * @throws org.twocounts.chart.spec.NotDrawableException if it lacks a text that is to be changed
   */
  ChartSpec apply(ChartSpec spec) {
    ChartSpec own = labels.apply(spec.in(language));
    return own.withWords(apply(own.words()));
  }

  private Words apply(Words words) {
    Words changed = words;
    if (title.isPresent() || titleLine == Line.OMITTED) {
      boolean omitted = titleLine == Line.OMITTED || title.get().isBlank();
      changed = changed.withTitle(omitted ? Optional.empty() : title);
    }
    if (subtitle.isPresent()) {
      changed = changed.withSubtitle(subtitle.get().strip());
    }
    if (note.isPresent()) {
      changed = changed.withNote(note.get().strip());
    }
    return source.isPresent() ? changed.withSource(source.get().strip()) : changed;
  }
}
