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
    return ways(ticket.usual()).anyMatch(usual -> isSame(ticket.mate(), usual));
  }

  private static boolean isSame(String mate, String usual) {
    String given = words(mate, 1);
    String right = words(usual, 1);
    String withoutInitials = words(mate, 2);
    return right.contains(given)
        || (withoutInitials.equals(words(usual, 2))
            && (withoutInitials.equals(given) || withoutInitials.equals(right)));
  }

  /** All who are named together, and each of them. */
  private static Stream<String> ways(String usual) {
    return Stream.concat(Stream.of(usual), Stream.of(usual.split(" / ", -1)));
  }

  private static String words(String names, int fewestLetters) {
    return NameKey.words(names).stream()
        .filter(word -> word.length() >= fewestLetters)
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static void check(Ticket ticket, Violations violations) {
    String mate = ticket.mate();
    boolean noted =
        ticket
            .candidacy()
            .provenance()
            .note()
            .filter(note -> words(note, 1).contains(words(mate, 1)))
            .isPresent();
    if (!noted && ways(ticket.usual()).anyMatch(usual -> isWrong(mate, usual))) {
      violations.add(
          Place.of(ticket.year()).candidate(ticket.candidacy().candidate()),
          String.format(
              "running mate is %s, but usual is %s; where the first is meant, the candidacy's"
                  + " sourceNote names it",
              mate, ticket.usual()));
    }
  }

  private static boolean isWrong(String mate, String usual) {
    String key = NameKey.of(mate);
    boolean anothers =
        ALL.values().stream()
            .flatMap(ofYear -> ofYear.values().stream())
            .anyMatch(other -> NameKey.of(other).equals(key));
    return anothers || NearestName.isOneEdit(key, NameKey.of(usual));
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
