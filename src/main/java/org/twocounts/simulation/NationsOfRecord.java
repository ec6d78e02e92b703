package org.twocounts.simulation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.Kept;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** Elections of a record as simulations see them, read once for any number of questions. */
public final class NationsOfRecord {
  private static final Kept<ElectionRecord, NationsOfRecord> KEPT =
      new Kept<>(NationsOfRecord::read);

  private final ElectionRecord record;
  private final PastSwings past;
  private final List<SwingingNation> nations;
  private final Map<Asked, ModelledNation> modelled = new ConcurrentHashMap<>();

  private record Asked(Assumptions assumptions, int year) {}

  private NationsOfRecord(ElectionRecord record, PastSwings past, List<SwingingNation> nations) {
    this.record = record;
    this.past = past;
    this.nations = nations;
  }

  /** Of all elections that have a pair. */
  public static NationsOfRecord of(ElectionRecord record) {
    return KEPT.of(record);
  }

  private static NationsOfRecord read(ElectionRecord record) {
    return of(
        record, record.elections().stream().filter(e -> Contest.find(e).isPresent()).toList());
  }

  /**
   * Of some elections.
   *
   * @throws org.twocounts.analysis.NotDefinedException if one of them has no pair
   */
  public static NationsOfRecord of(ElectionRecord record, List<Election> elections) {
    return new NationsOfRecord(
        record, PastSwings.of(record), elections.stream().map(SwingingNation::of).toList());
  }

  /**
   * Puts elections of some years under assumptions, in order of the record; none where there are
   * none.
   *
   * @throws org.twocounts.analysis.NotDefinedException if the record has too few swings to estimate
   *     what is not given, or for random voting a state no population
   */
  public List<ModelledNation> under(Assumptions assumptions, IntPredicate years) {
    return nations.stream()
        .filter(nation -> years.test(nation.pair().election().year()))
        .map(nation -> under(assumptions, nation))
        .toList();
  }

  private ModelledNation under(Assumptions assumptions, SwingingNation nation) {
    Election election = nation.pair().election();
    return modelled.computeIfAbsent(
        new Asked(assumptions, election.year()),
        asked ->
            assumptions.kind() == ModelKind.RANDOM_VOTING
                ? RandomVoters.of(record, election, assumptions)
                : assumptions.of(nation, past));
  }
}
