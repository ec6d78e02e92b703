package org.twocounts.chart.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.twocounts.analysis.caveat.Caveat;

/** The words that stand for a chart where it cannot be seen. */
public final class AltText {
  private static final int WORDS_AT_MOST = 150;

  private AltText() {}

  /**
   * What is shown, that the data are not those released where they are not, title and finding, what
   * changes the meaning of the figures; then the range, the exceptions, and the labels that found
   * no room in the picture. Beside caveats and labels under 150 words: what goes beyond is left out
   * sentence by sentence.
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
    int before = sentences.size();
    sentences.addAll(Caveat.briefly(words.caveats()));
    int after = sentences.size();
    if (!d.range().isEmpty()) {
      sentences.add(closed(d.range()));
    }
    d.exceptions().forEach(e -> sentences.add(closed(e)));
    String lacking =
        leftOut.isEmpty()
            ? ""
            : " Not labelled in the picture: " + String.join("; ", leftOut) + ".";
    return limited(sentences, before, after) + lacking;
  }

  /**
   * The words for a file of their own: under them in full what changes the meaning of the figures,
   * and every source of them.
   */
  public static String withSources(ChartSpec spec, List<String> leftOut) {
    String sources = spec.words().origin().sources();
    String caveats =
        spec.words().caveats().stream().map(Caveat::full).collect(Collectors.joining(" "));
    return of(spec, leftOut)
        + (caveats.isEmpty() ? "" : "\n\nWhat changes the meaning of these figures: " + caveats)
        + (sources.isEmpty() ? "" : "\n\nSources: " + closed(sources));
  }

  /** What fits, and the caveats beside: those from the first place to before the second. */
  private static String limited(List<String> sentences, int caveats, int others) {
    StringBuilder text = new StringBuilder();
    int words = 0;
    for (int i = 0; i < sentences.size(); i++) {
      boolean caveat = i >= caveats && i < others;
      int more = caveat ? 0 : sentences.get(i).split(" ", -1).length;
      if (words + more <= WORDS_AT_MOST) {
        text.append(text.length() == 0 ? "" : " ").append(sentences.get(i));
        words += more;
      }
    }
    return text.toString();
  }

  private static String closed(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }
}
