package org.twocounts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.StartsProcess;

/** A machine on which fontconfig knows no font draws the same letters. */
@StartsProcess
class BareMachineTest {
  private static final String EMPTY =
      "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>";

  @TempDir private Path folder;

  @Test
  void charts_are_drawn_without_any_font_on_the_machine() throws Exception {
    assumeThat(run("plain")).as("plain Java fails on a machine without fonts").isNotZero();
    assertThat(run("chart")).isZero();
    byte[] here = Files.readAllBytes(drawnHere());
    assertThat(Files.readAllBytes(folder.resolve("chart/five-splits.svg"))).isEqualTo(here);
  }

  private Path drawnHere() {
    Path out = folder.resolve("here");
    DrawOneChart.draw(out);
    return out.resolve("five-splits.svg");
  }

  private int run(String what) throws IOException, InterruptedException {
    Path fonts = Files.writeString(folder.resolve("fonts.conf"), EMPTY, StandardCharsets.US_ASCII);
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(
        List.of(
            "-Duser.home=" + folder,
            "-cp",
            classPath,
            DrawOneChart.class.getName(),
            what,
            folder.resolve(what).toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("FONTCONFIG_FILE", fonts.toString());
    builder.redirectOutput(folder.resolve(what + ".log").toFile());
    Process process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
