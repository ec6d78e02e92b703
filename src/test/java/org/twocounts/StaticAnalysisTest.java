package org.twocounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Error Prone and the compiler have nothing to say against the program and its tests. They are
 * asked beside other tests, not while the build compiles, as the answer takes a minute.
 */
@StartsProcess
class StaticAnalysisTest {
  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/main/java"), Path.of("src/test/java"), Path.of("target/generated-sources"));

  /** What Error Prone needs of the compiler stands among the options of the build. */
  private static final Path OPTIONS_OF_JAVA = Path.of(".mvn/jvm.config");

  @TempDir private Path folder;

  @Test
  void nothing_is_said_against_the_program_or_its_tests() throws Exception {
    Path answer = folder.resolve("answer");
    int exitCode =
        new ProcessBuilder(compiler())
            .redirectErrorStream(true)
            .redirectOutput(answer.toFile())
            .start()
            .waitFor();
    assertThat(Files.readString(answer)).isEmpty();
    assertThat(exitCode).isZero();
  }

  private List<String> compiler() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    for (String option : Files.readAllLines(OPTIONS_OF_JAVA)) {
      command.add("-J" + option.replaceFirst(" ", "="));
    }
    command.addAll(List.of("--release", "17", "-encoding", "UTF-8", "-proc:none"));
    command.addAll(List.of("-Xlint:all,-processing,-serial", "-Werror"));
    command.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
    command.add("--should-stop=ifNoError=FLOW");
    command.add("-Xplugin:ErrorProne -XepDisableWarningsInGeneratedCode");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("@" + Files.write(folder.resolve("sources"), sources(), UTF_8));
    return command;
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    for (Path root : SOURCES) {
      try (Stream<Path> files = Files.walk(root)) {
        files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }
}
