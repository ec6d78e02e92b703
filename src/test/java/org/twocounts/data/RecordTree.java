package org.twocounts.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a record as a tree. */
final class RecordTree {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Read once for all tests, and never changed. */
  private static final ObjectNode RELEASED = read();

  private RecordTree() {}

  private static ObjectNode read() {
    try {
      return of(Files.readString(Path.of("elections.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectNode of(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The released record to be cut: with lists and persons of its own. */
  static ObjectNode released() {
    ObjectNode copy = withOwnLists(RELEASED);
    copy.set(Section.PERSONS.key(), RELEASED.get(Section.PERSONS.key()).deepCopy());
    return copy;
  }

  /** The same entries, in lists that may be shortened. */
  static ObjectNode withOwnLists(ObjectNode tree) {
    ObjectNode copy = JSON.createObjectNode();
    tree.properties()
        .forEach(
            section ->
                copy.set(
                    section.getKey(),
                    section.getValue() instanceof ArrayNode list
                        ? JSON.createArrayNode().addAll(list)
                        : section.getValue()));
    return copy;
  }
}
