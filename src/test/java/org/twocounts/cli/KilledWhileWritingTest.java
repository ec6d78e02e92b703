package org.twocounts.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.StartsProcess;

/** A process that is killed leaves no half of a file under its name. */
@StartsProcess
class KilledWhileWritingTest {
  private static final long MILLISECOND = 1_000_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export OUT --formats csv",
        "chart map --year 2004 --year 2008 --year 2012 --formats svg --out OUT"
      })
  void a_file_that_has_its_name_is_whole_and_the_next_run_works(String line) throws Exception {
    Path out = folder.resolve("out");
    String[] args = line.replace("OUT", out.toString()).split(" ", -1);
    kill(args, out);
    Map<String, String> left = files(out);
    assertThat(CommandRun.inside(args).exitCode()).isZero();
    assertThat(files(out)).containsAllEntriesOf(left);
  }

  /** Ends the process as soon as a file has its name, while it names others. */
  private static void kill(String[] args, Path out) throws IOException, InterruptedException {
    List<String> command = CommandRun.java(Main.class);
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    while (process.isAlive() && !hasANamedFile(out.toFile())) {
      LockSupport.parkNanos(MILLISECOND);
    }
    process.destroyForcibly().waitFor();
  }

  private static boolean hasANamedFile(File out) {
    File[] named = out.listFiles(file -> file.isFile() && !file.getName().startsWith("."));
    return named != null && named.length > 0;
  }

  /** The files that have their names, with what they hold. */
  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    if (Files.exists(out)) {
      try (Stream<Path> files = Files.walk(out)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!file.getFileName().toString().startsWith(".")) {
            contents.put(file.toString(), Files.readString(file, ISO_8859_1));
          }
        }
      }
    }
    return contents;
  }
}
