package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.cli.session.Terminal;
import org.twocounts.data.PackagedForTests;

/** One run of the program: its exit code and what it printed. */
record CommandRun(int exitCode, String out, String err) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CLASS_PATH = absolute(System.getProperty("java.class.path"));
  private static final String WITHOUT_TESTS = withoutTests();

  /** Runs a command inside this process: for what does not depend on the process. */
  static CommandRun inside(String... args) {
    return on(terminal -> new Program(terminal).run(args));
  }

  /** What work on a terminal comes to: its exit code, and what it prints there. */
  static CommandRun on(ToIntFunction<Terminal> work) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = work.applyAsInt(Terminal.of(out, err));
    return new CommandRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command as a process of its own, as a user runs it. */
  static CommandRun of(String... args) {
    return with(List.of(), args);
  }

  /** Runs a command with options for Java, such as another locale. */
  static CommandRun with(List<String> javaOptions, String... args) {
    return process(command(CLASS_PATH, javaOptions, args), Path.of("."));
  }

  /** Runs a command in another working directory. */
  static CommandRun in(Path directory, String... args) {
    return process(command(CLASS_PATH, List.of(), args), directory);
  }

  /** Runs a command of the released program: with all elections of this checkout. */
  static CommandRun released(Path directory, String... args) {
    return process(command(WITHOUT_TESTS, List.of(), args), directory);
  }

  /** Runs a line of the shell. */
  static CommandRun shell(String line) {
    return process(List.of("/bin/sh", "-c", line), Path.of("."));
  }

  /** A command as a shell reads it. */
  static String javaCommand(List<String> javaOptions, String... args) {
    return command(CLASS_PATH, javaOptions, args).stream()
        .map(word -> "'" + word + "'")
        .collect(Collectors.joining(" "));
  }

  /** How a class of the tests is run with the record that tests run on. */
  static List<String> java(Class<?> main) {
    return command(CLASS_PATH, List.of(), main);
  }

  /** How a class of the tests is run with the record that is released. */
  static List<String> javaReleased(Class<?> main) {
    String testsLast = WITHOUT_TESTS + File.pathSeparator + PackagedForTests.folder();
    return command(testsLast, List.of(), main);
  }

  private static List<String> command(String classPath, List<String> javaOptions, String... args) {
    return command(classPath, javaOptions, Main.class, args);
  }

  private static List<String> command(
      String classPath, List<String> javaOptions, Class<?> main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(List.of(args));
    return command;
  }

  private static String absolute(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The class path less the folder whose record stands before the packaged one. */
  private static String withoutTests() {
    String tests = PackagedForTests.folder().toString();
    return Stream.of(CLASS_PATH.split(File.pathSeparator, -1))
        .filter(entry -> !Path.of(entry).equals(Path.of(tests)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Runs any process to its end. */
  static CommandRun process(List<String> command, Path directory) {
    try {
      Process process = new ProcessBuilder(command).directory(directory.toFile()).start();
      process.getOutputStream().close();
      CompletableFuture<String> err =
          CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
      String out = text(process.getInputStream());
      return new CommandRun(process.waitFor(), out, err.join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a command ran", e);
    }
  }

  private static String text(InputStream in) {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The output as JSON, after a run that succeeded. */
  JsonNode json() {
    assertThat(exitCode).as(err).isZero();
    try {
      return JSON.readTree(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of the output, after a run that succeeded. */
  List<String> lines() {
    assertThat(exitCode).as(err).isZero();
    return out.lines().toList();
  }

  /** Asserts that words of a library stay away. */
  CommandRun doesNotSpeakOf(String words) {
    assertThat(err).doesNotContain(words);
    return this;
  }

  /** Asserts a failure with one line that contains the text. */
  CommandRun failsWith(int code, String message) {
    assertThat(err).startsWith("twocounts: ").contains(message).hasLineCount(1);
    assertThat(exitCode).as(err).isEqualTo(code);
    assertThat(out).isEmpty();
    return this;
  }
}
