package org.twocounts.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The licences of all libraries that are shipped: their texts in a folder, and a table of them. */
final class Licences {
  private static final Pattern TEXT =
      Pattern.compile("(.*/)?(licen[cs]e|notice|copying)[^/]*", Pattern.CASE_INSENSITIVE);

  private final Path libraries;
  private final List<Library> shipped;

  /**
   * Prepares to write.
   *
   * @param libraries the folder of the libraries
   * @param shipped what should be in it
   * @throws IllegalArgumentException if something else is in it, or less
   */
  Licences(Path libraries, List<Library> shipped) throws IOException {
    this.libraries = libraries;
    this.shipped = shipped;
    Set<String> named = shipped.stream().map(Library::file).collect(Collectors.toSet());
    if (!named.equals(filesIn(libraries))) {
      throw new IllegalArgumentException(
          "the bill of materials names "
              + new TreeSet<>(named)
              + ", shipped are "
              + filesIn(libraries));
    }
  }

  private static Set<String> filesIn(Path libraries) throws IOException {
    try (Stream<Path> files = Files.list(libraries)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("[.]jar$", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /**
   * Writes the texts, a folder a library, and returns the table.
   *
   * @throws IllegalArgumentException if the text of a library's licence is nowhere
   */
  String writeTo(Path folder) throws IOException {
    Map<Library, List<String>> texts = new TreeMap<>((a, b) -> a.file().compareTo(b.file()));
    for (Library library : shipped) {
      texts.put(library, extract(library, folder));
    }
    StringBuilder table = new StringBuilder("| library | licence | texts |\n|---|---|---|\n");
    texts.forEach(
        (library, own) ->
            table.append(
                String.format(
                    "| %s %s | %s | %s |%n",
                    library.name(),
                    library.version(),
                    String.join(", ", library.licences()),
                    links(own.isEmpty() ? wholeTexts(library) : own))));
    return table.toString().replace(System.lineSeparator(), "\n");
  }

  private List<String> extract(Library library, Path folder) throws IOException {
    List<String> written = new ArrayList<>();
    try (JarFile jar = new JarFile(libraries.resolve(library.file() + ".jar").toFile())) {
      List<JarEntry> entries =
          jar.stream()
              .filter(e -> !e.isDirectory() && !e.getName().endsWith(".class"))
              .filter(e -> TEXT.matcher(e.getName()).matches())
              .toList();
      for (JarEntry entry : entries) {
        String name = library.file() + "/" + Path.of(entry.getName()).getFileName();
        Files.createDirectories(folder.resolve(name).getParent());
        try (InputStream in = jar.getInputStream(entry)) {
          Files.write(folder.resolve(name), in.readAllBytes(), StandardOpenOption.CREATE_NEW);
        }
        written.add(name);
      }
    }
    written.sort(null);
    return written;
  }

  private List<String> wholeTexts(Library library) {
    return library.licences().stream().map(licence -> wholeText(library, licence)).toList();
  }

  private String wholeText(Library library, String licence) {
    String text =
        ShippableLicence.of(licence)
            .flatMap(ShippableLicence::wholeText)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        library.file() + ": no text of its licence, " + licence));
    return shipped.stream()
        .filter(l -> text.startsWith(l.name() + "-%s/"))
        .findFirst()
        .map(l -> text.replace("%s", l.version()))
        .orElse(text);
  }

  private static String links(List<String> texts) {
    return texts.stream()
        .distinct()
        .map(text -> "[" + Path.of(text).getFileName() + "](" + text + ")")
        .collect(Collectors.joining(", "));
  }
}
