package org.twocounts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.cli.output.Column;

/** Packages look one way only; each library stays in the packages that need it. */
class ArchitectureTest {
  private static final String ROOT = "org.twocounts";
  private static final Path MAP = Path.of("docs/architecture.md");
  private static final Pattern NAME = Pattern.compile("`([a-z]+)`");

  /** Names that still stand for two things; none may be added. */
  private static final Set<String> NAMES_OF_TWO =
      Set.of("Cell", "Column", "Figures", "Unit", "Words");

  private static final JavaClasses CLASSES = ProgramClasses.ALL;

  /** What the document says: each package, and those at which it looks. */
  static Map<String, Set<String>> table() throws IOException {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    for (String line : Files.readAllLines(MAP)) {
      if (line.startsWith("| `")) {
        String[] cells = line.split(" \\| ", -1);
        Set<String> looksAt = new TreeSet<>(Set.of("words"));
        NAME.matcher(cells[2]).results().forEach(m -> looksAt.add(m.group(1)));
        Matcher name = NAME.matcher(cells[0]);
        assertThat(name.find()).isTrue();
        looksAt.remove(name.group(1));
        table.put(name.group(1), looksAt);
      }
    }
    return table;
  }

  @Test
  void a_package_looks_at_those_that_the_table_says_and_at_no_others() throws IOException {
    Map<String, Set<String>> found = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      Set<String> looksAt = found.computeIfAbsent(house(type), h -> new TreeSet<>(Set.of("words")));
      type.getDirectDependenciesFromSelf().stream()
          .map(d -> d.getTargetClass().getBaseComponentType())
          .filter(t -> t.getPackageName().startsWith(ROOT + "."))
          .forEach(t -> looksAt.add(house(t)));
    }
    found.forEach((name, looksAt) -> looksAt.remove(name));
    assertThat(found).isEqualTo(new TreeMap<>(table()));
  }

  private static String house(JavaClass type) {
    return type.getPackageName().substring(ROOT.length() + 1).split("\\.", 2)[0];
  }

  @Test
  void in_the_picture_a_package_stands_above_those_at_which_it_looks() throws IOException {
    List<String> document = Files.readAllLines(MAP);
    int begin = document.indexOf("```") + 1;
    List<String> picture =
        document.subList(begin, begin + document.subList(begin, document.size()).indexOf("```"));
    Map<String, Integer> lines = new TreeMap<>();
    for (int i = 0; i < picture.size(); i++) {
      for (String name : picture.get(i).strip().split(" +", -1)) {
        assertThat(lines.put(name, i)).as("%s stands twice", name).isNull();
      }
    }
    assertThat(lines.keySet()).isEqualTo(new TreeSet<>(table().keySet()));
    table()
        .forEach(
            (name, looksAt) ->
                looksAt.forEach(
                    below ->
                        assertThat(lines.get(name))
                            .as("%s above %s", name, below)
                            .isLessThan(lines.get(below))));
  }

  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource({
    "picocli.., cli",
    "org.jfree.., chart",
    "org.apache.batik.., chart publish",
    "org.apache.pdfbox.., chart publish",
    "de.rototor.., chart publish",
    "com.openhtmltopdf.., publish",
    "gg.jte.., publish",
    "org.commonmark.., publish",
    "com.fasterxml.jackson.., output input data table claim publish cli",
    "org.apache.commons.math3.., analysis simulation chart",
    "java.sql.., table cli",
    "de.siegmar.fastcsv.writer.., output",
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
  void a_column_of_data_is_a_figure_with_a_meaning_except_in_answers_to_sql() {
    JavaClass column = CLASSES.get(Column.class);
    Set<String> makers = new TreeSet<>();
    column.getConstructorCallsToSelf().forEach(c -> makers.add(c.getOriginOwner().getSimpleName()));
    column.getMethodCallsToSelf().stream()
        .filter(c -> c.getName().equals("asked"))
        .forEach(c -> makers.add(c.getOriginOwner().getSimpleName()));
    assertThat(makers).containsExactly("Column", "QueryCommand");
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

  /**
   * Who opens files beside the reader of what users give: their own lists, caches and results, none
   * of which an option names to be read.
   */
  private static final Map<String, String> OPEN_THEIR_OWN =
      Map.of(
          "InputFile", "the reader itself",
          "SiteFolder", "the list and the files of an earlier site, in the folder to be written",
          "SqliteFile", "a temporary file that it has just written");

  private static final Set<String> OPENING =
      Set.of(
          "newInputStream",
          "newBufferedReader",
          "newByteChannel",
          "readAllBytes",
          "readAllLines",
          "readString",
          "lines",
          "copy");

  private static final Set<String> OPENERS =
      Set.of(
          "java.io.FileInputStream",
          "java.io.FileReader",
          "java.io.RandomAccessFile",
          "java.util.Scanner",
          "java.util.zip.ZipFile",
          "java.nio.channels.FileChannel",
          "java.nio.channels.AsynchronousFileChannel");

  @Test
  void a_file_that_a_user_names_is_opened_in_one_place() {
    Set<String> open = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      Stream.concat(
              type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream())
          .filter(call -> isOpening(call.getTargetOwner().getName(), call.getTarget()))
          .forEach(call -> open.add(call.getOriginOwner().getSimpleName()));
    }
    assertThat(open).isEqualTo(new TreeSet<>(OPEN_THEIR_OWN.keySet()));
  }

  private static boolean isOpening(String owner, AccessTarget.CodeUnitAccessTarget called) {
    boolean ofFile =
        called.getRawParameterTypes().stream()
            .map(JavaClass::getName)
            .anyMatch(t -> t.equals("java.io.File") || t.equals("java.net.URL"));
    return OPENERS.contains(owner)
        || (owner.equals("java.nio.file.Files") && OPENING.contains(called.getName()))
        || (owner.startsWith("javax.imageio.") && ofFile)
        || (owner.equals("java.awt.Font") && ofFile);
  }

  @Test
  void a_name_of_a_class_stands_for_one_thing() {
    Map<String, Set<String>> packages = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
        packages
            .computeIfAbsent(type.getSimpleName(), n -> new TreeSet<>())
            .add(type.getPackageName());
      }
    }
    packages.values().removeIf(p -> p.size() == 1);
    assertThat(packages.keySet()).isSubsetOf(NAMES_OF_TWO);
  }
}
