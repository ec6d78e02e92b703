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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.data.DataVersion;
import org.twocounts.table.Table;

/**
 * What a prebuilt database was made of: the data, the attributions, the tables, and the program
 * that counted.
 */
final class DatabaseKey {
  private DatabaseKey() {}

  /** The key of a database; empty where it cannot be told which program this is. */
  static Optional<String> of(
      DataVersion version, Map<Integer, String> attributions, List<Table> tables) {
    return program()
        .map(
            program ->
                sha256(
                    String.join(
                        "\n",
                        version.sha256(),
                        String.valueOf(version.released()),
                        attributions.toString(),
                        SqliteFile.schema(tables),
                        program)));
  }

  private static Optional<String> program() {
    CodeSource source = DatabaseKey.class.getProtectionDomain().getCodeSource();
    try {
      return Optional.of(state(Path.of(source.getLocation().toURI())));
    } catch (URISyntaxException | IOException e) {
      return Optional.empty();
    }
  }

  /** What changes with a jar, or with any file in a folder of classes. */
  static String state(Path program) throws IOException {
    StringBuilder state = new StringBuilder(program.toString());
    try (Stream<Path> files = Files.walk(program)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        state.append('\n').append(program.relativize(file));
        state.append(' ').append(Files.size(file)).append(' ');
        state.append(Files.getLastModifiedTime(file));
      }
    }
    return state.toString();
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
