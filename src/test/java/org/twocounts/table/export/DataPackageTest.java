package org.twocounts.table.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.Document;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.output.CsvMark;
import org.twocounts.table.ColumnType;
import org.twocounts.table.Table;
import org.twocounts.table.TheFacts;
import org.twocounts.table.catalogue.Catalogue;

class DataPackageTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static Map<String, PackageFile> files;
  private static JsonNode descriptor;

  @BeforeAll
  static void export() throws IOException {
    files = export(EnumSet.allOf(ExportFormat.class));
    descriptor = JSON.readTree(files.get("datapackage.json").content());
  }

  private static Map<String, PackageFile> export(EnumSet<ExportFormat> formats) {
    return DataPackage.of(TheFacts.facts(), formats, CsvMark.NONE).stream()
        .collect(Collectors.toMap(PackageFile::name, Function.identity()));
  }

  @Test
  void the_descriptor_names_every_file_of_data_with_its_size_and_checksum() {
    for (JsonNode resource : descriptor.get("resources")) {
      PackageFile file = files.get(resource.get("path").textValue());
      assertThat(resource.get("name").textValue()).matches("[-a-z0-9._/]+");
      assertThat(resource.get("bytes").intValue()).isEqualTo(file.content().length);
      assertThat(resource.get("hash").textValue()).isEqualTo("sha256:" + file.sha256());
    }
    assertThat(descriptor.get("resources")).hasSize(2 * Catalogue.tables().size() + 1);
    assertThat(descriptor.findValuesAsText("path"))
        .contains("elections.csv", "elections.json", "twocounts.sqlite");
  }

  @Test
  void the_descriptor_says_type_unit_constraints_keys_sources_and_licence() {
    JsonNode results = resource("results");
    assertThat(results.at("/schema/primaryKey")).hasToString("[\"year\",\"state\",\"candidate\"]");
    assertThat(results.at("/schema/foreignKeys/0"))
        .hasToString(
            "{\"fields\":[\"year\",\"state\"],\"reference\":{\"resource\":\"states\","
                + "\"fields\":[\"year\",\"state\"]}}");
    assertThat(results.at("/schema/fields/4"))
        .hasToString(
            "{\"name\":\"popular_votes\",\"type\":\"integer\",\"description\":\"Popular votes of"
                + " the candidate. Missing where popular_status is not"
                + " counted.\",\"unit\":\"votes\",\"constraints\":{\"minimum\":0}}");
    assertThat(results.at("/schema/fields/6/constraints/enum"))
        .hasToString("[\"counted\",\"legislature\",\"none\",\"unknown\"]");
    assertThat(descriptor.get("sources")).hasSameSizeAs(TheFacts.facts().record().sources());
    assertThat(descriptor.at("/licenses/0/name").textValue()).isEqualTo("CC-BY-4.0");
  }

  @Test
  void a_foreign_key_of_several_columns_is_told_only_where_it_is_always_whole() {
    assertThat(resource("electors").at("/schema/foreignKeys").findValuesAsText("resource"))
        .containsExactly("elections");
  }

  private static JsonNode resource(String name) {
    for (JsonNode resource : descriptor.get("resources")) {
      if (resource.get("name").textValue().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError("no resource " + name);
  }

  @Test
  void csv_read_back_is_what_the_tables_hold() {
    for (Table table : Catalogue.tables()) {
      List<List<String>> lines = csv(text(table.name() + ".csv"));
      assertThat(lines.get(0))
          .isEqualTo(table.columns().stream().map(FigureDefinition::name).toList());
      List<List<Optional<Object>>> rows = table.rows(TheFacts.facts());
      assertThat(lines).hasSize(rows.size() + 1);
      for (int i = 0; i < rows.size(); i++) {
        List<Optional<Object>> read = new ArrayList<>();
        for (int j = 0; j < table.columns().size(); j++) {
          read.add(value(lines.get(i + 1).get(j), ColumnType.of(table.columns().get(j).kind())));
        }
        assertThat(read).as(table.name()).isEqualTo(rows.get(i));
      }
    }
  }

  private static Optional<Object> value(String text, ColumnType type) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (type) {
          case TEXT, DATE -> text;
          case INTEGER -> Long.valueOf(text);
          case NUMBER -> Double.valueOf(text);
          case BOOLEAN -> Boolean.valueOf(text);
        });
  }

  /** A reader of RFC 4180 that knows nothing of the writer. */
  private static List<List<String>> csv(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        boolean twice = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (twice) {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return lines;
  }

  @Test
  void json_read_back_is_what_the_tables_hold() throws IOException {
    for (Table table : Catalogue.tables()) {
      JsonNode objects = JSON.readTree(files.get(table.name() + ".json").content());
      List<List<Optional<Object>>> rows = table.rows(TheFacts.facts());
      assertThat(objects).hasSize(rows.size());
      for (int i = 0; i < rows.size(); i++) {
        List<Optional<Object>> read = new ArrayList<>();
        for (FigureDefinition column : table.columns()) {
          read.add(value(objects.get(i).get(column.name())));
        }
        assertThat(read).as(table.name()).isEqualTo(rows.get(i));
      }
    }
  }

  private static Optional<Object> value(JsonNode node) {
    if (node.isNull()) {
      return Optional.empty();
    }
    if (node.isTextual()) {
      return Optional.of(node.textValue());
    }
    if (node.isBoolean()) {
      return Optional.of(node.booleanValue());
    }
    return Optional.of(
        node.isIntegralNumber() ? (Object) node.longValue() : (Object) node.doubleValue());
  }

  @Test
  void the_database_is_whole_and_its_keys_hold(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("x.sqlite"), files.get("twocounts.sqlite").content());
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      assertThat(first(statement, "PRAGMA integrity_check")).isEqualTo("ok");
      try (ResultSet broken = statement.executeQuery("PRAGMA foreign_key_check")) {
        assertThat(broken.next()).isFalse();
      }
      for (Table table : Catalogue.tables()) {
        assertThat(first(statement, "SELECT count(*) FROM " + table.name()))
            .isEqualTo(String.valueOf(table.rows(TheFacts.facts()).size()));
      }
      assertThat(first(statement, "SELECT sql FROM sqlite_schema WHERE name = 'splits'"))
          .contains("margin_votes INTEGER NOT NULL -- Popular votes of the one named less");
    }
  }

  private static String first(Statement statement, String sql) throws Exception {
    try (ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  @Test
  void the_checksums_are_those_of_all_other_files() {
    assertThat(text("SHA256SUMS").lines())
        .containsExactlyElementsOf(
            files.values().stream()
                .filter(f -> !f.name().equals("SHA256SUMS"))
                .map(f -> f.sha256() + "  " + f.name())
                .sorted((a, b) -> a.substring(66).compareTo(b.substring(66)))
                .toList());
  }

  @Test
  void json_alone_is_described_table_by_table() throws IOException {
    Map<String, PackageFile> alone = export(EnumSet.of(ExportFormat.JSON));
    JsonNode resources = JSON.readTree(alone.get("datapackage.json").content()).get("resources");
    assertThat(resources.get(0).get("name").textValue()).isEqualTo("elections");
    assertThat(resources.get(0).get("path").textValue()).isEqualTo("elections.json");
    assertThat(resources.get(0).at("/schema/fields")).isNotEmpty();
    assertThat(alone).doesNotContainKey("elections.csv");
  }

  @Test
  void the_descriptor_is_the_first_file_that_has_its_name() {
    Path table = Path.of("tables/results.csv");
    Path descriptor = Path.of("tables", DataPackage.DESCRIPTOR);
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(table, new byte[0]);
    files.put(descriptor, new byte[0]);
    assertThat(DataPackage.descriptorFirst(files).keySet()).containsExactly(descriptor, table);
  }

  @Test
  @Tag(Document.TAG)
  void the_page_of_tables_says_what_the_definitions_say() {
    Document.of("docs/tables.md").is(text("codebook.md"));
  }

  private static String text(String name) {
    return new String(files.get(name).content(), StandardCharsets.UTF_8);
  }
}
