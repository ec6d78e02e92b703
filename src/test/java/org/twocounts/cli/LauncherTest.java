package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.StartsProcess;

/** The launcher, in a built checkout of its own made from the classes under test. */
@StartsProcess
class LauncherTest {
  @TempDir private static Path folder;
  private static Path home;

  @BeforeAll
  static void makeCheckout() throws IOException {
    assumeThat(Path.of("/bin/sh")).exists();
    home = Files.createDirectories(folder.resolve("a check out"));
    Files.copy(Path.of("twocounts"), home.resolve("twocounts"));
    assertThat(home.resolve("twocounts").toFile().setExecutable(true)).isTrue();
    Files.copy(Path.of("elections.json"), home.resolve("elections.json"));
    BuiltProgram.in(Files.createDirectories(home.resolve("target")));
  }

  @Test
  void it_prints_the_result_and_nothing_else_from_the_first_run_on() throws IOException {
    CommandRun expected = CommandRun.inside("splits", "--format", "csv");
    assertThat(launch("splits", "--format", "csv")).isEqualTo(expected);
    assertThat(archives()).isNotEmpty().allSatisfy(file -> assertThat(file).isNotEmptyFile());
    assertThat(launch("splits", "--format", "csv")).isEqualTo(expected);
    try (Stream<Path> left = Files.list(home.resolve("target/launch"))) {
      assertThat(left.filter(Files::isDirectory)).isEmpty();
    }
  }

  @Test
  void it_works_from_anywhere_and_through_links() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("twocounts"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("link"));
    CommandRun expected = CommandRun.inside("show", "1876", "--state", "LA");
    for (Path launcher : List.of(link, second)) {
      assertThat(
              CommandRun.process(
                  List.of(launcher.toString(), "show", "1876", "--state", "LA"), folder))
          .isEqualTo(expected);
    }
    assertThat(CommandRun.shell("cd '" + home + "' && sh twocounts show 1876 --state LA"))
        .isEqualTo(expected);
    assertThat(CommandRun.shell("cd '" + folder + "' && sh second show 1876 --state LA"))
        .isEqualTo(expected);
  }

  @Test
  void several_first_runs_at_once_do_not_disturb_each_other() throws IOException {
    for (Path archive : archives()) {
      Files.delete(archive);
    }
    CommandRun expected = CommandRun.inside("find", "Frémont");
    List<CompletableFuture<CommandRun>> runs = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      runs.add(CompletableFuture.supplyAsync(() -> launch("find", "Frémont")));
    }
    runs.forEach(run -> assertThat(run.join()).isEqualTo(expected));
  }

  @Test
  void it_reads_the_file_of_the_checkout_unless_told_otherwise() throws IOException {
    assertThat(launch("validate", "--format", "json").json().get("file").textValue())
        .isEqualTo(home.resolve("elections.json").toRealPath().toString());
    launch("splits", "--data", "none.json").failsWith(3, "none.json: no such file");
    launch("--data=none.json", "splits").failsWith(3, "none.json: no such file");
  }

  @Test
  void the_exit_code_is_the_program_s() {
    launch("show", "1877").failsWith(2, "no election in 1877");
  }

  @Test
  void without_java_it_says_what_it_needs() {
    String line =
        "env -i PATH=" + folder.resolve("no-java") + " /bin/sh '" + home + "/twocounts' splits";
    CommandRun.shell(line).failsWith(70, "needs Java 17 or later: set JAVA_HOME");
  }

  @Test
  void each_java_has_an_archive_of_its_own() throws IOException {
    Optional<Path> other = OtherJava.find();
    assumeThat(other).as("a Java beside this one, of another version").isPresent();
    String line = String.format("JAVA_HOME='%s' '%s/twocounts' find Frémont", other.get(), home);
    CommandRun expected = CommandRun.inside("find", "Frémont");
    assertThat(CommandRun.shell(line)).isEqualTo(expected);
    assertThat(CommandRun.shell(line)).isEqualTo(expected);
    assertThat(launch("find", "Adams")).isEqualTo(CommandRun.inside("find", "Adams"));
    assertThat(archives())
        .hasSizeGreaterThan(1)
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  @ParameterizedTest
  @ValueSource(strings = {"LC_ALL=xx_YY.UTF-8", "LC_CTYPE=UTF-8", "LANG=C"})
  void letters_arrive_whole_whatever_locale_is_named(String locale) throws IOException {
    String launcher = "env -u LC_ALL " + locale + " '" + home + "/twocounts' ";
    CommandRun expected = CommandRun.inside("find", "Frémont");
    assertThat(CommandRun.shell(launcher + "find Frémont")).isEqualTo(expected);
    Path file = folder.resolve("Größe-Łódź-票-" + locale);
    assertThat(CommandRun.shell(launcher + "find Frémont --output '" + file + "'").err()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(expected.out());
  }

  @Test
  void files_get_the_permissions_that_the_user_s_umask_leaves() throws IOException {
    for (String umask : List.of("022", "077", "002")) {
      Path file = folder.resolve("umask-" + umask);
      String line =
          "umask " + umask + "; '" + home + "/twocounts' find Clay --output '" + file + "'";
      assertThat(CommandRun.shell(line).err()).isEmpty();
      int mode = 0666 & ~Integer.parseInt(umask, 8);
      assertThat((int) Files.getAttribute(file, "unix:mode") & 0777).isEqualTo(mode);
    }
  }

  @Test
  void an_archive_that_lost_its_end_or_its_head_does_no_harm() throws IOException {
    CommandRun expected = CommandRun.inside("find", "Clay");
    assertThat(launch("find", "Clay")).isEqualTo(expected);
    Path archive =
        archives().stream()
            .filter(file -> file.toString().contains(System.getProperty("java.runtime.version")))
            .findFirst()
            .orElseThrow();
    byte[] whole = Files.readAllBytes(archive);
    List<byte[]> damaged =
        List.of(Arrays.copyOf(whole, whole.length / 2), Arrays.copyOf(whole, 100), new byte[9999]);
    for (byte[] content : damaged) {
      Files.delete(archive);
      Files.write(archive, content);
      assertThat(launch("find", "Clay")).isEqualTo(expected);
    }
    Files.write(archive, whole);
  }

  @Test
  void a_colon_in_the_folder_s_name_is_kept_from_java() throws IOException {
    assumeThat(Path.of("/proc/self/fd")).isDirectory();
    Path place = Files.createDirectories(folder.resolve("a:b"));
    Files.copy(home.resolve("twocounts"), place.resolve("twocounts"));
    BuiltProgram.in(place);
    CommandRun expected = CommandRun.inside("find", "Clay");
    List<String> command =
        List.of("/bin/sh", place.resolve("twocounts").toString(), "find", "Clay");
    assertThat(CommandRun.process(command, folder)).isEqualTo(expected);
    assertThat(CommandRun.process(command, folder)).isEqualTo(expected);
  }

  private static List<Path> archives() throws IOException {
    Path launch = home.resolve("target/launch");
    if (!Files.isDirectory(launch)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(launch)) {
      return files.filter(f -> f.toString().matches(".*[.](jsa|aot)")).toList();
    }
  }

  private static CommandRun launch(String... args) {
    List<String> command = new ArrayList<>(List.of(home.resolve("twocounts").toString()));
    command.addAll(List.of(args));
    return CommandRun.process(command, folder);
  }
}
