package org.twocounts.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.twocounts.model.Attribution;
import org.twocounts.model.Attribution.AttributedCount;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PopularStatus;
import org.twocounts.model.Provenance;
import org.twocounts.model.StateResult;
import org.twocounts.words.Quoted;

/**
 * Puts elections under an attribution: its counts replace those of the state rows, and the state's
 * total follows.
 */
public final class Attributions {
  private Attributions() {}

  /**
   * The record with the chosen attribution of each year in force.
   *
   * @param chosen year to name of attribution
   * @throws NotDefinedException if the record has no such year, or the year no such attribution
   */
  public static ElectionRecord apply(ElectionRecord record, Map<Integer, String> chosen) {
    Map<Integer, String> left = new TreeMap<>(chosen);
    List<Election> elections = new ArrayList<>();
    for (Election election : record.elections()) {
      String name = left.remove(election.year());
      elections.add(name == null ? election : apply(election, find(election, name)));
    }
    left.keySet().stream()
        .findFirst()
        .ifPresent(
            year -> {
              throw new NotInRecordException("no election of " + year + " in the record");
            });
    return record.withElections(elections);
  }

  private static Attribution find(Election election, String name) {
    return election
        .findAttribution(name)
        .orElseThrow(() -> new NotDefinedException(unknown(election, name)));
  }

  private static String unknown(Election election, String name) {
    List<String> names = election.attributions().stream().map(Attribution::name).toList();
    return "no attribution "
        + Quoted.of(name)
        + " for "
        + election.year()
        + (names.isEmpty()
            ? ": there is only one way to count that year in the record"
            : "; it has " + String.join(", ", names));
  }

  /**
   * The election with an attribution in force, whatever was in force before: states that the
   * attribution does not count stand as under the default one.
   */
  public static Election apply(Election election, Attribution attribution) {
    List<StateResult> states = new ArrayList<>();
    boolean changed = false;
    for (StateResult state : election.states()) {
      Optional<StateResult> recounted = recount(election, state, attribution);
      changed |= recounted.isPresent();
      states.add(recounted.orElse(state));
    }
    return changed ? election.withStates(states, withSlates(election, attribution)) : election;
  }

  /** Empty where the attribution is in force already, or counts nothing. */
  private static Optional<StateResult> recount(
      Election election, StateResult state, Attribution attribution) {
    List<AttributedCount> counts = counts(election, state.state(), attribution);
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    Set<String> attributed = new HashSet<>();
    for (Attribution other : election.attributions()) {
      inState(other, state.state()).forEach(c -> attributed.add(c.candidate()));
    }
    if (isInForce(state, counts, attributed)) {
      return Optional.empty();
    }
    String why = "attribution " + attribution.name();
    List<CandidateResult> results = new ArrayList<>();
    for (CandidateResult result : state.results()) {
      Optional<AttributedCount> count = count(counts, result.candidate());
      if (count.isPresent()) {
        results.add(
            result.withPopularVotes(count.get().popularVotes(), count.get().sources(), why));
      } else if (attributed.contains(result.candidate())) {
        results.add(result.withoutPopularVotes(why));
      } else {
        results.add(result);
      }
    }
    for (AttributedCount count : counts) {
      if (state.findResult(count.candidate()).isEmpty()) {
        results.add(added(count, why));
      }
    }
    long total = results.stream().mapToLong(r -> r.popularVotes().orElse(0)).sum();
    return Optional.of(state.withResults(results, total));
  }

  /** What the attribution counts in a state, else what the default one does. */
  private static List<AttributedCount> counts(
      Election election, String state, Attribution attribution) {
    List<AttributedCount> counts = inState(attribution, state);
    return counts.isEmpty()
        ? election.defaultAttribution().map(a -> inState(a, state)).orElse(List.of())
        : counts;
  }

  private static List<AttributedCount> inState(Attribution attribution, String state) {
    List<AttributedCount> counts = new ArrayList<>();
    for (AttributedCount count : attribution.counts()) {
      if (count.state().equals(state)) {
        counts.add(count);
      }
    }
    return counts;
  }

  private static boolean isInForce(
      StateResult state, List<AttributedCount> counts, Set<String> attributed) {
    return attributed.stream()
        .allMatch(
            name -> {
              OptionalLong wanted =
                  count(counts, name)
                      .map(c -> OptionalLong.of(c.popularVotes()))
                      .orElse(OptionalLong.empty());
              OptionalLong held =
                  state
                      .findResult(name)
                      .map(CandidateResult::popularVotes)
                      .orElse(OptionalLong.empty());
              return wanted.equals(held);
            });
  }

  private static Optional<AttributedCount> count(List<AttributedCount> counts, String candidate) {
    return counts.stream().filter(c -> c.candidate().equals(candidate)).findFirst();
  }

  private static CandidateResult added(AttributedCount count, String why) {
    return new CandidateResult(
        count.candidate(),
        Optional.empty(),
        OptionalLong.of(count.popularVotes()),
        PopularStatus.COUNTED,
        0,
        Optional.of(Confidence.DISPUTED),
        count.sources(),
        List.of(),
        Optional.of(why));
  }

  private static List<Candidacy> withSlates(Election election, Attribution attribution) {
    List<Candidacy> candidacies = new ArrayList<>(election.candidacies());
    attribution.counts().stream()
        .map(AttributedCount::candidate)
        .distinct()
        .filter(name -> election.findCandidacy(name).isEmpty())
        .forEach(name -> candidacies.add(slate(name)));
    return candidacies;
  }

  private static Candidacy slate(String name) {
    return new Candidacy(
        name,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Provenance(List.of(), Optional.empty(), List.of()));
  }
}
