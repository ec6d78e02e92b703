package org.twocounts.claim.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement with the readings under which it can be tested.
 *
 * @param statement in our words
 * @param source who said it, where that differs from the pack's
 * @param notTestable why the record cannot test it; empty where it has readings
 * @param whatDecides on which question the verdict turns
 * @param readings decide the verdict; empty where it is not testable
 * @param later readings of elections after the claim was made: shown, and left out of the verdict
 * @param contested years whose contested figures, as the record tells them, join the caveats
 * @param expectedVerdict what the pack's author expects; a difference fails the check
 * @param charts names of charts that show it
 */
public record Claim(
    String id,
    String statement,
    Optional<ClaimSource> source,
    Optional<String> notTestable,
    Optional<String> whatDecides,
    List<Reading> readings,
    List<Reading> later,
    List<String> caveats,
    List<Integer> contested,
    Optional<Verdict> expectedVerdict,
    Classroom classroom,
    List<String> charts) {

  public Claim {
    readings = List.copyOf(readings);
    later = List.copyOf(later);
    caveats = List.copyOf(caveats);
    contested = List.copyOf(contested);
    charts = List.copyOf(charts);
    if (readings.isEmpty() == notTestable.isEmpty()) {
      throw new IllegalArgumentException(id + " needs either readings or why it has none");
    }
  }

  /** How many questions its readings ask, a part a question. */
  int questions() {
    return Stream.concat(readings.stream(), later.stream()).mapToInt(Claim::questions).sum();
  }

  /** Whether a query decides one of its readings, or a part of one. */
  public boolean isQueried() {
    return Stream.concat(readings.stream(), later.stream()).anyMatch(Claim::isQueried);
  }

  private static boolean isQueried(Reading reading) {
    return reading.question().asked().filter(a -> a.check().measured().isEmpty()).isPresent()
        || reading.question().parts().stream().anyMatch(Claim::isQueried);
  }

  private static int questions(Reading reading) {
    return Math.max(1, reading.question().parts().size());
  }
}
