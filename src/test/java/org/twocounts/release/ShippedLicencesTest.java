package org.twocounts.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.Document;

/** What is shipped may be, and the document lists all of it, libraries of libraries too. */
class ShippedLicencesTest {
  /** Written by the build. */
  private static final Path CLASS_PATH = Path.of("target/runtime.classpath");

  private static final String HEAD = "| library that is shipped | version | licence |";

  @TempDir private Path folder;
  private static List<Library> shipped;

  @BeforeAll
  static void read() throws IOException {
    shipped = Library.onClassPath(CLASS_PATH);
  }

  @Test
  void every_library_is_under_a_licence_that_may_be_shipped() {
    assertThat(shipped).hasSizeGreaterThan(10).allMatch(Library::mayBeShipped);
  }

  @Test
  @Tag(Document.TAG)
  void the_document_lists_them() {
    Document.of("docs/dependencies.md")
        .hasBlock(
            HEAD,
            HEAD
                + "\n|---|---|---|\n"
                + shipped.stream().map(ShippedLicencesTest::row).collect(Collectors.joining()));
  }

  private static String row(Library library) {
    return String.format(
        "| %s | %s | %s |\n",
        library.name(), library.version(), String.join(", ", library.licences()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<licenses><license><name>GNU General Public License, version"
            + " 3</name></license></licenses>",
        "<licenses><license><name>AGPL-3.0</name></license></licenses>",
        "<licenses><license><name>MIT</name></license><license><name>Beer</name></license></licenses>",
        "<licenses><license/></licenses>",
        "<licenses/>",
        "",
      })
  void another_licence_or_none_ends_the_build(String licences) throws IOException {
    Path odd = Files.createDirectories(folder.resolve("org/odd/odd/1"));
    Files.writeString(
        odd.resolve("odd-1.pom"),
        "<project><groupId>org.odd</groupId><artifactId>odd</artifactId><version>1</version>"
            + licences
            + "</project>");
    Path classPath = folder.resolve("classpath");
    Files.writeString(classPath, odd.resolve("odd-1.jar").toString());
    assertThat(Library.onClassPath(classPath)).hasSize(1).noneMatch(Library::mayBeShipped);
  }

  @Test
  void the_licence_of_a_parent_is_that_of_its_children() throws IOException {
    Path parent = Files.createDirectories(folder.resolve("org/whole/all/7"));
    Files.writeString(
        parent.resolve("all-7.pom"),
        "<project><groupId>org.whole</groupId><artifactId>all</artifactId><version>7</version>"
            + "<licenses><license><name>MIT License</name></license></licenses></project>");
    Path child = Files.createDirectories(folder.resolve("org/whole/part/7"));
    Files.writeString(
        child.resolve("part-7.pom"),
        "<project><parent><groupId>org.whole</groupId><artifactId>all</artifactId>"
            + "<version>7</version></parent><artifactId>part</artifactId></project>");
    Path classPath = folder.resolve("classpath");
    Files.writeString(classPath, child.resolve("part-7.jar").toString());
    assertThat(Library.onClassPath(classPath))
        .containsExactly(new Library("part", "7", List.of("MIT")));
  }

  @Test
  void no_class_is_shipped_twice() throws IOException {
    Map<String, List<String>> places = places("(?!.*-info).*[.]class");
    places.values().removeIf(jars -> jars.size() == 1);
    assertThat(places).isEmpty();
  }

  @Test
  void letters_inside_a_library_are_listed_too() throws IOException {
    String document = Document.of("docs/dependencies.md").text();
    assertThat(places(".*[.](ttf|otf|pfb)").keySet())
        .isNotEmpty()
        .allMatch(font -> document.contains("| " + font.replaceFirst(".*/", "").split("-", -1)[0]));
  }

  /** Files of all libraries whose names match, with the libraries that hold them. */
  private static Map<String, List<String>> places(String names) throws IOException {
    Map<String, List<String>> places = new TreeMap<>();
    for (String jar : Files.readString(CLASS_PATH).strip().split(File.pathSeparator, -1)) {
      try (JarFile file = new JarFile(jar)) {
        file.stream()
            .map(JarEntry::getName)
            .filter(name -> name.matches(names))
            .forEach(name -> places.computeIfAbsent(name, n -> new ArrayList<>()).add(jar));
      }
    }
    return places;
  }
}
