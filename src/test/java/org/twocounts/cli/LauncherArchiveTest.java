package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.StartsProcess;

/** Where the archive of loaded classes lies, whose it is, and what happens without one. */
@StartsProcess
class LauncherArchiveTest {
  private static final String READS = "-XX:SharedArchiveFile=";

  @TempDir private Path folder;
  private StubCheckout checkout;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = StubCheckout.built(folder);
  }

  @Test
  void it_is_made_once_and_read_ever_after() throws IOException {
    assertThat(archive(checkout.runs("splits"))).isPresent();
    assertThat(archive(checkout.runs("splits"))).isPresent();
    assertThat(making()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO_ARCHIVE", "BAD_ARCHIVE"})
  void one_that_failed_is_not_read_and_tried_again_on_another_day(String fault) throws IOException {
    checkout.with(fault, "yes");
    assertThat(archive(checkout.runs("splits"))).isEmpty();
    assertThat(archive(checkout.without(fault).runs("splits"))).isEmpty();
    assertThat(making()).isEqualTo(1);
    for (Path stamp : archives()) {
      Files.setLastModifiedTime(stamp, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    }
    Path jar = checkout.target().resolve("twocounts.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
    assertThat(archive(checkout.runs("splits"))).isPresent();
  }

  @Test
  void two_javas_of_one_version_have_one_each_and_a_failure_is_not_shared() throws IOException {
    Path other = checkout.anotherJava("another jdk");
    checkout.with("JAVA_HOME", other.toString()).with("NO_ARCHIVE", "yes");
    assertThat(archive(checkout.runs("splits"))).isEmpty();
    checkout.with("JAVA_HOME", checkout.java().toString()).without("NO_ARCHIVE");
    assertThat(archive(checkout.runs("splits"))).isPresent();
    assertThat(archives()).hasSize(2);
  }

  @Test
  void it_is_made_anew_of_another_program() throws IOException {
    checkout.runs("splits");
    Path jar = checkout.target().resolve("twocounts.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plus(Duration.ofSeconds(5))));
    checkout.runs("splits");
    assertThat(making()).isEqualTo(2);
  }

  @Test
  void one_on_which_java_crashes_is_thrown_away() throws IOException {
    checkout.runs("splits");
    assertThat(archives()).hasSize(1);
    assertThat(checkout.with("CRASH", "yes").runs("splits").exitCode()).isEqualTo(134);
    assertThat(archives()).isEmpty();
    assertThat(archive(checkout.without("CRASH").runs("splits"))).isPresent();
  }

  @Test
  void where_no_byte_can_be_written_it_starts_and_leaves_nothing_behind() throws IOException {
    String full = "trap '' XFSZ; ulimit -f 0; exec \"$@\" 2>/dev/null";
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", full, "sh"));
    command.addAll(checkout.command("splits"));
    for (int i = 0; i < 2; i++) {
      assertThat(CommandRun.process(command, folder).lines()).contains("splits");
    }
    try (Stream<Path> left = Files.list(checkout.target().resolve("launch"))) {
      assertThat(left).allMatch(file -> file.toString().endsWith(".jsa"));
    }
  }

  @Test
  void what_a_killed_start_left_behind_is_cleared_away() throws IOException {
    Path left = checkout.target().resolve("launch/making-999999999");
    Files.createDirectories(left);
    checkout.runs("splits");
    assertThat(left).doesNotExist();
  }

  @Test
  void where_only_others_may_write_it_lies_in_the_user_s_own_cache() throws IOException {
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
    StubCheckout reader = checkout.readOnly().with("XDG_CACHE_HOME", cache.toString());
    Optional<String> read = archive(reader.runs("splits"));
    assertThat(read.orElseThrow()).startsWith(cache + "/twocounts/start" + checkout.home());
    int calls = checkout.calls("java").size();
    assertThat(archive(reader.runs("splits"))).isEqualTo(read);
    assertThat(checkout.calls("java")).as("Java is remembered, too").hasSize(calls + 1);
  }

  @Test
  void a_cache_that_another_has_made_is_not_used() throws IOException {
    Path cache = Files.createDirectories(folder.resolve("cache/twocounts"));
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
    StubCheckout reader = checkout.readOnly().with("XDG_CACHE_HOME", cache.getParent().toString());
    assumeThat(Files.isWritable(checkout.home())).as("the superuser made it").isTrue();
    assertThat(archive(reader.runs("splits"))).isEmpty();
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void without_a_home_there_is_none() throws IOException {
    StubCheckout reader = checkout.readOnly().without("HOME");
    CommandRun run = reader.runs("splits");
    assertThat(run.lines()).contains("splits");
    assertThat(archive(run)).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  private static Optional<String> archive(CommandRun run) {
    return run.lines().stream()
        .filter(line -> line.startsWith(READS))
        .map(line -> line.substring(READS.length()))
        .findFirst();
  }

  private long making() throws IOException {
    return checkout.calls("java").stream().filter(call -> call.contains("-Xshare:dump")).count();
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(checkout.target().resolve("launch"))) {
      return files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }
}
