package org.twocounts.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.words.Quoted;

/** Tells what a file is that was given for another kind of file. */
final class OtherFile {
  private static final int SHOWN_FIELDS = 4;

  private static final Set<String> GEOMETRIES =
      Set.of("FeatureCollection", "Feature", "GeometryCollection", "Polygon", "MultiPolygon");

  private final UserFile file;
  private final JsonOutline outline;

  private OtherFile(UserFile file) {
    this.file = file;
    this.outline = JsonOutline.of(file.content());
  }

  /**
   * What the file is instead, and what would be right.
   *
   * @return one line; empty where it is what was wanted, with faults, or cannot be told
   */
  static Optional<String> in(UserFile file) {
    Optional<FileKind> noText = FileKind.of(file.content());
    if (noText.isPresent()) {
      return Optional.of(noText.get().refusal() + "; " + whatIsTaken(file.wanted()));
    }
    OtherFile other = new OtherFile(file);
    if (other.outline.isNoJson()) {
      return OtherText.in(file);
    }
    return other.outline.isObject() ? other.object() : other.noObject();
  }

  private static String whatIsTaken(OwnFile wanted) {
    return wanted == OwnFile.RECORD
        ? "twocounts import makes a record of a CSV (docs/own-data.md)"
        : wanted.sentence();
  }

  private Optional<String> noObject() {
    OwnFile wanted = file.wanted();
    if (wanted == OwnFile.RECORD && outline.isListOfRows()) {
      return Optional.of(
          "is a list of rows in JSON, not a record; save the rows as CSV, of which twocounts import"
              + " FILE.csv --out record.json makes a record (docs/own-data.md)");
    }
    return instead(outline.isList() ? "a list in JSON" : "a single value in JSON");
  }

  private Optional<String> object() {
    Optional<OwnFile> own = own();
    if (own.isPresent()) {
      return own.get() == file.wanted() ? later(own.get()) : ownInstead(own.get());
    }
    if (outline.isFollowed()) {
      return instead("JSON Lines (an object a line)");
    }
    Optional<String> known = known();
    return known.isPresent() ? instead(known.get()) : ofAnotherShape();
  }

  private Optional<OwnFile> own() {
    Optional<String> format = outline.value("format.name");
    Stream<OwnFile> all = Stream.of(OwnFile.values());
    if (format.isPresent()) {
      return all.filter(f -> f.format().equals(format)).findFirst();
    }
    return isAnswer()
        ? Optional.empty()
        : Stream.concat(Stream.of(file.wanted()), all)
            .filter(f -> f.isMarkedBy(outline.fields()))
            .findFirst();
  }

  /** The one wanted, if it is of a later version. */
  private Optional<String> later(OwnFile own) {
    return outline
        .value("format.version")
        .filter(v -> v.matches("[1-9][0-9]{0,8}") && Integer.parseInt(v) > OwnFile.VERSION)
        .map(
            v ->
                String.format(
                    "format is %s %s, of a later release of this program; this one reads %s %s",
                    own.format().orElse(""), v, own.format().orElse(""), OwnFile.VERSION));
  }

  private Optional<String> ownInstead(OwnFile own) {
    return instead(own.what() + " (" + own.use(file.name()) + ")");
  }

  private Optional<String> instead(String what) {
    return Optional.of(
        "is " + what + ", not " + file.wanted().what() + "; " + file.wanted().sentence());
  }

  /** Kinds of JSON that others write, and that this program writes but does not read. */
  private Optional<String> known() {
    String type = outline.value("type").orElse("");
    List<String> fields = outline.fields();
    if (GEOMETRIES.contains(type) || type.equals("Topology")) {
      return Optional.of(type.equals("Topology") ? "TopoJSON (a map)" : "GeoJSON (a map)");
    }
    if (isAnswer()) {
      return Optional.of("an answer of this program (--format json)");
    }
    if (fields.contains("resources")
        && (fields.contains("profile") || fields.contains("licenses"))) {
      return Optional.of("the description of a data package, as twocounts export writes it");
    }
    if (fields.contains("@context") || fields.contains("@graph")) {
      return Optional.of(
          "JSON-LD for web pages, as twocounts claims check --as claimreview writes");
    }
    return outline
        .value("$schema")
        .filter(s -> s.toLowerCase(Locale.ROOT).contains("json-schema.org"))
        .map(s -> "a JSON schema");
  }

  private boolean isAnswer() {
    return outline.value("data.sha256").isPresent();
  }

  /** JSON without any field of the kind that was wanted, where those must be there. */
  private Optional<String> ofAnotherShape() {
    boolean named = outline.fields().contains("format");
    if (outline.isBroken()
        || file.wanted().format().isEmpty()
        || (named && outline.value("format.name").isEmpty())) {
      return Optional.empty();
    }
    if (named) {
      return instead("JSON of the format " + Quoted.of(outline.value("format.name").orElse("")));
    }
    List<String> fields = outline.fields();
    if (fields.isEmpty()) {
      return instead("JSON without any field");
    }
    return instead(
        (fields.size() == 1 ? "JSON with the field " : "JSON with the fields ")
            + fields.stream().limit(SHOWN_FIELDS).map(Quoted::of).collect(Collectors.joining(", "))
            + (fields.size() > SHOWN_FIELDS ? ", …" : ""));
  }
}
