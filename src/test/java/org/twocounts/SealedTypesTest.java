package org.twocounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.counterfactual.Contenders;
import org.twocounts.analysis.counterfactual.ElectorBasis;
import org.twocounts.analysis.counterfactual.PopulationCensus;
import org.twocounts.analysis.counterfactual.ScenarioStep;
import org.twocounts.model.ApportionmentLaw;
import org.twocounts.rule.AllocationRule;
import org.twocounts.rule.Outcome;
import org.twocounts.rule.StateRule;
import org.twocounts.rule.apportionment.HouseSize;

/**
 * Rules, numbers of electors, contenders, steps and outcomes say what they are; who wants to know
 * asks them, so that a new one does not compile until it has answered.
 */
class SealedTypesTest {
  private static final JavaClasses CLASSES = ProgramClasses.ALL;

  /** Sealed types of these packages are read with {@code instanceof} elsewhere, so far. */
  private static final List<String> ASKED = List.of("claim", "chart", "cli.output");

  private static List<Class<?>> sealedTypes() {
    return CLASSES.stream()
        .filter(JavaClass::isInterface)
        .filter(c -> ASKED.stream().noneMatch(p -> isIn("org.twocounts." + p, c)))
        .<Class<?>>map(JavaClass::reflect)
        .filter(Class::isSealed)
        .toList();
  }

  private static boolean isIn(String name, JavaClass c) {
    return (c.getPackageName() + ".").startsWith(name + ".");
  }

  @Test
  void no_package_asks_what_a_type_of_another_is() {
    List<Class<?>> types = sealedTypes();
    List<String> asked =
        CLASSES.stream()
            .flatMap(c -> c.getInstanceofChecks().stream())
            .filter(check -> types.stream().anyMatch(type -> isAskedOutside(type, check)))
            .map(
                check ->
                    check.getOwner().getFullName() + " asks for " + check.getRawType().getName())
            .toList();
    assertThat(asked).isEmpty();
  }

  private static boolean isAskedOutside(Class<?> type, InstanceofCheck check) {
    return check.getRawType().isAssignableTo(type)
        && !check.getOwner().getOwner().getPackageName().equals(type.getPackageName());
  }

  @Test
  void the_types_of_rules_and_plans_are_among_those_looked_for() {
    assertThat(sealedTypes())
        .contains(
            AllocationRule.class,
            StateRule.class,
            Outcome.class,
            HouseSize.class,
            ApportionmentLaw.Basis.class,
            ElectorBasis.class,
            Contenders.class,
            PopulationCensus.class,
            ScenarioStep.class);
  }

  @Test
  void a_check_of_a_type_of_another_package_would_be_seen() {
    assertThat(CLASSES.stream().flatMap(c -> c.getInstanceofChecks().stream()).toList())
        .as("checks of any type")
        .hasSizeGreaterThan(50);
  }
}
