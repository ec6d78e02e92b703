package org.twocounts.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.twocounts.model.ElectionRecord;

/** Records of other sizes, cut from the released one: a valid record needs no sixty elections. */
public final class CutRecord {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Section> BY_YEAR =
      List.of(
          Section.PUBLISHED_TOTALS,
          Section.ELECTOR_TALLIES,
          Section.TURNOUT,
          Section.DISTRICTS,
          Section.DISPUTES);
  private static final List<Section> BY_CENSUS =
      List.of(Section.SEAT_CHANGES, Section.APPORTIONMENT, Section.RESIDENT_POPULATIONS);

  private final String name;
  private final ObjectNode tree;

  private CutRecord(String name, ObjectNode tree) {
    this.name = name;
    this.tree = tree;
  }

  /** One election with what belongs to it. */
  public static CutRecord ofYear(int year) {
    return ofYears(String.valueOf(year), RecordTree.released(), year, year);
  }

  /** The elections of a span with what belongs to them. */
  public static CutRecord ofYears(int from, int to) {
    return ofYears(from + "-" + to, RecordTree.released(), from, to);
  }

  /** The elections up to a year, without what only later ones name. */
  public CutRecord upTo(int year) {
    String whole = citing(tree);
    CutRecord cut = ofYears(name + " up to " + year, tree.deepCopy(), Integer.MIN_VALUE, year);
    String left = citing(cut.tree);
    Predicate<JsonNode> isOfLater = id -> whole.contains(quoted(id)) && !left.contains(quoted(id));
    keep(cut.tree, Section.SOURCES, s -> !isOfLater.test(s.get("id")));
    keep(cut.tree, Section.STATES, s -> !isOfLater.test(s.get("state")));
    keep(cut.tree, Section.PARTIES, p -> !isOfLater.test(p.get("label")));
    keep(
        cut.tree,
        Section.OTHER_NAMES,
        n ->
            Stream.of("state", "party")
                .noneMatch(bearer -> n.has(bearer) && isOfLater.test(n.get(bearer))));
    return cut;
  }

  /** Sections that name sources, states and parties without listing them. */
  private static String citing(ObjectNode tree) {
    ObjectNode citing = RecordTree.withOwnLists(tree);
    citing.remove(
        Stream.of(Section.SOURCES, Section.STATES, Section.PARTIES, Section.OTHER_NAMES)
            .map(Section::key)
            .toList());
    return citing.toString();
  }

  /** A record without a single election. */
  public static CutRecord empty() {
    return ofYears("empty", RecordTree.released(), 1, 1).withOnly(Section.ELECTIONS);
  }

  private static CutRecord ofYears(String name, ObjectNode tree, int from, int to) {
    keep(tree, Section.ELECTIONS, e -> isWithin(e.get("year").intValue(), from, to));
    for (Section section : BY_YEAR) {
      keep(tree, section, e -> isWithin(e.get("year").intValue(), from, to));
    }
    keep(tree, Section.CENSUSES, c -> overlaps(c, "Election", from, to));
    Set<Integer> censuses =
        items(tree, Section.CENSUSES).map(c -> c.get("census").intValue()).collect(toTreeSet());
    for (Section section : BY_CENSUS) {
      keep(tree, section, e -> censuses.contains(e.get("census").intValue()));
    }
    keep(
        tree,
        Section.STANDING_CAVEATS,
        c ->
            c.has("firstElection")
                ? overlaps(c, "Election", from, to)
                : censuses.stream().anyMatch(census -> overlaps(c, "Census", census, census)));
    cutPersons(tree);
    return new CutRecord(name, tree);
  }

  /** Persons who stand in the elections left, with their home states of those years. */
  private static void cutPersons(ObjectNode tree) {
    Map<String, List<Integer>> stood = new TreeMap<>();
    items(tree, Section.ELECTIONS)
        .forEach(
            e ->
                e.get("candidates")
                    .forEach(
                        c ->
                            stood
                                .computeIfAbsent(
                                    c.get("candidate").textValue(), n -> new ArrayList<>())
                                .add(e.get("year").intValue())));
    keep(
        tree,
        Section.OTHER_NAMES,
        n -> !n.has("candidate") || stood.containsKey(n.get("candidate").textValue()));
    keep(tree, Section.PERSONS, p -> stood.containsKey(p.get("name").textValue()));
    items(tree, Section.PERSONS)
        .filter(p -> p.has("homes"))
        .forEach(p -> cutHomes((ObjectNode) p, stood.get(p.get("name").textValue())));
  }

