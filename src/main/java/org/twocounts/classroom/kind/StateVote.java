package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/**
 * The votes of one state as a sheet gives them.
 *
 * @param lines candidates with a hundredth of the votes or more, and the first two; most votes
 *     first, never all others
 * @param others votes for everybody else, rounded
 */
record StateVote(Election election, StateResult state, Scale scale, List<Line> lines, long others) {
  private static final int FEW = 200_000;
  private static final Scale THOUSANDS = new Scale(1_000, 1_000, 0, "thousand");

  StateVote {
    lines = List.copyOf(lines);
  }

  /** One candidate. */
  record Line(String name, String party, long votes) {}

  static StateVote of(Election election, StateResult state, Level level) {
    long total = state.totalPopularVotes().orElseThrow();
    Scale scale =
        level == Level.MIDDLE_SCHOOL && total >= FEW ? THOUSANDS : Scale.of(Level.COLLEGE, total);
    List<CandidateResult> ranked =
        state.results().stream()
            .filter(r -> !r.isOther() && r.popularVotes().isPresent())
            .sorted(
                Comparator.comparingLong((CandidateResult r) -> r.popularVotes().getAsLong())
                    .reversed()
                    .thenComparing(CandidateResult::candidate))
            .toList();
    List<Line> lines = new ArrayList<>();
    long rest = total;
    for (CandidateResult result : ranked) {
      long votes = result.popularVotes().getAsLong();
      if (lines.size() < 2 || votes * 100 >= total) {
        rest -= votes;
        lines.add(new Line(result.candidate(), result.party().orElse(""), scale.round(votes)));
      }
    }
    return new StateVote(election, state, scale, lines, Math.max(0, scale.round(rest)));
  }

  /** Whether at least two candidates had votes, and the first is first as given. */
  boolean isContest() {
    return lines.size() > 1 && first().votes() > second().votes() && second().votes() > 0;
  }

  Line first() {
    return lines.get(0);
  }

  Line second() {
    return lines.get(1);
  }

  /** Votes of one of the lines; 0 for anybody else. */
  long votesOf(String name) {
    return lines.stream().filter(l -> l.name().equals(name)).mapToLong(Line::votes).sum();
  }

  /** The same to the last vote. */
  StateVote exact() {
    return of(election, state, Level.COLLEGE);
  }

  long total() {
    return lines.stream().mapToLong(Line::votes).sum() + others;
  }

  /** Electors appointed. */
  int electors() {
    return state.electorsAppointed();
  }

  Amount amount(long votes) {
    return scale.amount(votes);
  }

  /** Such as {@code OH 2004}. */
  String subject() {
    return state.state() + " " + election.year();
  }

  GivenTable table() {
    List<List<String>> rows = new ArrayList<>();
    lines.forEach(l -> rows.add(List.of(l.name(), l.party(), scale.cell(l.votes()))));
    if (others > 0) {
      rows.add(List.of("All others", "", scale.cell(others)));
    }
    rows.add(List.of("All votes", "", scale.cell(total())));
    return new GivenTable(List.of("Candidate", "Party", scale.heading()), rows, List.of());
  }
}
