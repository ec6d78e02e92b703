package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.StartsProcess;

/** The launcher in any folder and under any shell that is somewhere {@code sh}. */
@StartsProcess
class LauncherPlacesTest {
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two  spaces ",
        "'single' \"double\" `back`",
        "$HOME ${x} $(y) !z",
        "* ? [a-z] {1,2} ~",
        "-dash",
        "\\back\\slash & ; | < > #",
        "%41 é 票",
        "line\nbreak",
        "at the end\n"
      })
  void its_folder_may_have_any_name(String name) throws IOException {
    StubCheckout checkout = StubCheckout.built(folder, name);
    Path target = checkout.target().toRealPath();
    for (int i = 0; i < 2; i++) {
      CommandRun run = checkout.runs("find", "a 'b' $c *");
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .contains("-XX:SharedArchiveFile=" + target + "/launch/17.0.1+1-")
          .endsWith(
              "-jar\n"
                  + (target + "/twocounts.jar\n--data\n")
                  + (checkout.home().toRealPath() + "/elections.json\nfind\na 'b' $c *\n"));
    }
  }

  @Test
  void java_never_sees_a_colon_in_its_class_path() throws IOException {
    assumeThat(DESCRIPTORS).isDirectory();
    StubCheckout checkout = StubCheckout.unbuilt(folder, "a:b");
    List<String> lines = checkout.runs("splits").lines();
    assertThat(lines).contains("/proc/self/fd/9/target/twocounts.jar");
    assertThat(lines).contains(checkout.home().toRealPath() + "/elections.json");
    assertThat(lines).anyMatch(line -> line.startsWith("-XX:SharedArchiveFile=/proc/self/fd/9/"));
    assertThat(checkout.calls("java"))
        .filteredOn(call -> !call.contains(" -jar "))
        .hasSizeGreaterThan(2)
        .noneMatch(call -> call.contains("a:b"));
    checkout.readOnly().with("XDG_CACHE_HOME", folder.resolve("calls").toString());
    assertThat(checkout.runs("splits").out()).contains("-XX:SharedArchiveFile=/proc/self/fd/9/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/bin/dash",
        "/bin/bash",
        "/bin/bash --posix",
        "/bin/zsh --emulate sh",
        "/bin/busybox sh",
        "/bin/mksh",
        "/bin/yash",
        "/bin/ksh"
      })
  void any_shell_reads_it(String shell) throws IOException {
    assumeThat(Path.of(shell.split(" ", 2)[0])).isExecutable();
    StubCheckout checkout = StubCheckout.unbuilt(folder).in(shell).with("LC_ALL", "xx_YY.UTF-8");
    CommandRun first = checkout.runs("splits");
    assertThat(first.err().lines().filter(line -> !line.contains("setlocale")))
        .containsExactly("twocounts: building, which takes a minute the first time ...");
    assertThat(first.lines()).startsWith("LC_ALL=C.UTF-8").endsWith("splits");
    CommandRun second = checkout.without("LC_ALL").runs("splits");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.err()).isEmpty();
    assertThat(Files.exists(checkout.lock())).isFalse();
  }
}
