package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.words.NameKey;
import org.twocounts.words.NearestName;

/** Running mates of the past, as they are usually written. */
final class SettledRunningMates implements Rule {
  private static final Map<Ticket, String> ALL = read();
  private static final Set<String> KEYS = keys();

  /** At most one in so many may be written otherwise where running mates are judged. */
  private static final int FEW = 20;

  private record Ticket(int year, String candidate) {}

  @Override
  public String id() {
    return "settled-running-mates";
  }

  @Override
  public String description() {
    return "In a record that writes nearly all running mates of the past in the usual way, none is"
        + " misspelt or another candidate's, unless the sourceNote names the other.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    Map<Ticket, Candidacy> others = new LinkedHashMap<>();
    int known = 0;
    for (Election election : facts.record().elections()) {
      for (Candidacy candidacy : election.candidacies()) {
        Ticket ticket = new Ticket(election.year(), candidacy.candidate());
        if (candidacy.runningMate().isPresent() && ALL.containsKey(ticket)) {
          known++;
          if (!isUsual(candidacy.runningMate().get(), ALL.get(ticket))) {
            others.put(ticket, candidacy);
          }
        }
      }
    }
    if (FEW * others.size() <= known) {
      others.forEach((ticket, candidacy) -> check(ticket, candidacy, violations));
    }
  }

  /** As it is usually written, one of several who are, or with initials that the other lacks. */
  private static boolean isUsual(String mate, String usual) {
    if (mate.equals(usual)) {
      return true;
    }
    String given = words(mate, 1);
    String right = words(usual, 1);
    String withoutInitials = words(mate, 2);
    return right.contains(given)
        || (withoutInitials.equals(words(usual, 2))
            && (withoutInitials.equals(given) || withoutInitials.equals(right)));
  }

  private static String words(String names, int fewestLetters) {
    return NameKey.words(names).stream()
        .filter(word -> word.length() >= fewestLetters)
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static void check(Ticket ticket, Candidacy candidacy, Violations violations) {
    String mate = candidacy.runningMate().orElseThrow();
    String usual = ALL.get(ticket);
    boolean noted = candidacy.provenance().note().filter(note -> note.contains(mate)).isPresent();
    if (isWrong(NameKey.of(mate), NameKey.of(usual)) && !noted) {
      violations.add(
          Place.of(ticket.year()).candidate(ticket.candidate()),
          String.format(
              "running mate is %s, but usual is %s; another stands in the sourceNote",
              mate, usual));
    }
  }

  private static boolean isWrong(String key, String usual) {
    return !key.equals(usual) && (KEYS.contains(key) || NearestName.isOneEdit(key, usual));
  }

  private static Map<Ticket, String> read() {
    Map<Ticket, String> mates = new HashMap<>();
    for (List<String> cells : SettledTable.rows("running-mates.tsv")) {
      mates.put(new Ticket(Integer.parseInt(cells.get(0)), cells.get(1)), cells.get(2));
    }
    return mates;
  }

  private static Set<String> keys() {
    Set<String> keys = new HashSet<>();
    ALL.values().forEach(mate -> keys.add(NameKey.of(mate)));
    return keys;
  }
}
