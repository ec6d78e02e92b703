package org.twocounts;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages look one way only; each library stays in the packages that need it. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.twocounts");

  @ParameterizedTest(name = "{0} looks at {1}")
  @CsvSource({
    "words, ''",
    "model, words",
    "rule, model words",
    "analysis, rule model words",
    "simulation, analysis rule model words",
    "data, model words",
    "figure, analysis rule model words",
    "table, figure data analysis rule model words",
    "claim, figure table simulation analysis rule model words",
    "classroom, analysis rule model words",
    "literature, analysis rule model words",
    "chart, figure simulation analysis rule model words",
    "publish, chart claim classroom literature table figure data simulation analysis rule model"
        + " words",
    "cli, publish chart claim classroom literature table figure data simulation analysis rule model"
        + " words",
  })
  void a_package_looks_only_at_those_below_it(String name, String below) {
    List<String> allowed = new ArrayList<>(List.of("org.twocounts." + name + ".."));
    Stream.of(below.split(" "))
        .filter(p -> !p.isEmpty())
        .map(p -> "org.twocounts." + p + "..")
        .forEach(allowed::add);
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage("org.twocounts." + name + "..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.twocounts..")
                    .and(not(resideInAnyPackage(allowed.toArray(new String[0])))))
            .allowEmptyShould(true);
    rule.check(CLASSES);
  }

  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource({
    "picocli.., cli",
    "org.jfree.., chart",
    "org.apache.batik.., chart publish",
    "org.apache.pdfbox.., chart publish",
    "de.rototor.., chart publish",
    "com.openhtmltopdf.., publish",
    "com.fasterxml.jackson.., data table claim chart publish cli",
    "org.apache.commons.math3.., analysis simulation chart",
    "java.sql.., table cli",
  })
  void a_library_is_used_only_where_it_belongs(String library, String packages) {
    String[] users =
        Stream.of(packages.split(" ")).map(p -> "org.twocounts." + p + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(users)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void the_model_and_the_rules_know_no_input_or_output() {
    noClasses()
        .that()
        .resideInAnyPackage("org.twocounts.model..", "org.twocounts.rule..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio..", "java.net..")
        .check(CLASSES);
  }

  @Test
  void nothing_below_the_command_line_prints_or_asks_for_the_time() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.twocounts.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .check(CLASSES);
  }

  @Test
  void every_class_lives_in_a_package_of_the_map() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.of(
                    "words",
                    "model",
                    "rule",
                    "analysis",
                    "simulation",
                    "data",
                    "figure",
                    "table",
                    "claim",
                    "classroom",
                    "literature",
                    "chart",
                    "publish",
                    "cli")
                .map(p -> "org.twocounts." + p + "..")
                .toArray(String[]::new))
        .check(CLASSES);
  }
}
