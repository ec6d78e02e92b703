package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.StartsProcess;

/** The Java that fits is asked once, and again when its name leads to another. */
@StartsProcess
class LauncherJavaTest {
  @TempDir private Path folder;
  private StubCheckout checkout;
  private Path link;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = StubCheckout.built(folder).without("JAVA_HOME");
    link = folder.resolve("bin/java");
  }

  @Test
  void it_is_asked_once() throws IOException {
    leadTo("17.0.1+1");
    checkout.runs("splits");
    int calls = checkout.calls("java").size();
    assertThat(checkout.runs("splits").out()).contains("/launch/17.0.1+1-");
    assertThat(checkout.calls("java")).hasSize(calls + 1);
  }

  @Test
  void a_link_that_leads_to_another_is_noticed() throws IOException {
    for (String version : new String[] {"17.0.1+1", "21.0.2+13", "17.0.1+1"}) {
      leadTo(version);
      for (int i = 0; i < 2; i++) {
        assertThat(checkout.runs("splits").out()).contains("/launch/" + version + "-");
      }
    }
    leadTo("11.0.1+1");
    checkout.runs("splits").failsWith(70, "needs Java 17 or later");
  }

  @Test
  void java_home_may_be_such_a_link_and_what_it_led_to_be_gone() throws IOException {
    Path current = folder.resolve("current");
    checkout.with("JAVA_HOME", current.toString());
    Path first = checkout.javaOf("17.0.1+1");
    Files.createSymbolicLink(current, first);
    assertThat(checkout.runs("splits").out()).contains("/launch/17.0.1+1-");
    Files.move(first, folder.resolve("gone"));
    Files.delete(current);
    Files.createSymbolicLink(current, checkout.javaOf("21.0.2+13"));
    assertThat(checkout.runs("splits").out()).contains("/launch/21.0.2+13-");
  }

  @Test
  void one_that_a_script_starts_is_remembered_until_it_is_gone() throws IOException {
    Path first = checkout.javaOf("17.0.1+1");
    startFromScript(first);
    checkout.runs("splits");
    startFromScript(checkout.javaOf("21.0.2+13"));
    int calls = checkout.calls("java").size();
    assertThat(checkout.runs("splits").out()).contains("/launch/17.0.1+1-");
    assertThat(checkout.calls("java")).hasSize(calls + 1);
    Files.move(first, folder.resolve("gone"));
    assertThat(checkout.runs("splits").out()).contains("/launch/21.0.2+13-");
  }

  private void leadTo(String version) throws IOException {
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, checkout.javaOf(version).resolve("bin/java"));
  }

  private void startFromScript(Path java) throws IOException {
    Files.writeString(link, "#!/bin/sh\nexec '" + java + "/bin/java' \"$@\"\n");
    assertThat(link.toFile().setExecutable(true)).isTrue();
  }
}
