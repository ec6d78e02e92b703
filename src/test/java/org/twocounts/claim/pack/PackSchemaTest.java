package org.twocounts.claim.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that ships with the packs accepts them and refuses faults of form. */
class PackSchemaTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/twocounts/claim/pack");
  private static final Path BAD = Path.of("src/test/resources/org/twocounts/claim/pack/bad");

  static List<String> packs() {
    return BuiltInPacks.ids();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_built_in_pack_obeys_the_schema(String pack) throws Exception {
    assertThat(errors(FOLDER.resolve(pack + ".json"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "absent-title",
        "blank-statement",
        "neither-readings-nor-reason",
        "no-claims",
        "path-as-chart",
        "path-as-id",
        "script-as-url",
        "two-expectations",
        "unknown-expectation",
        "unknown-verdict",
        "verdict-typed-in",
        "wrong-format",
      })
  void a_fault_of_form_breaks_the_schema(String file) throws Exception {
    assertThat(errors(BAD.resolve(file + ".json"))).isNotEmpty();
  }

  @Test
  void the_limits_of_the_schema_are_those_of_the_reader() throws Exception {
    assertThat(Files.readString(FOLDER.resolve("claims.schema.json")))
        .contains("\"maxItems\": " + PackLimits.CLAIMS)
        .contains("\"maxItems\": " + PackLimits.READINGS)
        .contains("\"maxItems\": " + PackLimits.ITEMS)
        .contains("\"maxLength\": " + PackLimits.TEXT_CHARACTERS);
  }

  private static List<String> errors(Path pack) throws Exception {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(FOLDER.resolve("claims.schema.json")), InputFormat.JSON);
    return schema.validate(Files.readString(pack), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }
}
