package org.twocounts.recount;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the classes that become the script of the pages may not use: its class library answers
 * otherwise than the JDK's ({@code distinct} after {@code concat} or {@code flatMap} keeps
 * duplicates), lacks it, or doubles the script by it.
 */
class EngineReachTest {
  private static final Set<String> BANNED =
      Set.of(
          "java.util.stream.Stream.distinct",
          "java.util.stream.IntStream.distinct",
          "java.util.stream.LongStream.distinct",
          "java.lang.Math.multiplyHigh",
          "java.lang.String.format",
          "java.lang.String.formatted",
          "java.lang.String.split",
          "java.lang.String.matches",
          "java.lang.String.replaceAll",
          "java.lang.String.replaceFirst",
          "java.util.Collections.unmodifiableNavigableSet",
          "java.util.Collections.unmodifiableSortedSet");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(
              "org.twocounts.recount",
              "org.twocounts.analysis",
              "org.twocounts.rule",
              "org.twocounts.model",
              "org.twocounts.words");

  @Test
  void the_engine_of_the_pages_uses_nothing_that_its_class_library_does_otherwise() {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : reached()) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        String name = access.getTargetOwner().getName() + "." + access.getTarget().getName();
        if (BANNED.contains(name) || name.startsWith("java.util.regex.")) {
          found.add(type.getName() + " uses " + name);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static Set<JavaClass> reached() {
    Set<JavaClass> reached = new LinkedHashSet<>();
    Deque<JavaClass> next = new ArrayDeque<>(Set.of(CLASSES.get(PageEngine.class)));
    while (!next.isEmpty()) {
      JavaClass type = next.remove();
      if (type.getPackageName().startsWith("org.twocounts") && reached.add(type)) {
        type.getDirectDependenciesFromSelf()
            .forEach(d -> next.add(d.getTargetClass().getBaseComponentType()));
      }
    }
    return reached;
  }
}