  /** Each home state from the first election left for which it holds. */
  private static void cutHomes(ObjectNode person, List<Integer> years) {
    ArrayNode homes = JSON.createArrayNode();
    int last = -1;
    for (int year : years) {
      int at = last;
      for (int i = 0; i < person.get("homes").size(); i++) {
        at = person.get("homes").get(i).get("from").intValue() <= year ? i : at;
      }
      if (at != last) {
        homes.add(((ObjectNode) person.get("homes").get(at).deepCopy()).put("from", year));
      }
      last = at;
    }
    if (homes.isEmpty()) {
      person.remove("homes");
    } else {
      person.set("homes", homes);
    }
  }

  /** A record of the user's own, such as a made-up election, under a name. */
  public static CutRecord of(String name, String json) {
    return new CutRecord(name, RecordTree.of(json));
  }

  /** The same without a section. */
  public CutRecord without(Section... sections) {
    ObjectNode left = RecordTree.withOwnLists(tree);
    for (Section section : sections) {
      left.remove(section.key());
    }
    return new CutRecord(
        name
            + " without "
            + IntStream.range(0, sections.length)
                .mapToObj(i -> sections[i].key())
                .collect(Collectors.joining(", ")),
        left);
  }

  /** The same with the format and these sections alone. */
  public CutRecord withOnly(Section... sections) {
    ObjectNode left = RecordTree.withOwnLists(tree);
    Set<String> kept = java.util.Arrays.stream(sections).map(Section::key).collect(toTreeSet());
    kept.add(Section.FORMAT.key());
    left.retain(kept);
    return new CutRecord(name + " with only " + String.join(", ", kept), left);
  }

  /** The same, listing only the states, parties and sources that its elections name. */
  public CutRecord trimmed() {
    ObjectNode left = RecordTree.withOwnLists(tree);
    String elections = left.get(Section.ELECTIONS.key()).toString();
    String facts = RecordTree.withOwnLists(left).without(Section.STATES.key()).toString();
    String others = RecordTree.withOwnLists(left).without(Section.SOURCES.key()).toString();
    keep(left, Section.STATES, s -> facts.contains(quoted(s.get("state"))));
    keep(left, Section.PARTIES, p -> elections.contains(quoted(p.get("label"))));
    keep(left, Section.SOURCES, s -> others.contains(quoted(s.get("id"))));
    String listed = left.get(Section.STATES.key()).toString() + left.get(Section.PARTIES.key());
    keep(
        left,
        Section.OTHER_NAMES,
        n ->
            Stream.of("state", "party")
                .filter(n::has)
                .allMatch(bearer -> listed.contains(quoted(n.get(bearer)))));
    return new CutRecord(name + " trimmed", left);
  }

  /** The same with parties that have neither founding nor end. */
  public CutRecord withoutPartyDates() {
    ObjectNode left = tree.deepCopy();
    left.get(Section.PARTIES.key())
        .forEach(p -> ((ObjectNode) p).remove(List.of("founded", "dissolved", "otherFoundings")));
    return new CutRecord(name + " without dates of parties", left);
  }

  /** Whether a section was left out. */
  public boolean isLacking() {
    return name.contains(" without ") || name.contains(" with only ");
  }

  /** Years of its elections, in order. */
  public List<Integer> years() {
    return items(tree, Section.ELECTIONS).map(e -> e.get("year").intValue()).toList();
  }

  /** The file. */
  public byte[] bytes() {
    return tree.toPrettyString().getBytes(UTF_8);
  }

  /** Writes the file into a folder. */
  public Path write(Path folder) throws IOException {
    return Files.write(folder.resolve(name.replaceAll("[^0-9A-Za-z-]+", "-") + ".json"), bytes());
  }

  /** The record as the program reads it. */
  public ElectionRecord read() {
    return RecordReader.read(name, bytes());
  }

  @Override
  public String toString() {
    return name;
  }

  private static String quoted(JsonNode text) {
    return '"' + text.textValue() + '"';
  }

  /** Whether what an entry is about, from its first to its last, overlaps a span. */
  private static boolean overlaps(JsonNode entry, String of, int from, int to) {
    return entry.get("first" + of).intValue() <= to && entry.get("last" + of).intValue() >= from;
  }

  private static boolean isWithin(int year, int from, int to) {
    return year >= from && year <= to;
  }

  private static java.util.stream.Stream<JsonNode> items(ObjectNode tree, Section section) {
    return StreamSupport.stream(tree.get(section.key()).spliterator(), false);
  }

  private static <T> java.util.stream.Collector<T, ?, Set<T>> toTreeSet() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static void keep(ObjectNode tree, Section section, Predicate<JsonNode> which) {
    JsonNode items = tree.get(section.key());
    if (items != null) {
      Iterator<JsonNode> each = items.iterator();
      while (each.hasNext()) {
        if (!which.test(each.next())) {
          each.remove();
        }
      }
    }
  }
}
