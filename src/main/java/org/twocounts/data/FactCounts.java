package org.twocounts.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Provenance;
import org.twocounts.model.Share;
import org.twocounts.model.Source;
import org.twocounts.model.StateResult;

/**
 * How many facts of each kind a record holds, and how many of them nobody sourced.
 *
 * @param byKind kind in words to number, in the order of the file
 * @param byConfidence popular votes by how well they are attested
 * @param statesByConfidence the same of states alone: votes by district lie inside them
 * @param unsourced fields, populations and figures that rest on general knowledge alone
 */
public record FactCounts(
    Map<String, Integer> byKind,
    Map<Confidence, Integer> byConfidence,
    Map<Confidence, Integer> statesByConfidence,
    int unsourced) {

  public FactCounts {
    byKind = Collections.unmodifiableMap(new LinkedHashMap<>(byKind));
    byConfidence = Collections.unmodifiableMap(new LinkedHashMap<>(byConfidence));
    statesByConfidence = Collections.unmodifiableMap(new LinkedHashMap<>(statesByConfidence));
  }

  /** Counts a record that was read with every section. */
  public static FactCounts of(ElectionRecord record) {
    List<StateResult> states =
        record.elections().stream().flatMap(e -> e.states().stream()).toList();
    List<CandidateResult> results = states.stream().flatMap(StateResult::allResults).toList();
    Map<String, Integer> kinds = new LinkedHashMap<>();
    kinds.put("sources", record.sources().size());
    kinds.put("states", record.states().size());
    kinds.put("parties", record.parties().size());
    kinds.put("laws of choosing electors by district", record.electorLaws().size());
    kinds.put("persons", record.persons().size());
    kinds.put(
        "home states of persons", record.persons().stream().mapToInt(p -> p.homes().size()).sum());
    kinds.put("other names", record.otherNames().size());
    kinds.put("elections", record.elections().size());
    kinds.put("candidacies", sum(record, e -> e.candidacies().size()));
    kinds.put("states in an election", states.size());
    kinds.put("results of a candidate in a state or elector district", results.size());
    kinds.put(
        "popular votes of a candidate",
        (int) results.stream().filter(r -> r.popularVotes().isPresent()).count());
    kinds.put(
        "electoral votes of a candidate, above 0",
        (int) results.stream().filter(r -> r.electoralVotes() > 0).count());
    kinds.put("irregular electors, rows", sum(record, e -> e.irregularElectors().size()));
    kinds.put("contingent votes, rows", sum(record, e -> e.contingentVotes().size()));
    kinds.put("attributions", sum(record, e -> e.attributions().size()));
    kinds.put("standing caveats", record.standingCaveats().size());
    kinds.put(
        "printed national totals",
        record.publishedTotals().stream().mapToInt(t -> t.totals().size()).sum());
    kinds.put("tallies of single electors", record.electorTallies().size());
    kinds.put("years of turnout", record.turnout().size());
    kinds.put("censuses", record.censuses().size());
    kinds.put("seats of a state changed between censuses", record.seatChanges().size());
    kinds.put("seats of a state by census", record.apportionment().size());
    kinds.put("laws of apportionment", record.apportionmentLaws().size());
    kinds.put("populations outside the apportionment", record.residentPopulations().size());
    kinds.put(
        "congressional districts in an election",
        record.districts().stream().mapToInt(d -> d.districts().size()).sum());
    kinds.put("disputed figures", record.disputes().size());
    List<CandidateResult> ofStates = states.stream().flatMap(s -> s.results().stream()).toList();
    return new FactCounts(
        kinds, confidences(results), confidences(ofStates), unsourced(record, results));
  }

  /**
   * The share of counted popular votes that two independent sources or an official one attest, from
   * 0 to 1; remainders that no source prints are left out. Empty where nothing is counted.
   */
  public static Optional<Share> attested(Map<Confidence, Integer> byConfidence) {
    int counted =
        byConfidence.values().stream().mapToInt(n -> n).sum()
            - byConfidence.getOrDefault(Confidence.DERIVED, 0);
    int attested =
        byConfidence.getOrDefault(Confidence.CONFIRMED, 0)
            + byConfidence.getOrDefault(Confidence.OFFICIAL, 0);
    return counted == 0 ? Optional.empty() : Optional.of(new Share(attested, counted));
  }

  private static int sum(ElectionRecord record, ToIntFunction<Election> number) {
    return record.elections().stream().mapToInt(number).sum();
  }

  private static Map<Confidence, Integer> confidences(List<CandidateResult> results) {
    Map<Confidence, Integer> counts = new LinkedHashMap<>();
    for (Confidence confidence : Confidence.values()) {
      counts.put(confidence, 0);
    }
    results.forEach(r -> r.confidence().ifPresent(c -> counts.merge(c, 1, Integer::sum)));
    return counts;
  }

  private static int unsourced(ElectionRecord record, List<CandidateResult> results) {
    List<String> none =
        record.sources().stream().filter(Source::isUnsourced).map(Source::id).toList();
    List<Provenance> provenances = new ArrayList<>();
    record.parties().forEach(p -> provenances.add(p.provenance()));
    record.persons().forEach(p -> provenances.add(p.provenance()));
    record.persons().stream()
        .flatMap(p -> p.homes().stream())
        .forEach(h -> provenances.add(h.provenance()));
    record.otherNames().forEach(n -> provenances.add(n.provenance()));
    record.standingCaveats().forEach(c -> provenances.add(c.provenance()));
    for (Election election : record.elections()) {
      provenances.add(election.provenance());
      election.candidacies().forEach(c -> provenances.add(c.provenance()));
      election.irregularElectors().forEach(i -> provenances.add(i.provenance()));
      election.contingentVotes().forEach(v -> provenances.add(v.provenance()));
    }
    long fields = provenances.stream().mapToLong(p -> unsourcedFields(p, none)).sum();
    long populations =
        record.apportionment().stream()
            .flatMap(a -> a.populationSource().stream())
            .filter(none::contains)
            .count();
    long votes =
        results.stream()
            .flatMap(r -> Stream.of(r.popularSources(), r.electoralSources()))
            .filter(sources -> isOnly(sources, none))
            .count();
    return (int) (fields + populations + votes);
  }

  /** The fields named as unsourced; one for a row that cites nothing else. */
  private static int unsourcedFields(Provenance provenance, List<String> none) {
    int named = provenance.unsourced().size();
    return named == 0 && isOnly(provenance.sources(), none) ? 1 : named;
  }

  private static boolean isOnly(List<String> sources, List<String> none) {
    return !sources.isEmpty() && none.containsAll(sources);
  }
}
