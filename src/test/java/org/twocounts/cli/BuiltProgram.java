package org.twocounts.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The program as it is built, of the classes under test: {@code twocounts.jar} and {@code lib}. */
final class BuiltProgram {
  private static final List<String> LIBRARIES =
      List.of("picocli-", "jackson-", "fastcsv-", "commons-math3-");

  private BuiltProgram() {}

  /** Puts it into a folder. */
  static void in(Path folder) throws IOException {
    Path libraries = Files.createDirectory(folder.resolve("lib"));
    makeJar(folder.resolve("twocounts.jar"), copyLibrariesTo(libraries));
  }

  /** Copies the libraries that the commands here use; their names as the manifest wants them. */
  private static String copyLibrariesTo(Path libraries) throws IOException {
    StringBuilder classPath = new StringBuilder();
    for (String entry : System.getProperty("java.class.path").split(":", -1)) {
      String name = Path.of(entry).getFileName().toString();
      if (LIBRARIES.stream().anyMatch(name::startsWith)) {
        Files.copy(Path.of(entry), libraries.resolve(name));
        classPath.append("lib/").append(name).append(' ');
      }
    }
    return classPath.toString().strip();
  }

  private static void makeJar(Path jar, String classPath) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    main.put(Attributes.Name.CLASS_PATH, classPath);
    Path classes = Path.of("target/classes");
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(jar));
        JarOutputStream out = new JarOutputStream(file, manifest);
        Stream<Path> all = Files.walk(classes)) {
      for (Path path : (Iterable<Path>) all.filter(Files::isRegularFile).sorted()::iterator) {
        out.putNextEntry(new JarEntry(classes.relativize(path).toString()));
        Files.copy(path, out);
        out.closeEntry();
      }
    }
  }
}
