package org.twocounts.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A library that is shipped.
 *
 * @param name the artifact, which with the version names its file
 * @param licences SPDX identifiers, or the words of its maker where there is none
 */
record Library(String name, String version, List<String> licences) {
  /** All libraries of a bill of materials (CycloneDX, JSON), by name. */
  static List<Library> of(Path billOfMaterials) throws IOException {
    JsonNode components =
        new ObjectMapper().readTree(billOfMaterials.toFile()).required("components");
    return StreamSupport.stream(components.spliterator(), false)
        .map(Library::of)
        .sorted(Comparator.comparing(Library::file))
        .toList();
  }

  /**
   * All libraries of a class path, by name, as their makers describe them.
   *
   * @param classPath a file that holds it, of files in the local repository of Maven
   */
  static List<Library> onClassPath(Path classPath) throws IOException {
    List<Library> libraries = new ArrayList<>();
    for (String jar : Files.readString(classPath).strip().split(File.pathSeparator, -1)) {
      ProjectModel model = ProjectModel.of(Path.of(jar));
      libraries.add(new Library(model.name(), model.version(), identified(model.licences())));
    }
    libraries.sort(Comparator.comparing(Library::file));
    return libraries;
  }

  private static Library of(JsonNode component) {
    List<String> licences =
        StreamSupport.stream(component.path("licenses").spliterator(), false)
            .map(Library::words)
            .toList();
    return new Library(
        component.required("name").textValue(),
        component.required("version").textValue(),
        identified(licences));
  }

  private static List<String> identified(List<String> words) {
    return words.stream()
        .map(licence -> ShippableLicence.of(licence).map(ShippableLicence::id).orElse(licence))
        .toList();
  }

  /** An identifier, an expression of several, or a name. */
  private static String words(JsonNode choice) {
    JsonNode licence = choice.path("license");
    return List.of(licence.path("id"), choice.path("expression"), licence.path("name")).stream()
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .findFirst()
        .orElse("a licence without a name");
  }

  /** Whether every licence that its maker names is one under which libraries may be shipped. */
  boolean mayBeShipped() {
    return !licences.isEmpty()
        && licences.stream().allMatch(licence -> ShippableLicence.of(licence).isPresent());
  }

  /** The file, without its ending. */
  String file() {
    return name + "-" + version;
  }
}
