package org.twocounts.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicencesTest {
  @TempDir private Path folder;
  private Path libraries;
  private Path texts;

  @BeforeEach
  void makeFolders() throws IOException {
    libraries = Files.createDirectory(folder.resolve("lib"));
    texts = Files.createDirectory(folder.resolve("licences"));
  }

  @Test
  void texts_come_from_the_libraries_themselves() throws IOException {
    ship("dom-2.jar", "META-INF/NOTICE", "license/LICENSE.sax.txt", "a/LicenseReader.class");
    String table =
        new Licences(libraries, List.of(library("dom", "2", "Apache-2.0"))).writeTo(texts);
    assertThat(table)
        .endsWith(
            "| dom 2 | Apache-2.0 | [LICENSE.sax.txt](dom-2/LICENSE.sax.txt),"
                + " [NOTICE](dom-2/NOTICE) |\n");
    assertThat(texts.resolve("dom-2/LICENSE.sax.txt")).hasContent("license/LICENSE.sax.txt");
    assertThat(texts.resolve("dom-2/LicenseReader.class")).doesNotExist();
  }

  @Test
  void a_library_without_texts_is_under_the_text_that_another_carries() throws IOException {
    ship("charts-1.jar");
    ship("options-4.jar");
    ship("openhtmltopdf-core-9.jar", "META-INF/LICENSE-LGPL-2.1.txt");
    String table =
        new Licences(
                libraries,
                List.of(
                    library("charts", "1", "LGPL-2.1-or-later"),
                    library("options", "4", "Apache-2.0"),
                    library("openhtmltopdf-core", "9", "LGPL-2.1-or-later")))
            .writeTo(texts);
    assertThat(table)
        .contains(
            "| charts 1 | LGPL-2.1-or-later | "
                + "[LICENSE-LGPL-2.1.txt](openhtmltopdf-core-9/LICENSE-LGPL-2.1.txt) |")
        .contains("| options 4 | Apache-2.0 | [LICENSE](../LICENSE) |");
  }

  @Test
  void a_licence_whose_text_is_nowhere_ends_the_build() throws IOException {
    ship("odd-1.jar");
    Licences licences = new Licences(libraries, List.of(library("odd", "1", "Beerware")));
    assertThatThrownBy(() -> licences.writeTo(texts))
        .hasMessage("odd-1: no text of its licence, Beerware");
  }

  @Test
  void a_library_that_the_bill_of_materials_does_not_name_ends_the_build() throws IOException {
    ship("secret-1.jar");
    assertThatThrownBy(() -> new Licences(libraries, List.of()))
        .hasMessage("the bill of materials names [], shipped are [secret-1]");
  }

  @Test
  void licences_are_read_from_a_bill_of_materials() throws IOException {
    Path bill =
        Files.writeString(
            folder.resolve("sbom.json"),
            """
            {"components": [
              {"name": "jfreechart", "version": "1.5",
               "licenses": [{"license": {"name": "GNU Lesser General Public Licence"}}]},
              {"name": "dom", "version": "2",
               "licenses": [{"license": {"id": "Apache-2.0"}}, {"license": {"name": "The W3C License"}}]}
            ]}
            """);
    assertThat(Library.of(bill))
        .containsExactly(
            new Library("dom", "2", List.of("Apache-2.0", "W3C")),
            library("jfreechart", "1.5", "LGPL-2.1-or-later"));
  }

  private static Library library(String name, String version, String licence) {
    return new Library(name, version, List.of(licence));
  }

  /** A library whose files hold their own names. */
  private void ship(String file, String... names) throws IOException {
    try (OutputStream out = Files.newOutputStream(libraries.resolve(file));
        JarOutputStream jar = new JarOutputStream(out)) {
      jar.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
      for (String name : names) {
        jar.putNextEntry(new JarEntry(name));
        jar.write(name.getBytes(UTF_8));
      }
    }
  }
}
