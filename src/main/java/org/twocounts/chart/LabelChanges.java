package org.twocounts.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.NotDrawableException;
import org.twocounts.chart.spec.ShownTexts;
import org.twocounts.words.NearestName;
import org.twocounts.words.Quoted;

/**
 * Texts of a picture that an editor puts in the place of others, such as translations.
 *
 * @param file the name that the editor gave, for messages
 * @param texts new texts by old ones, in the order of the file
 */
public record LabelChanges(String file, Map<String, String> texts) {
  /** No change. */
  public static final LabelChanges NONE = new LabelChanges("", Map.of());

  public LabelChanges {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /**
   * The chart with the new texts, in its picture and in the text that stands for it; its data stay.
   *
   * @throws NotDrawableException with every old text that the chart lacks
   */
  ChartSpec apply(ChartSpec spec) {
    if (texts.isEmpty()) {
      return spec;
    }
    List<String> shown = ShownTexts.of(spec);
    List<String> faults =
        texts.keySet().stream()
            .filter(old -> !shown.contains(old))
            .map(old -> fault(old, spec.name(), shown))
            .toList();
    if (!faults.isEmpty()) {
      throw new NotDrawableException(faults);
    }
    return ShownTexts.changed(spec, (place, text) -> texts.getOrDefault(text, text));
  }

  private String fault(String old, String chart, List<String> shown) {
    return String.format(
        "%s: the chart %s has no text %s; %s",
        Quoted.path(file),
        chart,
        Quoted.of(old),
        NearestName.to(old, shown)
            .map(nearest -> "did you mean " + Quoted.of(nearest) + "?")
            .orElse("--list-labels prints those it has"));
  }

  /** Said beside the picture of whose words it has; empty where nothing was changed. */
  String remark() {
    return texts.isEmpty()
        ? ""
        : "\n\nTexts of this picture were replaced by its editor; the data file has the record’s.";
  }
}
