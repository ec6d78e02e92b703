package org.twocounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.chart.Chart;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.claim.measure.Measure;
import org.twocounts.claim.measure.Measures;
import org.twocounts.rule.StateRule;

/** A rule, chart or measure that was written and not listed would be there for nobody. */
class EverythingListedTest {
  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(StateRule.class, StateRule.all()),
        Arguments.of(Chart.class, ChartCatalogue.all()),
        Arguments.of(Measure.class, Measures.all()));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void every_class_of_a_kind_is_in_its_list(Class<?> kind, List<?> listed) {
    List<String> written =
        ProgramClasses.ALL.stream()
            .filter(c -> c.isAssignableTo(kind))
            .filter(c -> !c.isInterface() && !c.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::getName)
            .toList();
    assertThat(listed.stream().map(o -> o.getClass().getName()).distinct().toList())
        .as("every %s that is written is listed in all()", kind.getSimpleName())
        .containsExactlyInAnyOrderElementsOf(written);
  }
}
