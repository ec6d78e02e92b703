package org.twocounts.chart.spec;

import java.util.ArrayList;
import java.util.List;

/** The words that stand for a chart where it cannot be seen. */
public final class AltText {
  private static final int WORDS_AT_MOST = 150;

  private AltText() {}

  /**
   * What is shown, the finding, the range, the exceptions; then the labels that found no room in
   * the picture. Under 150 words: what goes beyond is left out sentence by sentence.
   *
   * @param leftOut labels that the picture lacks
   */
  public static String of(ChartSpec spec, List<String> leftOut) {
    List<String> sentences = new ArrayList<>();
    Description d = spec.description();
    sentences.add(closed(d.shows()));
    spec.words().title().ifPresent(t -> sentences.add(closed(t)));
    if (!d.range().isEmpty()) {
      sentences.add(closed(d.range()));
    }
    d.exceptions().forEach(e -> sentences.add(closed(e)));
    if (!leftOut.isEmpty()) {
      sentences.add("Not labelled in the picture: " + String.join("; ", leftOut) + ".");
    }
    return limited(sentences);
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
