package org.twocounts;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Temporary folders of tests: their names have no figures and are of one length, so that lines with
 * a path break at the same place in every run and no digits stand among those of a result.
 */
public final class TempDirsOfOneLength implements TempDirFactory {
  private static final int LETTERS = 10;

  private final SecureRandom random = new SecureRandom();

  @Override
  public Path createTempDirectory(
      AnnotatedElementContext elementContext, ExtensionContext extensionContext)
      throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    while (true) {
      try {
        return Files.createDirectory(folder.resolve("test-" + name()));
      } catch (FileAlreadyExistsException taken) {
        // the next name is another
      }
    }
  }

  private String name() {
    return random
        .ints(LETTERS, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
