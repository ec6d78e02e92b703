package org.twocounts.importing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.Provenance;
import org.twocounts.model.StateResult;

/**
 * Who stood in an election made of tables.
 *
 * @param recorded the election, where the record has one of the year
 * @param party of a candidate, as far as it is known
 * @param source the id under which the tables are cited
 */
record StandingCandidates(
    Optional<Election> recorded,
    YearTally tally,
    Function<String, Optional<String>> party,
    String source) {
  /** The party of a President for whom no party is named. */
  static final String NO_PARTY = "Not given";

  /** Those with a result: as in the record, then by votes. */
  List<Candidacy> candidacies(List<StateResult> states, String president) {
    Set<String> standing = new LinkedHashSet<>();
    Map<String, Long> votes = new LinkedHashMap<>();
    states.stream()
        .flatMap(StateResult::allResults)
        .filter(r -> !r.isOther())
        .forEach(r -> votes.merge(r.candidate(), r.popularVotes().orElse(0), Long::sum));
    recorded
        .map(Election::candidacies)
        .orElse(List.of())
        .forEach(
            c -> {
              if (votes.containsKey(c.candidate())) {
                standing.add(c.candidate());
              }
            });
    votes.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(e -> standing.add(e.getKey()));
    return standing.stream().map(name -> candidacy(name, name.equals(president))).toList();
  }

  private Candidacy candidacy(String name, boolean elected) {
    Optional<Candidacy> known = recorded.flatMap(e -> e.findCandidacy(name));
    if (known.isPresent()) {
      return known.get();
    }
    boolean slate = Role.plain(name).contains("unpledged");
    Optional<String> own = party.apply(name);
    return new Candidacy(
        name,
        !slate,
        elected ? own.or(() -> Optional.of(NO_PARTY)) : own,
        Optional.empty(),
        slate ? Optional.empty() : tally.runningMate(name),
        Optional.empty(),
        Optional.empty(),
        new Provenance(List.of(source), Optional.empty(), List.of()));
  }

  /** The states with {@link #NO_PARTY} in the rows of a President without a party. */
  static List<StateResult> withoutParty(List<StateResult> states, String president) {
    return states.stream()
        .map(
            s ->
                s.withElectors(
                    s.electorsAppointed(),
                    rows(s.results(), president),
                    s.districts().stream()
                        .map(
                            d ->
                                new DistrictResult(
                                    d.unit(), d.totalPopularVotes(), rows(d.results(), president)))
                        .toList()))
        .toList();
  }

  private static List<CandidateResult> rows(List<CandidateResult> rows, String president) {
    return rows.stream()
        .map(
            row ->
                row.candidate().equals(president)
                    ? new CandidateResult(
                        row.candidate(),
                        Optional.of(NO_PARTY),
                        row.popularVotes(),
                        row.popularStatus(),
                        row.electoralVotes(),
                        row.confidence(),
                        row.popularSources(),
                        row.electoralSources(),
                        row.note())
                    : row)
        .toList();
  }
}
