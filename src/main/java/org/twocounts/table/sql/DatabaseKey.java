package org.twocounts.table.sql;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.twocounts.data.DataVersion;

/**
 * What a prebuilt database was made of: the data, the attributions, the tables, and the program
 * that counted.
 */
final class DatabaseKey {
  private DatabaseKey() {}

  /**
   * The key of a database; empty while the program is a folder of classes, whose changes cannot be
   * told.
   */
  static Optional<String> of(DataVersion version, Map<Integer, String> attributions) {
    return program()
        .map(
            program ->
                sha256(
                    String.join(
                        "\n",
                        version.sha256(),
                        String.valueOf(version.released()),
                        attributions.toString(),
                        SqliteFile.schema(),
                        program)));
  }

  private static Optional<String> program() {
    CodeSource source = DatabaseKey.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Optional.of(jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar))
          : Optional.empty();
    } catch (URISyntaxException | IOException e) {
      return Optional.empty();
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
