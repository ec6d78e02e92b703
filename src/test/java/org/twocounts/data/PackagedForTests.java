package org.twocounts.data;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets the program that tests run carry the {@linkplain SixtyElections sixty elections}: puts them
 * before the packaged record on the class path. Registered for every test class.
 */
public final class PackagedForTests implements BeforeAllCallback {
  private static boolean isDone;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (!isDone) {
      Path packaged = folder().resolve("org/twocounts/data");
      Path file = packaged.resolve(PackagedRecord.FILE);
      byte[] wanted = SixtyElections.bytes();
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), wanted)) {
        put(
            CompactSections.write(SixtyElections.record(), wanted),
            packaged.resolve(PackagedRecord.COMPACT));
        put(wanted, file);
      }
      isDone = true;
    }
  }

  private static void put(byte[] content, Path file) throws IOException {
    Path written = Files.write(Files.createTempFile(file.getParent(), "sixty", ".part"), content);
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The class path's folder of the tests, which stands before that of the program. */
  public static Path folder() {
    try {
      return Path.of(
          PackagedForTests.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the tests lie in no folder", e);
    }
  }
}
