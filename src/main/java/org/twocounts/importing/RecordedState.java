package org.twocounts.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.twocounts.analysis.StateLeader;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.PopularStatus;
import org.twocounts.model.StateResult;

/**
 * A state of an election of the record, whose electors are facts and whose votes are the table's.
 */
final class RecordedState {
  private final StateResult recorded;

  RecordedState(StateResult recorded) {
    this.recorded = recorded;
  }

  /** Whether the table has the same leader, so that the electors of the record are its own. */
  boolean agrees(VotesOfPlace votes) {
    Optional<String> leader = StateLeader.of(recorded);
    return leader.isPresent() && votes.leaders().equals(List.of(leader.get()));
  }

  /** Whether the electors that the table gives are those counted, of the whole or at large. */
  boolean hasElectors(Map<String, Integer> given) {
    Map<String, Integer> table = new HashMap<>(given);
    table.values().removeIf(n -> n == 0);
    return table.equals(counted(recorded.results().stream()))
        || table.equals(counted(recorded.allResults()));
  }

  private static Map<String, Integer> counted(Stream<CandidateResult> rows) {
    Map<String, Integer> counted = new HashMap<>();
    rows.filter(r -> r.electoralVotes() > 0)
        .forEach(r -> counted.merge(r.candidate(), r.electoralVotes(), Integer::sum));
    return counted;
  }

  /** The recorded state with the votes of the table. */
  StateResult withVotes(StateResult made, boolean ownDistricts) {
    Map<String, CandidateResult> rows = new LinkedHashMap<>();
    made.results().forEach(r -> rows.put(r.candidate(), r.withElectoralVotes(0)));
    for (CandidateResult before : recorded.results()) {
      if (before.electoralVotes() > 0) {
        CandidateResult own = rows.get(before.candidate());
        rows.put(before.candidate(), own == null ? without(before) : electors(own, before));
      }
    }
    List<CandidateResult> results =
        rows.values().stream().map(r -> r.electoralVotes() == 0 ? bare(r) : r).toList();
    return new StateResult(
        recorded.state(),
        recorded.electorsAllotted(),
        recorded.electorsAppointed(),
        recorded.votesCounted(),
        recorded.method(),
        made.totalPopularVotes(),
        Optional.empty(),
        recorded.note(),
        results,
        ownDistricts ? made.districts() : districts(results, made.totalPopularVotes()));
  }

  private static CandidateResult electors(CandidateResult own, CandidateResult before) {
    return new CandidateResult(
        own.candidate(),
        before.party(),
        own.popularVotes(),
        own.popularStatus(),
        before.electoralVotes(),
        own.confidence(),
        own.popularSources(),
        before.electoralSources(),
        Optional.empty());
  }

  private static CandidateResult bare(CandidateResult row) {
    return new CandidateResult(
        row.candidate(),
        row.party(),
        row.popularVotes(),
        row.popularStatus(),
        0,
        row.confidence(),
        row.popularSources(),
        List.of(),
        row.note());
  }

  private static CandidateResult without(CandidateResult before) {
    return new CandidateResult(
        before.candidate(),
        before.party(),
        OptionalLong.empty(),
        PopularStatus.NONE,
        before.electoralVotes(),
        Optional.empty(),
        List.of(),
        before.electoralSources(),
        before.note());
  }

  /** The districts of the record; without their votes where these do not lie inside the table's. */
  private List<DistrictResult> districts(List<CandidateResult> results, OptionalLong total) {
    long sum = recorded.districts().stream().mapToLong(d -> d.totalPopularVotes().orElse(0)).sum();
    boolean inside = sum <= total.orElse(0);
    for (CandidateResult row : recorded.results()) {
      long own =
          recorded.districts().stream()
              .flatMap(d -> d.results().stream())
              .filter(r -> r.candidate().equals(row.candidate()) && !r.isOther())
              .mapToLong(r -> r.popularVotes().orElse(0))
              .sum();
      long statewide =
          results.stream()
              .filter(r -> r.candidate().equals(row.candidate()))
              .mapToLong(r -> r.popularVotes().orElse(0))
              .sum();
      inside &= own <= statewide;
    }
    return inside
        ? recorded.districts()
        : recorded.districts().stream().map(RecordedState::winner).toList();
  }

  private static DistrictResult winner(DistrictResult district) {
    List<CandidateResult> rows = new ArrayList<>();
    for (CandidateResult row : district.results()) {
      if (row.electoralVotes() > 0) {
        rows.add(
            new CandidateResult(
                row.candidate(),
                row.party(),
                OptionalLong.empty(),
                PopularStatus.UNKNOWN,
                row.electoralVotes(),
                Optional.empty(),
                List.of(),
                row.electoralSources(),
                Optional.empty()));
      }
    }
    return new DistrictResult(district.unit(), OptionalLong.empty(), rows);
  }
}
