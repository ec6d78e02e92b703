package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.StartsProcess;

/** The launcher builds a checkout once, one start at a time, and never waits without a word. */
@StartsProcess
class LauncherBuildTest {
  private static final String BUILDING =
      "twocounts: building, which takes a minute the first time ...\n";
  private static final String WAITING = "twocounts: waiting for another start, which builds ...\n";

  @TempDir private Path folder;
  private StubCheckout checkout;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = StubCheckout.unbuilt(folder);
  }

  @Test
  void it_builds_what_is_missing_and_says_so() throws IOException {
    assertThat(checkout.runs("splits").err()).isEqualTo(BUILDING);
    assertThat(checkout.runs("splits").err()).isEmpty();
    assertThat(checkout.calls("mvn")).hasSize(1);
    assertThat(checkout.lock()).doesNotExist();
  }

  @Test
  void of_several_first_starts_one_builds_and_the_others_wait_for_it() throws IOException {
    checkout.with("SECOND", "0.5").with("BUILD_SECONDS", "2");
    List<CompletableFuture<CommandRun>> runs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      runs.add(CompletableFuture.supplyAsync(() -> checkout.runs("splits")));
    }
    assertThat(runs.stream().map(CompletableFuture::join))
        .allSatisfy(run -> assertThat(run.exitCode()).isZero())
        .extracting(CommandRun::err)
        .containsExactlyInAnyOrder(BUILDING, WAITING, WAITING);
    assertThat(checkout.calls("mvn")).hasSize(1);
  }

  @Test
  void a_lock_that_nobody_holds_is_broken() throws IOException {
    Files.createDirectories(checkout.lock());
    assertThat(checkout.runs("splits").err()).as("empty").isEqualTo(WAITING + BUILDING);

    change(checkout.home().resolve("pom.xml"));
    Files.createDirectories(checkout.lock());
    String living = Long.toString(ProcessHandle.current().pid());
    Files.writeString(checkout.lock().resolve("pid"), living);
    Files.writeString(checkout.lock().resolve("count"), living + " 7");
    assertThat(checkout.runs("splits").err())
        .as("names a living process")
        .isEqualTo(WAITING + BUILDING);

    change(checkout.home().resolve("pom.xml"));
    Files.writeString(checkout.lock(), "");
    assertThat(checkout.runs("splits").err()).as("a file").isEqualTo(WAITING + BUILDING);
    assertThat(checkout.lock()).doesNotExist();
  }

  @Test
  void a_lock_that_another_began_to_break_and_left_is_broken() throws IOException {
    Files.createDirectories(checkout.lock());
    Files.createDirectories(checkout.target().resolve("building.breaking"));
    assertThat(checkout.runs("splits").err()).isEqualTo(WAITING + BUILDING);
    try (Stream<Path> left = Files.list(checkout.target())) {
      assertThat(left).noneMatch(file -> file.getFileName().toString().startsWith("building"));
    }
  }

  @Test
  void a_build_that_slept_while_another_took_its_lock_ends_when_it_wakes() throws Exception {
    Process start = starts("600");
    String all =
        Stream.concat(Stream.of(start.toHandle()), start.descendants())
            .map(process -> Long.toString(process.pid()))
            .collect(Collectors.joining(" "));
    CommandRun.shell("kill -STOP " + all + " 2>/dev/null");
    assertThat(checkout.runs("splits").err()).isEqualTo(WAITING + BUILDING);
    Path built = checkout.target().resolve("twocounts.jar");
    Files.writeString(built, "of the second");
    CommandRun.shell("kill -CONT " + all + " 2>/dev/null");
    assertThat(start.waitFor()).isEqualTo(70);
    assertThat(ProcessHandle.of(maven())).isEmpty();
    assertThat(built).hasContent("of the second");
    assertThat(checkout.runs("splits").err()).isEmpty();
  }

  @Test
  void a_start_that_is_stopped_stops_its_build() throws Exception {
    Process start = starts("600");
    assertThat(ProcessHandle.of(maven()).orElseThrow().isAlive()).isTrue();
    start.destroy();
    assertThat(start.waitFor()).isEqualTo(130);
    assertThat(ProcessHandle.of(maven())).isEmpty();
    assertThat(checkout.lock()).doesNotExist();
  }

  @Test
  void a_build_whose_start_was_killed_is_waited_for() throws Exception {
    checkout.with("SECOND", "0.5");
    Process start = starts("3");
    start.destroyForcibly().waitFor();
    assertThat(checkout.runs("splits").err()).startsWith(WAITING);
    assertThat(checkout.target().resolve("twocounts.jar")).exists();
    assertThat(ProcessHandle.of(maven())).isEmpty();
  }

  @Test
  void where_nothing_can_be_written_it_says_so_at_once() throws IOException {
    Files.createDirectories(checkout.target());
    checkout.readOnly().runs("splits").failsWith(4, "target cannot be written to");
    assertThat(checkout.calls("mvn")).isEmpty();
  }

  @Test
  void what_is_older_than_its_sources_and_cannot_be_built_is_used_with_a_word() throws IOException {
    checkout.runs("splits");
    change(checkout.home().resolve("elections.json"));
    CommandRun run = checkout.readOnly().runs("splits");
    assertThat(run.lines()).contains("splits");
    assertThat(run.err())
        .startsWith("twocounts: older than its sources, and ")
        .endsWith("/target cannot be written to\n");
  }

  @Test
  void sources_of_the_future_are_built_once() throws IOException {
    Path source = checkout.home().resolve("src/main/Source");
    FileTime future = FileTime.from(Instant.now().plus(Duration.ofDays(30)));
    Files.setLastModifiedTime(source, future);
    for (int i = 0; i < 3; i++) {
      assertThat(checkout.runs("splits").exitCode()).isZero();
    }
    assertThat(checkout.calls("mvn")).hasSize(1);
    Files.writeString(source, "changed");
    Files.setLastModifiedTime(source, future);
    checkout.runs("splits");
    checkout.runs("splits");
    assertThat(checkout.calls("mvn")).hasSize(2);
  }

  @Test
  void what_is_changed_during_a_build_is_built_again() throws Exception {
    Process start = starts("10");
    change(checkout.home().resolve("src/main/Source"));
    assertThat(start.waitFor()).isZero();
    assertThat(checkout.runs("splits").err()).isEqualTo(BUILDING);
    assertThat(checkout.runs("splits").err()).isEmpty();
  }

  @Test
  void a_build_that_fails_says_why_and_leaves_no_lock() throws IOException {
    CommandRun run = checkout.with("BROKEN", "yes").runs("splits");
    assertThat(run.exitCode()).isEqualTo(70);
    assertThat(run.err())
        .startsWith(BUILDING + "[ERROR] broken\ntwocounts: the build failed; all it said is in ");
    assertThat(checkout.lock()).doesNotExist();
    assertThat(checkout.without("BROKEN").runs("splits").exitCode()).isZero();
  }

  /** A start in the midst of a build that takes so many of the launcher's seconds. */
  private Process starts(String seconds) throws IOException, InterruptedException {
    Process start =
        new ProcessBuilder(checkout.with("BUILD_SECONDS", seconds).command("splits"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    checkout.with("BUILD_SECONDS", "1");
    while (start.isAlive() && checkout.calls("mvn").isEmpty()) {
      Thread.sleep(10);
    }
    return start;
  }

  private long maven() throws IOException {
    return Long.parseLong(checkout.calls("mvn").get(0));
  }

  /** A change that a file system of any precision sees. */
  private static void change(Path source) throws IOException {
    Files.writeString(source, Files.readString(source) + "\nchanged");
  }
}
