package org.twocounts.classroom.order;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.StateResult;
import org.twocounts.words.Numerals;

/**
 * The lead in a state, from votes as a level has them.
 *
 * @param leader who had most votes
 * @param first the leader's votes
 * @param second the votes of the next candidate, above 0
 * @param all all votes there
 */
record LeadOfState(
    StateResult state, String leader, long first, long second, long all, Level level) {
  static final String DEFINITION =
      "The lead is the first candidate\u2019s votes in the state less the second\u2019s, as a"
          + " share of all votes there.";
  private static final long THOUSAND = 1_000;

  static List<String> columns(Level level) {
    String unit = level == Level.MIDDLE_SCHOOL ? " (thousands)" : "";
    return List.of("First" + unit, "Second" + unit, "All votes" + unit);
  }

  /** The lead in a state where two or more had votes and one led; else empty. */
  static Optional<LeadOfState> of(StateResult state, Level level) {
    List<CandidateResult> ranked =
        state.results().stream()
            .filter(r -> !r.isOther() && r.popularVotes().orElse(0) > 0)
            .sorted(Comparator.comparingLong(LeadOfState::votes).reversed())
            .toList();
    if (ranked.size() < 2 || votes(ranked.get(0)) == votes(ranked.get(1))) {
      return Optional.empty();
    }
    return Optional.of(
        new LeadOfState(
            state,
            ranked.get(0).candidate(),
            votes(ranked.get(0)),
            votes(ranked.get(1)),
            state.totalPopularVotes().orElseThrow(),
            level));
  }

  private static long votes(CandidateResult result) {
    return result.popularVotes().orElseThrow();
  }

  ExactFigure exact() {
    return ExactFigure.percent(first - second, all);
  }

  ExactFigure share() {
    return ExactFigure.percent(first, all);
  }

  List<String> cells() {
    return List.of(cell(first), cell(second), cell(all));
  }

  Found found() {
    return new Found(
        ExactFigure.percent(given(first) - given(second), Math.max(1, given(all)))
            .rounded(level.decimals()),
        String.format("(%s − %s) ÷ %s", cell(first), cell(second), cell(all)));
  }

  /** The leader's share, from votes as they are given. */
  Found foundShare() {
    return Found.percent(given(first), Math.max(1, given(all)), level.decimals());
  }

  String cell(long votes) {
    return Numerals.of(given(votes));
  }

  /** The youngest are given thousands. */
  long given(long votes) {
    return level == Level.MIDDLE_SCHOOL
        ? new ExactFigure(votes, THOUSAND).rounded(0).longValueExact()
        : votes;
  }
}
