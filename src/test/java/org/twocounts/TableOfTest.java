package org.twocounts;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of a parameterised test, for a test that none is missing. */
public final class TableOfTest {
  private TableOfTest() {}

  /**
   * What the rows of a method begin with.
   *
   * @throws IllegalArgumentException if the class has no such method with a table
   */
  public static List<String> firstColumn(Class<?> test, String method) {
    return Arrays.stream(test.getDeclaredMethods())
        .filter(m -> m.getName().equals(method) && m.isAnnotationPresent(CsvSource.class))
        .findFirst()
        .map(TableOfTest::firstColumn)
        .orElseThrow(() -> new IllegalArgumentException(test + " has no table " + method));
  }

  private static List<String> firstColumn(Method method) {
    return method
        .getAnnotation(CsvSource.class)
        .textBlock()
        .lines()
        .map(line -> line.split("\\|", 2)[0].strip())
        .toList();
  }
}
