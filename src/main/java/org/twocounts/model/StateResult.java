package org.twocounts.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * One state in one election.
 *
 * @param electorsAllotted House seats + 2 (DC: as the least populous state)
 * @param electorsAppointed electors really appointed; 0 where the state took no part
 * @param votesCounted votes that Congress counted; 1789-1800 two an elector
 * @param totalPopularVotes all votes cast for President; empty without a popular vote or figure
 * @param absence why the state is not counted among those that took part; empty where it is
 * @param results candidates statewide; where electors are chosen by district, with the at-large
 *     electors only
 * @param districts the districts of Maine and Nebraska; empty elsewhere
 */
public record StateResult(
    String state,
    OptionalInt electorsAllotted,
    int electorsAppointed,
    int votesCounted,
    ElectorMethod method,
    OptionalLong totalPopularVotes,
    Optional<Absence> absence,
    Optional<String> note,
    List<CandidateResult> results,
    List<DistrictResult> districts) {

  public StateResult {
    results = List.copyOf(results);
    districts = List.copyOf(districts);
  }

  /** Whether the state appointed electors that were counted as such. */
  public boolean tookPart() {
    return absence.isEmpty();
  }

  /** Whether the state chose electors whom Congress refused, so that it does not count. */
  public boolean wasRefused() {
    return absence.filter(a -> a.kind() == Absence.Kind.REFUSED).isPresent();
  }

  /** Whether the record holds a popular vote of the state. */
  public boolean hasPopularVote() {
    return totalPopularVotes.isPresent();
  }

  /** The statewide row of a candidate, if there is one. */
  public Optional<CandidateResult> findResult(String candidate) {
    return results.stream().filter(r -> r.candidate().equals(candidate)).findFirst();
  }

  /** Votes counted for a candidate in the state and its districts. */
  public int electoralVotes(String candidate) {
    return allResults()
        .filter(r -> r.candidate().equals(candidate))
        .mapToInt(CandidateResult::electoralVotes)
        .sum();
  }

  /** The statewide rows, then those of the districts: every row that carries electoral votes. */
  public Stream<CandidateResult> allResults() {
    return districts.isEmpty()
        ? results.stream()
        : Stream.concat(results.stream(), districts.stream().flatMap(d -> d.results().stream()));
  }

  /** The same state with another number of electors, and rows and districts that hold them. */
  public StateResult withElectors(
      int appointed, List<CandidateResult> replaced, List<DistrictResult> replacedDistricts) {
    return new StateResult(
        state,
        electorsAllotted,
        appointed,
        votesCounted,
        method,
        totalPopularVotes,
        absence,
        note,
        replaced,
        replacedDistricts);
  }

  /** The same state with other statewide rows and total. */
  public StateResult withResults(List<CandidateResult> replaced, long total) {
    return new StateResult(
        state,
        electorsAllotted,
        electorsAppointed,
        votesCounted,
        method,
        OptionalLong.of(total),
        absence,
        note,
        replaced,
        districts);
  }
}
