package org.twocounts.chart.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Texture;

/**
 * Everything that a chart says, in words under headings, for readers who do not see it and want
 * more than its alternative text.
 *
 * @param parts in reading order, none without a sentence
 */
public record LongDescription(List<Part> parts) {
  public LongDescription {
    parts = List.copyOf(parts);
  }

  /** Sentences under a heading. */
  public record Part(String heading, List<String> sentences) {
    public Part {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * What is shown, the finding, what changes the meaning of the figures, the range, the exceptions,
   * how to read it, what the picture lacks, and whose figures they are.
   *
   * @param leftOut labels that found no room in the picture
   */
  public static LongDescription of(ChartSpec spec, List<String> leftOut) {
    Description d = spec.description();
    List<Part> parts =
        List.of(
            new Part("What is shown", shown(spec)),
            new Part("The finding", finding(spec.words())),
            new Part(
                "What changes the meaning of these figures",
                spec.words().caveats().stream().map(Caveat::full).toList()),
            new Part(
                "The range",
                Stream.of(d.range())
                    .filter(r -> !r.isEmpty())
                    .map(LongDescription::closed)
                    .toList()),
            new Part(
                "Exceptions and details",
                d.exceptions().stream().map(LongDescription::closed).toList()),
            new Part("How to read it", reading(spec)),
            new Part(
                "Not labelled in the picture",
                leftOut.stream().map(LongDescription::closed).toList()),
            new Part("Whose figures", sources(spec.words())));
    return new LongDescription(
        parts.stream().map(LongDescription::spoken).filter(p -> !p.sentences().isEmpty()).toList());
  }

  private static List<String> finding(Words words) {
    return Stream.concat(words.title().stream(), words.findingBesideTitle().stream())
        .map(LongDescription::closed)
        .toList();
  }

  private static List<String> sources(Words words) {
    String all = words.origin().sources();
    String shown = words.wording().source() + " " + closed(words.source());
    return words.source().startsWith(all)
        ? List.of(shown)
        : List.of(shown, "All sources: " + closed(all));
  }

  private static Part spoken(Part part) {
    return new Part(part.heading(), part.sentences().stream().filter(s -> !s.isEmpty()).toList());
  }

  private static List<String> shown(ChartSpec spec) {
    List<String> sentences = new ArrayList<>();
    sentences.add(closed(spec.description().shows()));
    sentences.add(closed(spec.words().subtitle()));
    sentences.addAll(PanelWords.of(spec.panels()));
    return sentences;
  }

  private static List<String> reading(ChartSpec spec) {
    List<String> sentences = new ArrayList<>();
    spec.key().forEach(entry -> sentences.add(closed(mark(entry) + ": " + entry.text())));
    spec.words().notes().forEach(note -> sentences.add(closed(note)));
    return sentences;
  }

  /** A mark of the legend by what tells it apart without colour: its kind and pattern. */
  private static String mark(KeyEntry entry) {
    String kind =
        switch (entry.swatch()) {
          case AREA -> "area";
          case OUTLINED_AREA -> "area with a strong outline";
          case WINDOW -> "area with a light window";
          case LINE -> "line";
          case DASHED_LINE -> "dashed line";
          case POINT -> shape(entry);
          case RINGED_POINT -> "mark with a ring";
        };
    String words = pattern(entry.ink()) + kind;
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String shape(KeyEntry entry) {
    return entry
        .marker()
        .map(m -> m.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .orElse("point");
  }

  private static String pattern(Ink ink) {
    return ink.texture() == Texture.SOLID
        ? ""
        : ink.texture().name().toLowerCase(Locale.ROOT).replace('_', '-') + " ";
  }

  private static String closed(String sentence) {
    return sentence.isEmpty() || sentence.endsWith(".") ? sentence : sentence + ".";
  }
}
