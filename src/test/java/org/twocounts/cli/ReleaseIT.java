package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.Document;

/**
 * The archives that {@code mvn -Prelease verify} has made, unpacked and used: where nothing can be
 * written, on a path with spaces, without Maven and without the sources.
 */
class ReleaseIT {
  private static final String NAME = "twocounts-" + System.getProperty("release.version");
  private static final Path ARCHIVES = Path.of(System.getProperty("release.folder"));

  @TempDir private static Path folder;
  private static Path home;
  private static List<String> contents;
  private static ReleaseUser reader;

  @BeforeAll
  static void unpack() throws IOException {
    assumeThat(Path.of("/bin/sh")).exists();
    home = unpacked(NAME + ".tar.gz", "a place");
    contents = filesIn(home);
    assertThat(ReleaseUser.at(home).runs("--version").exitCode()).isZero();
    Path cache = Files.createDirectory(folder.resolve("a cache"));
    reader = ReleaseUser.whoCannotWrite(home, cache);
  }

  @Test
  void it_answers_like_the_program_it_was_made_of() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("another cache"));
    ReleaseUser user = ReleaseUser.whoCannotWrite(home, empty);
    CommandRun expected = CommandRun.released(Path.of("."), "splits", "--format", "csv");
    assertThat(user.runs("splits --format csv")).isEqualTo(expected);
    assertThat(user.runs("splits --format csv")).isEqualTo(expected);
    assertThat(filesIn(empty)).as("the archive lies beside the program").isEmpty();
    assertThat(user.runs("validate").exitCode()).isZero();
    assertThat(user.runs("query", "SELECT count(*) FROM elections").exitCode()).isZero();
    assertThat(user.runs("--version").out())
        .startsWith("twocounts " + System.getProperty("release.version") + "\n")
        .doesNotContain("not as released");
  }

  @Test
  void it_draws_and_prints_where_the_user_is() {
    draws(reader);
  }

  @Test
  void another_java_does_as_well() throws IOException {
    Optional<Path> other = OtherJava.find();
    assumeThat(other).as("a Java beside this one, of another version").isPresent();
    draws(reader.with(other));
  }

  @Test
  void the_image_needs_no_java() throws IOException {
    Path image = unpacked(imageName(), "an image");
    Path work = Files.createDirectory(folder.resolve("work of the image"));
    ReleaseUser without = ReleaseUser.whoCannotWrite(image, work).with(Optional.empty());
    assertThat(without.runs("find Frémont")).isEqualTo(CommandRun.inside("find", "Frémont"));
    assertThat(without.runs("query", "SELECT count(*) FROM elections").exitCode()).isZero();
    draws(without);
  }

  private static void draws(ReleaseUser who) {
    CommandRun drawn = who.runs("chart map --year 1860 --out pictures --formats png,svg,pdf");
    assertThat(drawn.err()).isEmpty();
    assertThat(drawn.lines()).contains("pictures/map-1860.pdf");
    assertThat(who.runs("exercise --output sheet.pdf").err()).isEmpty();
  }

  @Test
  void everything_is_there_and_no_more() throws IOException {
    assertThat(contents.stream().map(f -> Path.of(f).getName(0).toString()).distinct())
        .containsExactlyInAnyOrder(
            "CHANGELOG.md",
            "CITATION.cff",
            "CONTRIBUTING.md",
            "LICENSE",
            "README.md",
            "charts",
            "completions",
            "docs",
            "elections.json",
            "lib",
            "licences",
            "man",
            "sbom.json",
            "twocounts",
            "twocounts.cmd",
            "twocounts.jar");
    assertThat(home.resolve("twocounts")).isExecutable();
    assertThat(home.resolve("elections.json")).hasSameBinaryContentAs(Path.of("elections.json"));
    assertThat(Files.readString(home.resolve("twocounts.cmd")).replace("\r\n", ""))
        .as("line ends")
        .doesNotContain("\n");
  }

  @Test
  void the_zip_holds_the_same_files() throws IOException {
    try (ZipFile zip = new ZipFile(ARCHIVES.resolve(NAME + ".zip").toFile())) {
      assertThat(zip.stream().filter(e -> !e.isDirectory()).map(ZipEntry::getName))
          .containsExactlyInAnyOrderElementsOf(
              contents.stream().map(file -> NAME + "/" + file).toList());
    }
  }

  @Test
  void the_checksums_fit() {
    assumeThat(Path.of("/usr/bin/sha256sum")).isExecutable();
    assertThat(CommandRun.process(List.of("sha256sum", "--quiet", "-c", "SHA256SUMS"), ARCHIVES))
        .isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void links_of_the_documents_lead_to_files_of_the_release() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path page : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".md"))::iterator) {
        assertThat(DocumentLinks.missingIn(page)).as("%s", page).isEmpty();
      }
    }
  }

  @Test
  void the_library_answers_in_jshell() {
    Path jshell = Path.of(System.getProperty("java.home"), "bin", "jshell");
    String session =
        """
        jshell --class-path twocounts.jar - <<'END'
        System.out.println(org.twocounts.data.ReleasedRecord.read().elections().size())
        END\
        """;
    String line = "cd '" + home + "' && " + session.replaceFirst("jshell", "'" + jshell + "'");
    assertThat(CommandRun.shell(line).lines()).hasSize(1).first().asString().matches("[0-9]+");
  }

  @Test
  void the_version_is_that_of_citation_and_changelog() {
    String version = System.getProperty("release.version");
    assertThat(Document.of("CITATION.cff").text()).contains("\nversion: " + version + "\n");
    assertThat(Document.of("CHANGELOG.md").text()).contains("\n## " + version + " ");
  }

  private static String imageName() throws IOException {
    try (Stream<Path> files = Files.list(ARCHIVES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(NAME + "-[a-z]+-[a-z0-9]+[.]tar[.]gz"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<String> filesIn(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> place.relativize(file).toString())
          .toList();
    }
  }

  private static Path unpacked(String archive, String place) throws IOException {
    Path into = Files.createDirectories(folder.resolve(place));
    List<String> tar =
        List.of("tar", "-xzf", ARCHIVES.resolve(archive).toAbsolutePath().toString());
    assertThat(CommandRun.process(tar, into)).isEqualTo(new CommandRun(0, "", ""));
    return into.resolve(NAME);
  }
}
