package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.StartsProcess;

/** Letters with accents reach the program whole, whatever locale is named, or are refused. */
@StartsProcess
class LauncherLettersTest {
  @TempDir private Path folder;
  private StubCheckout checkout;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = StubCheckout.built(folder);
  }

  @Test
  void a_locale_that_is_named_is_not_believed_to_be_installed() {
    for (String variable : new String[] {"LANG", "LC_CTYPE", "LC_ALL"}) {
      for (String name : new String[] {"de_DE.UTF-8", "UTF-8", "xx_YY.utf8", "C", "POSIX"}) {
        CommandRun run = checkout.with(variable, name).runs("splits");
        assertThat(run.lines()).as("%s=%s", variable, name).startsWith("LC_ALL=C.UTF-8");
      }
    }
  }

  @Test
  void where_the_usual_one_is_missing_java_is_asked_for_one_that_works() throws IOException {
    checkout.with("INSTALLED", "en_US.UTF-8").with("LANG", "de_DE.UTF-8");
    assertThat(checkout.runs("splits").lines()).startsWith("LC_ALL=en_US.UTF-8");
    int asked = checkout.calls("java").size();
    assertThat(checkout.runs("splits").lines()).startsWith("LC_ALL=en_US.UTF-8");
    assertThat(checkout.calls("java")).as("it is remembered").hasSize(asked + 1);
  }

  @Test
  void where_none_works_it_is_asked_again_until_one_is_installed() {
    checkout.with("INSTALLED", "none").with("LC_ALL", "de_DE.UTF-8");
    assertThat(checkout.runs("splits").lines()).startsWith("LC_ALL=de_DE.UTF-8");
    checkout.with("INSTALLED", "C.UTF-8");
    assertThat(checkout.runs("splits").lines()).startsWith("LC_ALL=C.UTF-8");
  }

  @Test
  void what_does_not_arrive_is_refused() {
    String find = CommandRun.javaCommand(List.of(), "find", "Frémont");
    CommandRun.shell("LC_ALL=C " + find)
        .failsWith(2, "has letters that did not arrive: write them in UTF-8");
  }
}
