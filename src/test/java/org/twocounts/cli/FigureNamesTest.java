package org.twocounts.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.twocounts.Document;
import org.twocounts.cli.FiguresInUse.Use;
import org.twocounts.figure.FigureDefinition;

/** One name, one unit and one meaning, in tables, charts, claims and commands alike. */
class FigureNamesTest {
  private static final List<Use> USES = FiguresInUse.all();

  /** What must not differ where the name is the same. */
  private record Sense(Optional<String> unit, String meaning) {
    static Sense of(FigureDefinition figure) {
      return new Sense(figure.unit(), figure.meaning());
    }
  }

  @Test
  void the_same_name_has_the_same_unit_and_meaning_everywhere() {
    assertThat(differing(FigureDefinition::name, Sense::of)).isEmpty();
  }

  @Test
  void the_same_meaning_has_the_same_name_everywhere() {
    assertThat(differing(FigureDefinition::meaning, FigureDefinition::name)).isEmpty();
  }

  /** Keys that stand for several values, with the first place of each. */
  private static <K extends Comparable<K>, V> List<String> differing(
      Function<FigureDefinition, K> key, Function<FigureDefinition, V> value) {
    List<String> differing = new ArrayList<>();
    Map<K, List<Use>> byKey =
        USES.stream()
            .collect(groupingBy(u -> key.apply(u.figure()), TreeMap::new, Collectors.toList()));
    byKey.forEach(
        (name, uses) -> {
          Map<V, List<Use>> byValue =
              uses.stream().collect(groupingBy(u -> value.apply(u.figure())));
          if (byValue.size() > 1) {
            byValue.forEach(
                (v, of) -> differing.add(name + " = " + v + " in " + of.get(0).where()));
          }
        });
    return differing;
  }

  @Test
  void every_figure_is_named_in_snake_case_and_explained_by_sentences() {
    for (Use use : USES) {
      FigureDefinition figure = use.figure();
      assertThat(figure.name()).as(use.where()).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*");
      assertThat(figure.explanation())
          .as(use.where() + " " + figure.name())
          .matches(".*[A-Za-z0-9)]\\.");
      assertThat(figure.kind().isNumeric() || figure.unit().isEmpty()).isTrue();
    }
  }

  @Test
  @Tag(Document.TAG)
  void every_column_of_the_data_of_charts_is_explained_in_the_guide() {
    Document.of("docs/figures.md").is(FigureGuide.markdown(FiguresInUse.charts(), USES));
    String guide = Document.of("docs/figures.md").text();
    Set<String> names =
        FiguresInUse.charts().values().stream()
            .flatMap(figures -> figures.stream().map(FigureDefinition::name))
            .collect(toCollection(LinkedHashSet::new));
    assertThat(names).isNotEmpty().allSatisfy(n -> assertThat(guide).contains("| `" + n + "` |"));
  }
}
