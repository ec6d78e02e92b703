package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.words.NameKey;
import org.twocounts.words.NearestName;

/** Running mates of the past, as they are usually written. */
final class SettledRunningMates implements Rule {
  /** By year, then by candidate. */
  private static final Map<Integer, Map<String, String>> ALL = read();

  /** At most one in so many may be written otherwise where running mates are judged. */
  private static final int FEW = 20;

  private record Ticket(int year, Candidacy candidacy, String mate, String usual) {}

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
    List<Ticket> tickets =
        facts.record().elections().stream().flatMap(SettledRunningMates::tickets).toList();
    List<Ticket> others =
        tickets.stream().filter(t -> !t.mate().equals(t.usual())).filter(t -> !isUsual(t)).toList();
    if (FEW * others.size() <= tickets.size()) {
      others.forEach(ticket -> check(ticket, violations));
    }
  }

  /** Those of an election whose usual running mate is known. */
  private static Stream<Ticket> tickets(Election election) {
    Map<String, String> usual = ALL.getOrDefault(election.year(), Map.of());
    return election.candidacies().stream()
        .filter(c -> c.runningMate().isPresent() && usual.containsKey(c.candidate()))
        .map(c -> new Ticket(election.year(), c, c.runningMate().get(), usual.get(c.candidate())));
  }

  /** As it is usually written, one of several who are, or with initials that the other lacks. */
  private static boolean isUsual(Ticket ticket) {
    String given = words(ticket.mate(), 1);
    String right = words(ticket.usual(), 1);
    String withoutInitials = words(ticket.mate(), 2);
    return right.contains(given)
        || (withoutInitials.equals(words(ticket.usual(), 2))
            && (withoutInitials.equals(given) || withoutInitials.equals(right)));
  }

  private static String words(String names, int fewestLetters) {
    return NameKey.words(names).stream()
        .filter(word -> word.length() >= fewestLetters)
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static void check(Ticket ticket, Violations violations) {
    String mate = ticket.mate();
    boolean noted =
        ticket.candidacy().provenance().note().filter(note -> note.contains(mate)).isPresent();
    if (isWrong(NameKey.of(mate), NameKey.of(ticket.usual())) && !noted) {
      violations.add(
          Place.of(ticket.year()).candidate(ticket.candidacy().candidate()),
          String.format(
              "running mate is %s, but usual is %s; another stands in the sourceNote",
              mate, ticket.usual()));
    }
  }

  private static boolean isWrong(String key, String usual) {
    boolean anothers =
        ALL.values().stream()
            .flatMap(ofYear -> ofYear.values().stream())
            .anyMatch(mate -> NameKey.of(mate).equals(key));
    return !key.equals(usual) && (anothers || NearestName.isOneEdit(key, usual));
  }

  private static Map<Integer, Map<String, String>> read() {
    Map<Integer, Map<String, String>> mates = new HashMap<>();
    for (List<String> cells : SettledTable.rows("running-mates.tsv")) {
      mates
          .computeIfAbsent(Integer.valueOf(cells.get(0)), year -> new HashMap<>())
          .put(cells.get(1), cells.get(2));
    }
    return mates;
  }
}
