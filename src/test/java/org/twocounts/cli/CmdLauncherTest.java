package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the launcher of Windows says, where it cannot be run: it does as the other one does. */
class CmdLauncherTest {
  private static final List<String> WINDOWS = lines("twocounts.cmd");
  private static final Pattern FOLDERS =
      Pattern.compile("%(HOME_DIR|PLACE|JAR|KEPT|JAVA|RECORD|TRAINED|NOW|LISTED|SOURCES|WORK)%");
  private static final String OTHERS = String.join("\n", lines("twocounts"));

  @Test
  void every_jump_has_a_place_to_land() {
    Set<String> labels = found("^:(\\w+)$");
    assertThat(found("(?:goto|call) :?(\\w+)")).contains("start", "ask").isSubsetOf(with(labels));
    assertThat(labels).isSubsetOf(found("(?:goto|call) :?(\\w+)"));
  }

  @Test
  void a_folder_s_name_is_never_read_twice() {
    List<String> code = WINDOWS.stream().filter(line -> !line.startsWith("rem ")).toList();
    assertThat(code)
        .filteredOn(line -> line.startsWith("call "))
        .map(line -> line.replaceAll(">\"[^\"]*\"", ""))
        .noneMatch(line -> line.contains("%"));
    assertThat(code)
        .map(line -> line.replaceAll("\"[^\"]*\"", ""))
        .noneMatch(line -> FOLDERS.matcher(line).find());
  }

  @Test
  void java_is_started_with_the_flags_of_the_other_launcher() {
    assertThat(found("(-XX:[-+A-Za-z]+(?:=[0-9]+)?)(?= |\"|$)"))
        .containsExactlyInAnyOrderElementsOf(
            found(OTHERS.lines().toList(), "(-XX:[-+A-Za-z]+(?:=[0-9]+)?)(?= |\"|$)"));
  }

  @Test
  void it_steps_over_the_values_of_the_same_options() {
    Set<String> values = found("(--[a-z]+)[ )]");
    assertThat(values).containsAll(found(OTHERS.lines().toList(), "(--[a-z]+)(?: [|]|\\) )"));
  }

  private static Set<String> with(Set<String> labels) {
    Set<String> all = new TreeSet<>(labels);
    all.add("mvn");
    return all;
  }

  private static Set<String> found(String pattern) {
    return found(WINDOWS, pattern);
  }

  private static Set<String> found(List<String> lines, String pattern) {
    Set<String> found = new TreeSet<>();
    for (String line : lines) {
      Matcher matcher = Pattern.compile(pattern).matcher(line);
      while (matcher.find() && !line.startsWith("rem ")) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
