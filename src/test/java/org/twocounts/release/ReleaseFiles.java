package org.twocounts.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.twocounts.cli.ShellFiles;

/**
 * Makes the files of a release that are neither built nor kept in the repository. The build runs it
 * with {@code -Prelease}; {@code src/release/contents.xml} says where they go.
 */
public final class ReleaseFiles {
  private static final Path KEPT = Path.of("src/release/licences");

  private ReleaseFiles() {}

  /**
   * Makes them.
   *
   * @param args the folder that is built in, the bill of materials, the version of the program and
   *     the instant of the release
   */
  public static void main(String[] args) throws IOException {
    Path built = Path.of(args[0]);
    Path libraries = built.resolve("lib");
    Path billOfMaterials = Path.of(args[1]);
    Path folder = renewed(built.resolve("release-files"));
    Files.copy(billOfMaterials, folder.resolve("sbom.json"));
    ShellFiles.write(folder, args[3].replaceFirst("T.*", ""), args[2]);
    writeLicences(new Licences(libraries, Library.of(billOfMaterials)), folder);
    Path image = renewed(built.resolve("release-image"));
    RuntimeImage.make(built.resolve("classes"), libraries, image.resolve("runtime"));
  }

  private static void writeLicences(Licences licences, Path folder) throws IOException {
    Path texts = Files.createDirectory(folder.resolve("licences"));
    try (Stream<Path> kept = Files.list(KEPT)) {
      for (Path text : (Iterable<Path>) kept::iterator) {
        Files.copy(text, texts.resolve(text.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    String head = Files.readString(KEPT.resolve("README.md"));
    Files.writeString(texts.resolve("README.md"), head + licences.writeTo(texts));
  }

  private static Path renewed(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }
}
