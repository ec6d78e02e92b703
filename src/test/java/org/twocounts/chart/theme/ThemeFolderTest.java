package org.twocounts.chart.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.input.GivenFile;
import org.twocounts.input.InvalidInputException;

/** Files and links in and around the folder of a theme, however that folder is reached. */
class ThemeFolderTest {
  private static final String OWN = "own";
  private static final String FOREIGN = "foreign";

  @TempDir private Path home;

  /** What a name below the folder of the theme leads to: an own file, or one elsewhere. */
  private final Map<String, String> leadsTo = new LinkedHashMap<>();

  @BeforeEach
  void layOut() throws IOException {
    Path themes = Files.createDirectories(home.resolve("themes"));
    Path down = Files.createDirectories(themes.resolve("down"));
    Files.createDirectories(home.resolve("themes-of-others"));
    Files.createSymbolicLink(home.resolve("way"), themes);
    Files.createDirectories(home.resolve("linked"));
    Files.createSymbolicLink(home.resolve("linked/way"), home.resolve("way"));
    own(themes, "file");
    own(themes, "down/file");
    foreign(home.resolve("file"));
    foreign(home.resolve("themes-of-others/file"));
    for (Path at : new Path[] {themes, down}) {
      String below = at.equals(themes) ? "" : "down/";
      link(at, below, "to-file", themes.resolve("file"), OWN);
      link(at, below, "to-relative", at.relativize(themes.resolve("down/file")), OWN);
      link(at, below, "to-above", home.resolve("file"), FOREIGN);
      link(at, below, "to-above-relative", at.relativize(home.resolve("file")), FOREIGN);
      link(at, below, "to-neighbour", home.resolve("themes-of-others/file"), FOREIGN);
      link(at, below, "to-link-within", at.resolve("to-file"), OWN);
      link(at, below, "to-link-out", at.resolve("to-above"), FOREIGN);
      Files.createSymbolicLink(at.resolve("folder-above"), home);
      leadsTo.put(below + "folder-above/file", FOREIGN);
      leadsTo.put(below + "folder-above/themes-of-others/file", FOREIGN);
      leadsTo.put(below + "folder-above/themes/file", OWN);
      Files.createSymbolicLink(at.resolve("folder-within"), down);
      leadsTo.put(below + "folder-within/file", OWN);
      leadsTo.put(below + "folder-within/to-above", FOREIGN);
    }
  }

  private void own(Path themes, String name) throws IOException {
    Files.writeString(themes.resolve(name), OWN);
    leadsTo.put(name, OWN);
  }

  private static void foreign(Path file) throws IOException {
    Files.writeString(file, FOREIGN);
  }

  private void link(Path at, String below, String name, Path target, String found)
      throws IOException {
    Files.createSymbolicLink(at.resolve(name), target);
    leadsTo.put(below + name, found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"themes", "way", "linked/way", "themes/../themes", "way/folder-above/way"})
  void what_lies_in_the_folder_is_read_and_what_lies_elsewhere_is_not(String way) {
    ThemeFolder folder = ThemeFolder.of(home.resolve(way).resolve("house.json"));
    leadsTo.forEach(
        (name, content) -> {
          if (content.equals(OWN)) {
            assertThat(read(folder, name)).as(name).isEqualTo(OWN);
          } else {
            assertThatThrownBy(() -> read(folder, name))
                .as(name)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                    "%s: \"%s\" is a link to a file elsewhere; copy the file beside the theme",
                    name, name);
          }
        });
  }

  @Test
  void a_link_to_nothing_and_one_to_itself_are_refused() throws IOException {
    ThemeFolder folder = ThemeFolder.of(home.resolve("themes/house.json"));
    Files.createSymbolicLink(home.resolve("themes/nowhere"), home.resolve("none"));
    assertThatThrownBy(() -> read(folder, "nowhere"))
        .hasMessage("nowhere: no file nowhere beside the theme");
    Files.createSymbolicLink(home.resolve("themes/round"), home.resolve("themes/round"));
    assertThatThrownBy(() -> read(folder, "round")).hasMessage("round: round: cannot be read");
  }

  private static String read(ThemeFolder folder, String name) {
    return new String(folder.read(name, GivenFile.LOGO), StandardCharsets.UTF_8);
  }
}
