package org.twocounts.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.words.Quoted;

/** What all tables say, row by row put where it belongs. */
final class Gathered {
  /** Votes of a cell; the record's own limit of a figure. */
  static final long MOST_VOTES = 10_000_000_000L;

  /** Letters of what may be an abbreviation. */
  private static final int SHORT = 4;

  private record Word(String kind, String given, String taken) {}

  private final Map<Integer, YearTally> years = new TreeMap<>();
  private final Map<Word, Long> rowsOfWord = new LinkedHashMap<>();
  private final Map<Word, String> how = new LinkedHashMap<>();
  private final List<LeftOver> leftOver = new ArrayList<>();
  private final Map<String, String> newParties = new LinkedHashMap<>();
  private final Remembered<CandidateCell> cells = new Remembered<>(CandidateCell::of);
  private final Remembered<PersonName> persons = new Remembered<>(PersonName::of);
  private final KnownNames names;
  private final Candidates candidates;
  private long rows;

  Gathered(KnownNames names, Candidates candidates) {
    this.names = names;
    this.candidates = candidates;
  }

  void row() {
    rows++;
  }

  YearTally year(int year) {
    return years.computeIfAbsent(year, y -> new YearTally());
  }

  /** By year. */
  Map<Integer, YearTally> years() {
    return years;
  }

  /** What the words in a candidate's place stand for. */
  CandidateCell cell(String words) {
    return cells.of(words);
  }

  /** The name that a cell writes. */
  PersonName person(String words) {
    return persons.of(words);
  }

  KnownNames names() {
    return names;
  }

  Candidates candidates() {
    return candidates;
  }

  void leave(LeftOver row) {
    leftOver.add(row);
  }

  void matchState(String given, RowPlace.InState place) {
    String unit =
        place.state() + (place.district().isPresent() ? "-" + place.district().getAsInt() : "");
    boolean plain = given.equals(unit) || names.isPlainState(given, place.state());
    match("state", given, unit, plain ? "as written" : "another name");
  }

  void match(String kind, String given, String taken, String told) {
    Word word = new Word(kind, Quoted.bare(given), taken);
    rowsOfWord.merge(word, 1L, Long::sum);
    how.putIfAbsent(word, told);
  }

  /** The label of a party, one of the record's or a new one; empty where the words name none. */
  Optional<String> party(String given) {
    if (CandidateCell.of(given) != CandidateCell.NAMED) {
      return Optional.empty();
    }
    Optional<String> known = names.party(given);
    String label = known.orElseGet(() -> newParties.computeIfAbsent(given, Gathered::newLabel));
    match("party", given, label, known.isPresent() ? told(given, label) : "not in the record");
    return Optional.of(label);
  }

  private static String told(String given, String label) {
    return given.equals(label) ? "as written" : "another name";
  }

  private static String newLabel(String given) {
    String bare = given.replaceAll("(?i)\\s+party$", "");
    return bare.equals(bare.toUpperCase(Locale.ROOT)) && bare.length() > SHORT
        ? PersonName.of(bare).name()
        : bare;
  }

  long rows() {
    return rows;
  }

  List<LeftOver> leftOver() {
    return leftOver;
  }

  List<Match> matched() {
    List<Match> matched = new ArrayList<>();
    rowsOfWord.forEach(
        (word, n) -> matched.add(new Match(word.kind, word.given, word.taken, how.get(word), n)));
    return matched;
  }
}
