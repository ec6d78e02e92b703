package org.twocounts.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.twocounts.Document;
import org.twocounts.StartsProcess;

/** docs/methods.md ends with what the program prints. */
@Tag(Document.TAG)
class MethodsGuideTest {
  private static final String PUBLISHED =
      "What follows is what `reproduce --differing` prints.\n\n";

  @Test
  @StartsProcess
  void what_differs_from_the_literature_is_what_reproduce_prints() {
    String printed =
        CommandRun.released(Path.of("."), "reproduce", "--differing", "--format", "markdown").out();
    Document.of("docs/methods.md")
        .endsFrom(
            PUBLISHED, PUBLISHED + printed.substring(printed.indexOf('\n') + 1).stripLeading());
  }
}
