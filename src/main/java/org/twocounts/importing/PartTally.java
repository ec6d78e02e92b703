package org.twocounts.importing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What the rows of one place say: of a state, of a district or of a county. */
final class PartTally {
  private final Map<String, Long> votes = new LinkedHashMap<>();
  private final Map<String, Long> votesByMode = new LinkedHashMap<>();
  private final Map<String, BigDecimal> shares = new LinkedHashMap<>();
  private final Map<String, Integer> electors = new LinkedHashMap<>();
  private Optional<String> winner = Optional.empty();
  private OptionalLong total = OptionalLong.empty();
  private long withoutVote;
  private long rowsByMode;
  private int line;

  /** Adds votes of all ways of voting together. */
  void add(String candidate, long number) {
    votes.merge(candidate, number, Math::addExact);
  }

  /** Adds votes cast in one way, such as by mail. */
  void addOfMode(String candidate, long number) {
    votesByMode.merge(candidate, number, Math::addExact);
    rowsByMode++;
  }

  void share(String candidate, BigDecimal percent) {
    shares.merge(candidate, percent, BigDecimal::add);
  }

  void electors(String candidate, int number) {
    electors.merge(candidate, number, Integer::sum);
  }

  void winner(String candidate) {
    winner = Optional.of(candidate);
  }

  /** Takes the file's own total; the first one that it gives. */
  void total(long number) {
    total = total.isPresent() ? total : OptionalLong.of(number);
  }

  /** Adds ballots that are no votes, which a total may hold. */
  void withoutVote(long number) {
    withoutVote += number;
  }

  void at(int firstLine) {
    line = line == 0 ? firstLine : line;
  }

  /** Votes by candidate: those of rows that have all ways of voting, else the sum of the ways. */
  Map<String, Long> votes() {
    return votes.isEmpty() ? votesByMode : votes;
  }

  /** Rows of single ways of voting that are not summed, as another row has them together. */
  long rowsLeftOut() {
    return votes.isEmpty() ? 0 : rowsByMode;
  }

  Map<String, BigDecimal> shares() {
    return shares;
  }

  Map<String, Integer> electors() {
    return electors;
  }

  Optional<String> winner() {
    return winner;
  }

  OptionalLong total() {
    return total;
  }

  long withoutVote() {
    return withoutVote;
  }

  int line() {
    return line;
  }

  /** Adds what another place says, as a county to its state. */
  void addAll(PartTally other) {
    other.votes().forEach(this::add);
    other.electors.forEach(this::electors);
    withoutVote += other.withoutVote;
    if (other.total.isPresent()) {
      total = OptionalLong.of(total.orElse(0) + other.total.getAsLong());
    }
  }
}
