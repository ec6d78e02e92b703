package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.chart.theme.Typefaces;
import org.twocounts.data.CutRecord;

/** Every field of every kind of JSON file, given what nobody writes. */
@WholeGallery
class StrangeFieldsTest {
  private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder().build());

  private static final int KEPT = 2;
  private static final long SEED = 7;

  private static final String LONG = '"' + "x".repeat(900) + '"';

  /** Values as they stand in the file, of which each field gets one, beside a long text. */
  private static final List<String> VALUES =
      List.of(
          '"' + Strangers.LONG + '"',
          "\"a\\u202eb\\u0000\"",
          "\"\"",
          "1e999999999999",
          "1e-999999999",
          "9223372036854775807",
          "2147483647",
          "-1",
          "0",
          "null",
          "[]");

  private static final String PACK =
      """
      {"format": {"name": "twocounts-claims", "version": 1}, "id": "lesson", "title": "A lesson",
       "about": "Claims", "through": 2024,
       "source": {"who": "A class", "when": "2026-11-03", "kind": "person", "where": "here",
                  "url": "https://example.org/", "note": "none"},
       "claims": [
        {"id": "led", "statement": "She led.", "whatDecides": "The count.",
         "readings": [
          {"id": "votes", "reading": "In votes.",
           "check": {"measure": "popular-vote", "answer": "leader", "arguments": {"year": 2016}},
           "expect": {"contains-exactly": ["Hillary Clinton"]}, "evidence": ["candidate"]},
          {"id": "margin", "reading": "By points.",
           "check": {"measure": "splits", "arguments": {"lead-at-most": 2.5, "party": "Republican"}},
           "expect": {"within": {"of": 3, "by": 1.5}}},
          {"id": "sql", "reading": "In SQL.",
           "check": {"sql": "SELECT sum(electoral_votes) FROM results WHERE year = 2016",
                     "unit": "electors", "attribution": ["1960=slate"]},
           "expect": {"equals": 538}}],
         "later": [{"id": "later", "reading": "Later.", "notTestable": "Not yet."}],
         "caveats": ["One."], "contested": [1876], "charts": ["bias"], "level": "school",
         "standards": ["a"], "glossary": [{"term": "elector", "meaning": "a person"}],
         "expectedVerdict": "DEPENDS_ON_READING"}]}
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void putFilesOfTheTheme() throws IOException {
    Files.write(folder.resolve("a.ttf"), Typefaces.bundled().bold().open().readAllBytes());
    ImageIO.write(
        new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("l.png").toFile());
  }

  /**
   * A kind of file.
   *
   * @param command with FILE where its name stands
   */
  record Kind(String name, JsonNode specimen, String command) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() throws IOException {
    String ofRecord = "splits --data FILE";
    return Stream.of(
        new Kind("a record of 1824", brief(CutRecord.ofYear(1824)), ofRecord),
        new Kind("a record of 1960", brief(CutRecord.ofYear(1960)), ofRecord),
        new Kind("a pack", tree(PACK), "claims check FILE"),
        new Kind(
            "a scenario",
            tree(
                """
                {"year": 2000, "rule": {"rule": "unit", "house": "491", "electors": "law"},
                 "steps": [{"flip": "FL=Al Gore"}, {"swing": "D+1.5"}],
                 "attributions": {"1960": "slate"}}
                """),
            "whatif --scenario FILE"),
        new Kind(
            "a theme",
            tree(
                """
                {"base": "light", "fonts": {"regular": "a.ttf", "bold": "a.ttf"},
                 "textScale": {"title": 1.1}, "colours": {"text": "#1a1a1a"}, "logo": "l.png"}
                """),
            "chart map --year 2000 --formats svg --out OUT --theme FILE"),
        new Kind(
            "labels",
            tree("{\"Bush\": \"Busch\"}"),
            "chart map --year 2000 --formats svg --out OUT --labels FILE"));
  }

  /** A record with two lines of each section that is not about its elections. */
  private static JsonNode brief(CutRecord record) throws IOException {
    JsonNode tree = JSON.readTree(record.trimmed().bytes());
    for (JsonNode section : tree) {
      while (section.isArray() && section.size() > KEPT && !section.get(0).has("states")) {
        ((ArrayNode) section).remove(KEPT);
      }
    }
    return tree;
  }

  private static JsonNode tree(String json) throws IOException {
    return JSON.readTree(json);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_value_is_refused_briefly_or_taken(Kind kind) throws IOException {
    Random random = new Random(SEED);
    List<String> faults = new ArrayList<>();
    for (Place place : places(kind.specimen())) {
      for (String value : List.of(LONG, VALUES.get(random.nextInt(VALUES.size())))) {
        CommandRun run = run(kind, place.replacing(kind.specimen(), value));
        faults.addAll(Strangers.faults(run, List.of(kind.name(), place.path(), value)));
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void one_missing_field_is_one_fault(Kind kind) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Place place : places(kind.specimen())) {
      CommandRun run = run(kind, place.without(kind.specimen()));
      faults.addAll(Strangers.faults(run, List.of(kind.name(), "without", place.path())));
      if (run.exitCode() == 3 && run.err().lines().count() != 1) {
        faults.add("without " + place.path() + ": " + run.err());
      }
    }
    assertThat(faults).isEmpty();
  }

  private static CommandRun run(Kind kind, String content) throws IOException {
    Path file = Files.writeString(folder.resolve("strange.json"), content);
    return CommandRun.inside(
        Stream.of(kind.command().split(" ", -1))
            .map(word -> word.equals("FILE") ? file.toString() : word)
            .map(word -> word.equals("OUT") ? folder.toString() : word)
            .toArray(String[]::new));
  }

  /**
   * A field, the first of its path: {@code elections[].states[].state}.
   *
   * @param steps names and numbers from the root
   */
  private record Place(List<Object> steps) {
    Place then(Object step) {
      List<Object> longer = new ArrayList<>(steps);
      longer.add(step);
      return new Place(longer);
    }

    String path() {
      return String.join(
          "/", steps.stream().map(s -> s instanceof Integer ? "" : s.toString()).toList());
    }

    String replacing(JsonNode root, String value) throws IOException {
      JsonNode copy = root.deepCopy();
      JsonNode holder = holder(copy);
      RawValue raw = new RawValue(value);
      Object last = steps.get(steps.size() - 1);
      if (last instanceof Integer at) {
        ((ArrayNode) holder).remove(at);
        ((ArrayNode) holder).insertRawValue(at, raw);
      } else {
        ((ObjectNode) holder).putRawValue(last.toString(), raw);
      }
      return JSON.writeValueAsString(copy);
    }

    String without(JsonNode root) throws IOException {
      JsonNode copy = root.deepCopy();
      JsonNode holder = holder(copy);
      Object last = steps.get(steps.size() - 1);
      if (last instanceof Integer at) {
        ((ArrayNode) holder).remove(at);
      } else {
        ((ObjectNode) holder).remove(last.toString());
      }
      return JSON.writeValueAsString(copy);
    }

    private JsonNode holder(JsonNode root) {
      JsonNode at = root;
      for (Object step : steps.subList(0, steps.size() - 1)) {
        at = step instanceof Integer place ? at.get(place) : at.get(step.toString());
      }
      return at;
    }

    @Override
    public String toString() {
      return path();
    }
  }

  private static List<Place> places(JsonNode root) {
    List<Place> found = new ArrayList<>();
    walk(root, new Place(List.of()), new HashSet<>(), found);
    return found;
  }

  private static void walk(JsonNode node, Place at, Set<String> seen, List<Place> found) {
    if (!at.steps().isEmpty() && seen.add(at.path())) {
      found.add(at);
    }
    node.properties()
        .forEach(field -> walk(field.getValue(), at.then(field.getKey()), seen, found));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), at.then(i), seen, found);
    }
  }
}
