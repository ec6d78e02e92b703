package org.twocounts.claim.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CellTest {
  @Test
  void a_whole_number_a_decimal_and_a_text_stay_what_they_are() {
    assertHas(537, "537", 537L);
    assertHas(2_868_686L, "2,868,686", 2_868_686L);
    assertHas(0, "0", 0L);
    assertHas(-3, "\u22123", -3L);
    assertThat(Cell.of(0.25).raw()).contains(0.25);
    assertThat(Cell.of(100.0).raw()).contains(100L);
    assertHas("Florida", "Florida", "Florida");
    assertHas(true, "yes", "yes");
    assertHas(false, "no", "no");
    assertHas(List.of("FL", "NM"), "FL, NM", "FL, NM");
    assertHas(Optional.of("Florida"), "Florida", "Florida");
    assertHas(OptionalInt.of(25), "25", 25L);
    assertHas(OptionalLong.of(537), "537", 537L);
  }

  private static void assertHas(Object content, String shown, Object raw) {
    assertThat(Cell.of(content).shown(Unit.COUNT)).isEqualTo(shown);
    assertThat(Cell.of(content).raw()).contains(raw);
  }

  @Test
  void what_is_missing_is_a_dash_and_never_nought() {
    for (Object missing :
        List.of(Optional.empty(), OptionalInt.empty(), OptionalLong.empty(), List.of())) {
      assertThat(Cell.of(missing).shown(Unit.COUNT)).isEqualTo("\u2013");
      assertThat(Cell.of(missing).raw()).isEmpty();
    }
  }

  @Test
  void what_is_neither_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cell.of(Map.of()))
        .withMessage("no cell for {}");
  }

  /** The section of the document is made of it; here its form. */
  @Test
  void every_measure_has_its_section_with_arguments_answers_and_evidence() {
    String markdown = MeasureTable.markdown();
    for (Measure measure : Measures.all()) {
      MeasureSpec spec = measure.spec();
      assertThat(markdown).contains("### `" + spec.name() + "`\n\n" + spec.meaning() + "\n\n");
      spec.parameters()
          .forEach(p -> assertThat(markdown).contains("- argument `" + p.name() + "`: "));
      spec.answers().forEach(a -> assertThat(markdown).contains("- answer `" + a.name() + "`"));
    }
    assertThat(markdown)
        .contains("- argument `from`: first election, itself included; a year")
        .contains("a year from 1789 to 2200 (else 1824)\n")
        .contains("(required)\n", "(may be left out)\n", " (the usual one), a figure: ")
        .containsPattern("- evidence: `\\w+`, `")
        .doesNotContain("null");
    assertThat(markdown.split(" \\(the usual one\\), ", -1)).hasSize(Measures.all().size() + 1);
  }

  @Test
  void a_period_is_asked_of_measures_that_take_one() {
    Arguments usual = new Arguments(Map.of());
    Arguments later = new Arguments(Map.of("from", 1828L, "to", 1900L));
    assertThat(Period.isLaterThanUsual(usual)).isFalse();
    assertThat(Period.isLaterThanUsual(later)).isTrue();
    assertThat(Period.isLaterThanUsual(Period.over(usual, 1824, 1900))).isFalse();
    assertThat(Period.first(later)).isEqualTo(1828);
    assertThat(Period.statedEnd(later)).isEqualTo(1900);
    assertThat(Measures.all().stream().map(Measure::spec).filter(Period::isAskedOf))
        .isNotEmpty()
        .doesNotContain(new LargestStatesMeasure().spec());
  }
}
