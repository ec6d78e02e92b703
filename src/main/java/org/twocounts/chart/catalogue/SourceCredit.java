package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twocounts.chart.catalogue.SourcesUsed.CitedByChart;
import org.twocounts.chart.spec.SourceLine;
import org.twocounts.model.Source;
import org.twocounts.model.SourceKind;
import org.twocounts.words.Counted;
import org.twocounts.words.Joined;
import org.twocounts.words.YearsBetween;

/**
 * Who is named for the figures of a chart. Under the picture stand short names in the order of
 * weight, where a figure weighs for those of its sources that stand nearest to the count; beside it
 * every source with the share of the figures that it gives. Figures that rest on no source are said
 * in a note.
 */
final class SourceCredit {
  /** What fits beside the word "Source" on a line of the web. */
  private static final int LETTERS = 110;

  private static final int LEAST_PART = 50;
  private static final int FEW_YEARS = 3;

  private final List<CitedByChart> figures;
  private final List<Source> cited;
  private final Map<String, SourceKind> kinds;
  private final Map<SourcesUsed.Kind, Map<String, Long>> weights =
      new EnumMap<>(SourcesUsed.Kind.class);
  private final Map<String, Long> given = new HashMap<>();

  /**
   * Weighs the sources of figures.
   *
   * @param cited the sources that the figures cite, in the order of their ids
   */
  SourceCredit(List<CitedByChart> figures, List<Source> cited) {
    this.figures = List.copyOf(figures);
    this.cited = List.copyOf(cited);
    this.kinds = cited.stream().collect(Collectors.toMap(Source::id, Source::kind));
    figures.forEach(this::weigh);
  }

  private void weigh(CitedByChart figure) {
    SourceKind nearest = nearest(figure);
    Map<String, Long> own = weights.computeIfAbsent(figure.kind(), k -> new HashMap<>());
    for (String id : figure.sources()) {
      if (kinds.get(id) != SourceKind.UNSOURCED || nearest == SourceKind.UNSOURCED) {
        given.merge(id, 1L, Long::sum);
      }
      if (kinds.get(id) == nearest) {
        own.merge(id, 1L, Long::sum);
      }
    }
  }

  /** The kind, of those that give the figure, which stands nearest to the count. */
  private SourceKind nearest(CitedByChart figure) {
    return figure.sources().stream()
        .map(id -> kinds.getOrDefault(id, SourceKind.UNSOURCED))
        .min(Comparator.naturalOrder())
        .orElse(SourceKind.UNSOURCED);
  }

  SourceLine line(Optional<String> remark) {
    List<String> notes = new ArrayList<>();
    tertiaryOnly().ifPresent(notes::add);
    unsourced().ifPresent(notes::add);
    return new SourceLine(shown(), full(), remark, notes);
  }

  /** The names that fit, and how many more there are. */
  private String shown() {
    List<String> all = byWeight().stream().map(SourceCredit::shortName).distinct().toList();
    List<String> named =
        byWeight().stream().filter(this::isNamed).map(SourceCredit::shortName).distinct().toList();
    int shown = named.size();
    while (shown > 1 && joined(named, shown, all.size()).length() > LETTERS) {
      shown--;
    }
    return joined(named, shown, all.size());
  }

  private static String joined(List<String> names, int shown, int all) {
    String some = String.join("; ", names.subList(0, shown));
    return all > shown ? some + "; and " + Counted.inWords(all - shown) + " more" : some;
  }

  private List<Source> byWeight() {
    return cited.stream()
        .filter(s -> s.kind() != SourceKind.UNSOURCED && weight(s) > 0)
        .sorted(
            Comparator.comparingLong((Source s) -> -weight(s))
                .thenComparing(Source::kind)
                .thenComparing(Source::id))
        .toList();
  }

  /** Whether it stands for at least one figure in fifty of a kind. */
  private boolean isNamed(Source source) {
    return weights.values().stream()
        .anyMatch(
            own -> {
              long all = figures.stream().filter(f -> weights.get(f.kind()) == own).count();
              return own.getOrDefault(source.id(), 0L) * LEAST_PART >= Math.max(1, all);
            });
  }

  private long weight(Source source) {
    return weights.values().stream().mapToLong(w -> w.getOrDefault(source.id(), 0L)).sum();
  }

  private static String shortName(Source source) {
    return source.shortName().or(source::publisher).orElse(source.title());
  }

  /** Every source, those of most figures first, with the share that it gives. */
  private String full() {
    List<Source> giving =
        cited.stream()
            .filter(s -> given.containsKey(s.id()))
            .sorted(
                Comparator.comparingLong((Source s) -> -given.get(s.id()))
                    .thenComparing(Source::id))
            .toList();
    if (giving.size() < 2) {
      return giving.stream().map(SourceCredit::fullName).collect(Collectors.joining());
    }
    return String.format(
        "%s; shares of %s, of which one may have several sources",
        giving.stream()
            .map(s -> fullName(s) + " (" + share(given.get(s.id())) + ")")
            .collect(Collectors.joining("; ")),
        Counted.of(figures.size(), "figure"));
  }

  private String share(long own) {
    return own * 100 < figures.size()
        ? Counted.of(own, "figure")
        : Math.round(100.0 * own / figures.size()) + "%";
  }

  private static String fullName(Source source) {
    if (source.kind() == SourceKind.UNSOURCED) {
      return "no source";
    }
    return source
        .publisher()
        .map(p -> p + ", " + source.title())
        .orElse(source.title())
        .replace("named in the note", "named in the record");
  }

  private Optional<String> tertiaryOnly() {
    boolean only =
        !figures.isEmpty() && figures.stream().allMatch(f -> nearest(f) == SourceKind.TERTIARY);
    return only
        ? Optional.of("No source nearer to the count is at hand than an encyclopaedia.")
        : Optional.empty();
  }

  private Optional<String> unsourced() {
    List<CitedByChart> bare =
        figures.stream()
            .filter(f -> !f.sources().isEmpty() && nearest(f) == SourceKind.UNSOURCED)
            .toList();
    if (bare.isEmpty() || cited.isEmpty()) {
      return Optional.empty();
    }
    String verb = Counted.noun(bare.size(), " has", " have");
    String of = ofYears(bare.stream().flatMapToInt(f -> f.year().stream()).distinct().toArray());
    return Optional.of(
        Figures.capitalised(Counted.inWords(bare.size(), "figure") + of + verb + " no source."));
  }

  private static String ofYears(int[] years) {
    if (years.length == 0) {
      return "";
    }
    Arrays.sort(years);
    return years.length <= FEW_YEARS
        ? " of " + Joined.of(Arrays.stream(years).mapToObj(String::valueOf).toList())
        : " of " + YearsBetween.of(years[0], years[years.length - 1]);
  }
}
