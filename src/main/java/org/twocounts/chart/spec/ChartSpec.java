package org.twocounts.chart.spec;

import java.util.List;
import java.util.regex.Pattern;
import org.twocounts.analysis.caveat.Caveat;

/**
 * What a chart says and shows, without how it looks: everything that a picture, its alternative
 * text and its data are made of.
 *
 * @param name of the files, such as {@code bias} or {@code map-2016}
 * @param key the legend, empty where labels stand at the data
 * @param panels in reading order, at least one
 */
public record ChartSpec(
    String name,
    Words words,
    List<KeyEntry> key,
    Layout layout,
    List<Panel> panels,
    Description description,
    DataTable table) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public ChartSpec {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name for files: " + name);
    }
    if (panels.isEmpty()) {
      throw new IllegalArgumentException(name + ": no panel");
    }
    key = List.copyOf(key);
    panels = List.copyOf(panels);
  }

  /** The same chart with other words. */
  public ChartSpec withWords(Words other) {
    return new ChartSpec(name, other, key, layout, panels, description, table);
  }

  /** The same chart in the spelling of a language. */
  public ChartSpec in(Language language) {
    ChartSpec spelled =
        ShownTexts.changed(
            this, (place, text) -> place == TextPlace.SOURCE ? text : language.spelled(text));
    return spelled.withWords(spelled.words.with(spelled.words.wording().in(language)));
  }

  /** The same chart with the caveats that belong to it. */
  public ChartSpec withCaveats(List<Caveat> caveats) {
    return withWords(words.withCaveats(caveats));
  }

  /** The same chart with other panels. */
  public ChartSpec withPanels(List<Panel> others) {
    return new ChartSpec(name, words, key, layout, others, description, table);
  }
}
