package org.twocounts.table.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.figure.FigureDefinition.Constraints;
import org.twocounts.table.ColumnType;
import org.twocounts.table.ForeignKey;
import org.twocounts.table.Table;

/** The columns and keys of a table after the Table Schema standard. */
final class TableSchema {
  private TableSchema() {}

  static void write(JsonGenerator json, Table table) throws IOException {
    json.writeObjectFieldStart("schema");
    JsonFields.objects(json, "fields", table.columns(), TableSchema::field);
    JsonFields.texts(json, "missingValues", List.of(""));
    if (!table.primaryKey().isEmpty()) {
      JsonFields.texts(json, "primaryKey", table.primaryKey());
    }
    List<ForeignKey> keys =
        table.foreignKeys().stream().filter(k -> isAlwaysWhole(k, table)).toList();
    if (!keys.isEmpty()) {
      JsonFields.objects(json, "foreignKeys", keys, TableSchema::foreignKey);
    }
    json.writeEndObject();
  }

  /**
   * The standard does not say what a key of several columns means in a row where one of them is
   * missing, and validators reject it.
   */
  private static boolean isAlwaysWhole(ForeignKey key, Table table) {
    return key.columns().size() == 1
        || table.columns().stream()
            .filter(c -> key.columns().contains(c.name()))
            .allMatch(c -> c.constraints().required());
  }

  private static void field(JsonGenerator json, FigureDefinition column) throws IOException {
    json.writeStringField("name", column.name());
    json.writeStringField("type", ColumnType.of(column.kind()).label());
    json.writeStringField("description", column.explanation());
    if (column.unit().isPresent()) {
      json.writeStringField("unit", column.unit().get());
    }
    if (!column.constraints().equals(Constraints.NONE)) {
      constraints(json, column.constraints());
    }
  }

  private static void constraints(JsonGenerator json, Constraints constraints) throws IOException {
    json.writeObjectFieldStart("constraints");
    if (constraints.required()) {
      json.writeBooleanField("required", true);
    }
    if (constraints.minimum().isPresent()) {
      json.writeNumberField("minimum", constraints.minimum().getAsLong());
    }
    if (!constraints.allowed().isEmpty()) {
      JsonFields.texts(json, "enum", constraints.allowed());
    }
    json.writeEndObject();
  }

  private static void foreignKey(JsonGenerator json, ForeignKey key) throws IOException {
    JsonFields.texts(json, "fields", key.columns());
    json.writeObjectFieldStart("reference");
    json.writeStringField("resource", key.table());
    JsonFields.texts(json, "fields", key.to());
    json.writeEndObject();
  }
}
