package org.twocounts.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
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
  /** Words of makers that the bill of materials has no identifier for. */
  private static final String LESSER = "GNU Lesser General Public Licence";

  /** All libraries of a bill of materials (CycloneDX, JSON), by name. */
  static List<Library> of(Path billOfMaterials) throws IOException {
    JsonNode components =
        new ObjectMapper().readTree(billOfMaterials.toFile()).required("components");
    return StreamSupport.stream(components.spliterator(), false)
        .map(Library::of)
        .sorted(Comparator.comparing(Library::file))
        .toList();
  }

  private static Library of(JsonNode component) {
    List<String> licences =
        StreamSupport.stream(component.path("licenses").spliterator(), false)
            .map(l -> l.path("license"))
            .map(l -> l.hasNonNull("id") ? l.get("id").textValue() : l.path("name").asText())
            .map(l -> l.equals(LESSER) ? "LGPL-2.1-or-later" : l)
            .toList();
    return new Library(
        component.required("name").textValue(),
        component.required("version").textValue(),
        licences);
  }

  /** The file, without its ending. */
  String file() {
    return name + "-" + version;
  }
}
