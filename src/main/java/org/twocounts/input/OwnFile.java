package org.twocounts.input;

import java.util.List;
import java.util.Optional;
import org.twocounts.words.Cut;
import org.twocounts.words.Quoted;

/** The JSON files that users give to the program: what each is, how it is known, and its use. */
public enum OwnFile {
  RECORD(
      GivenFile.RECORD,
      "twocounts-record",
      "elections",
      "twocounts elections --data FILE",
      "one JSON object with \"format\" and \"elections\"; docs/own-data.md shows how to make one"),
  PACK(
      GivenFile.PACK,
      "twocounts-claims",
      "claims",
      "twocounts claims check FILE",
      "one JSON object with \"format\", \"source\" and \"claims\"; twocounts claims new FILE begins"
          + " one"),
  SCENARIO(
      GivenFile.SCENARIO,
      "",
      "rule steps allYears",
      "twocounts whatif --scenario FILE",
      "one JSON object as twocounts whatif --save FILE writes it"),
  THEME(
      GivenFile.THEME,
      "",
      "colours fonts textScale logo",
      "twocounts chart NAME --theme FILE",
      "one JSON object such as {\"base\": \"light\", \"colours\": {…}}; docs/charts.md lists what"
          + " it may hold"),
  LABELS(
      GivenFile.LABELS,
      "",
      "",
      "twocounts chart NAME --labels FILE",
      "one JSON object {\"text\": \"other text\"} such as twocounts chart NAME --list-labels"
          + " prints");

  /** The version of the formats that carry one. */
  public static final int VERSION = 1;

  private final GivenFile kind;
  private final String format;
  private final String marks;
  private final String use;
  private final String sentence;

  OwnFile(GivenFile kind, String format, String marks, String use, String sentence) {
    this.kind = kind;
    this.format = format;
    this.marks = marks;
    this.use = use;
    this.sentence = sentence;
  }

  /** What it is, and how large it may be. */
  GivenFile kind() {
    return kind;
  }

  /** Such as {@code a claim pack}. */
  public String what() {
    return kind.what();
  }

  /** The name that stands in its {@code format}; empty where it has no such field. */
  public Optional<String> format() {
    return Optional.of(format).filter(f -> !f.isEmpty());
  }

  /** Whether one of its fields, which no other of these files has, is there. */
  boolean isMarkedBy(List<String> fields) {
    return Cut.atAll(' ', marks).stream().anyMatch(fields::contains);
  }

  /** The command that takes such a file. */
  String use(String file) {
    return use.replace("FILE", word(Quoted.path(file)));
  }

  /** Such as {@code a record is one JSON object with …}. */
  String sentence() {
    return what() + " is " + sentence;
  }

  /** The name of a file as a shell takes it. */
  static String word(String file) {
    return file.matches("[\\w./\\\\:~+,@%-]+") ? file : "'" + file.replace("'", "'\\''") + "'";
  }
}
