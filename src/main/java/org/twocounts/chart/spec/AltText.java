package org.twocounts.chart.spec;

import java.util.ArrayList;
import java.util.List;

/** The words that stand for a chart where it cannot be seen. */
public final class AltText {
  private static final int WORDS_AT_MOST = 150;

  private AltText() {}

  /**
   * What is shown, that the data are not those released where they are not, title and finding, the
   * range, the exceptions; then the labels that found no room in the picture. Under 150 words: what
   * goes beyond is left out sentence by sentence.
   *
   * @param leftOut labels that the picture lacks
   */
  public static String of(ChartSpec spec, List<String> leftOut) {
    List<String> sentences = new ArrayList<>();
    Description d = spec.description();
    sentences.add(closed(d.shows()));
    Words words = spec.words();
    words.origin().remark().ifPresent(r -> sentences.add(closed(r)));
    words.title().ifPresent(t -> sentences.add(closed(t)));
    words.findingBesideTitle().ifPresent(f -> sentences.add(closed(f)));
    if (!d.range().isEmpty()) {
      sentences.add(closed(d.range()));
    }
    d.exceptions().forEach(e -> sentences.add(closed(e)));
    if (!leftOut.isEmpty()) {
      sentences.add("Not labelled in the picture: " + String.join("; ", leftOut) + ".");
    }
    return limited(sentences);
  }

  /** The words for a file of their own: under them every source of the figures. */
  public static String withSources(ChartSpec spec, List<String> leftOut) {
    String sources = spec.words().origin().sources();
    return of(spec, leftOut) + (sources.isEmpty() ? "" : "\n\nSources: " + closed(sources));
  }

  private static String limited(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    int words = 0;
    for (String sentence : sentences) {
      int more = sentence.split(" ", -1).length;
      if (words + more <= WORDS_AT_MOST) {
        text.append(text.length() == 0 ? "" : " ").append(sentence);
        words += more;
      }
    }
    return text.toString();
  }

  private static String closed(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }
}
