package org.twocounts.table.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.twocounts.data.CitedRelease;
import org.twocounts.model.Release;
import org.twocounts.model.Source;
import org.twocounts.output.JsonText;
import org.twocounts.table.Facts;

/**
 * {@code datapackage.json}: what the files of a package are, after version 1 of the Data Package
 * standard, which tools for version 2 read too.
 */
final class Descriptor {
  static final String FILE = "datapackage.json";

  private final Facts facts;
  private final List<Resource> resources;

  private Descriptor(Facts facts, List<Resource> resources) {
    this.facts = facts;
    this.resources = resources;
  }

  static PackageFile of(Facts facts, List<Resource> resources) {
    return new PackageFile(
        FILE,
        JsonText.filed(new Descriptor(facts, resources)::write).getBytes(StandardCharsets.UTF_8));
  }

  private void write(JsonGenerator json) throws IOException {
    Release release = facts.record().release();
    json.writeStartObject();
    json.writeStringField("profile", "data-package");
    json.writeStringField("name", "two-counts");
    CitedRelease cited = CitedRelease.of(facts.version(), facts.record());
    json.writeStringField("title", cited.title());
    json.writeStringField("version", cited.version() + (cited.changed() ? "+changed" : ""));
    json.writeStringField(
        "description",
        String.format(
            "%sEvery United States presidential election counted both ways: by electors and by"
                + " people. %s says what every column means.",
            cited.changed() ? "The record as changed by the user. " : "", Codebook.FILE));
    JsonFields.objects(json, "licenses", List.of(release.licence()), Descriptor::licence);
    JsonFields.objects(json, "sources", facts.record().sources(), Descriptor::source);
    record(json);
    JsonFields.objects(json, "resources", resources, Descriptor::resource);
    json.writeEndObject();
  }

  /** The terms in the record begin with the identifier of a licence. */
  private static void licence(JsonGenerator json, String terms) throws IOException {
    json.writeStringField("name", terms.split(" ", 2)[0]);
    json.writeStringField("title", terms);
  }

  private static void source(JsonGenerator json, Source source) throws IOException {
    json.writeStringField("id", source.id());
    json.writeStringField("title", source.citation());
    if (source.url().isPresent()) {
      json.writeStringField("path", source.url().get());
    }
    json.writeStringField("kind", source.kind().label());
  }

  private void record(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("record");
    json.writeStringField("sha256", facts.version().sha256());
    json.writeBooleanField("released", facts.version().released());
    json.writeObjectFieldStart("attributions");
    for (Map.Entry<Integer, String> chosen : facts.chosen().entrySet()) {
      json.writeStringField(chosen.getKey().toString(), chosen.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void resource(JsonGenerator json, Resource resource) throws IOException {
    json.writeStringField("name", resource.name());
    json.writeStringField("path", resource.file().name());
    json.writeStringField(
        "profile", resource.table().isPresent() ? "tabular-data-resource" : "data-resource");
    json.writeStringField("title", resource.title());
    json.writeStringField("format", resource.format());
    json.writeStringField("mediatype", resource.mediaType());
    json.writeStringField("encoding", "utf-8");
    json.writeNumberField("bytes", resource.file().size());
    json.writeStringField("hash", "sha256:" + resource.file().sha256());
    if (resource.format().equals(ExportFormat.CSV.label())) {
      dialect(json);
    }
    if (resource.table().isPresent()) {
      TableSchema.write(json, resource.table().get());
    }
  }

  /** Said in full, because readers guess what is not said and guess wrong. */
  private static void dialect(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("dialect");
    json.writeStringField("delimiter", ",");
    json.writeStringField("lineTerminator", "\r\n");
    json.writeStringField("quoteChar", "\"");
    json.writeBooleanField("doubleQuote", true);
    json.writeBooleanField("header", true);
    json.writeEndObject();
  }
}
