package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.PopularVote;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.model.Election;
import org.twocounts.model.Share;

/**
 * The two counts of an election as a sheet gives them: candidates who matter, and all others in one
 * line. Votes are rounded as the level has it, and everything asked is computed from the figures
 * given.
 *
 * @param lines most votes first, all others last
 */
record GivenVotes(Election election, Scale scale, List<Line> lines) {
  private static final int WORTH_A_LINE = 5;
  private static final int WORTH_A_LINE_BY_ELECTORS = 3;

  GivenVotes {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param party empty for all others
   * @param electors electoral votes counted
   */
  record Line(String name, Optional<String> party, long votes, int electors, boolean candidate) {}

  static GivenVotes of(Election election, Level level) {
    PopularVote popular = PopularVote.of(election);
    ElectoralVote electoral = ElectoralVote.of(election);
    Scale scale = Scale.of(level, popular.total());
    List<Line> lines = new ArrayList<>();
    long otherVotes = popular.total();
    int otherElectors = election.votesCounted();
    for (PopularVote.Tally tally : popular.tallies()) {
      int electors = electoral.votesOf(tally.candidate());
      if (tally.contender()
          && (lines.size() < 2 || isWorthALine(election, popular, tally, electors))) {
        otherVotes -= tally.votes();
        otherElectors -= electors;
        long votes = scale.round(tally.votes());
        lines.add(new Line(tally.candidate(), tally.party(), votes, electors, true));
      }
    }
    long rest = scale.round(otherVotes);
    if (rest > 0 || otherElectors > 0) {
      lines.add(new Line("All others", Optional.empty(), rest, otherElectors, false));
    }
    return new GivenVotes(election, scale, lines);
  }

  private static boolean isWorthALine(
      Election election, PopularVote popular, PopularVote.Tally tally, int electors) {
    return tally.candidate().equals(election.president())
        || new Share(tally.votes(), popular.total()).percent() >= WORTH_A_LINE
        || electors * 100 >= WORTH_A_LINE_BY_ELECTORS * election.electorsAppointed();
  }

  int year() {
    return election.year();
  }

  /** All votes given. */
  long total() {
    return lines.stream().mapToLong(Line::votes).sum();
  }

  /** Whoever has the most votes; the next. */
  Line first() {
    return lines.get(0);
  }

  Line second() {
    return lines.get(1);
  }

  /** Who became President. */
  Line president() {
    return lines.stream()
        .filter(l -> l.name().equals(election.president()))
        .findFirst()
        .orElseThrow();
  }

  /** The candidate with most electors; the first by votes of several. */
  Line firstByElectors() {
    Line best = first();
    for (Line line : lines) {
      best = line.candidate() && line.electors() > best.electors() ? line : best;
    }
    return best;
  }

  /**
   * Whether the figures as given leave no doubt about who leads, and rounding has changed neither
   * that nor who has more than half.
   */
  boolean hasClearLeader() {
    GivenVotes exact = exact();
    return first().votes() > second().votes()
        && first().name().equals(exact.first().name())
        && 2 * first().votes() != total()
        && (2 * first().votes() > total()) == (2 * exact.first().votes() > exact.total());
  }

  /** The same to the last vote. */
  GivenVotes exact() {
    return of(election, Level.COLLEGE);
  }

  /** Votes as they are given: of this sheet, or exact ones rounded so. */
  Amount amount(long votes) {
    return scale.amount(scale.round(votes));
  }

  /** Names, parties, votes, electors. */
  GivenTable bothCounts() {
    List<List<String>> rows = new ArrayList<>();
    lines.forEach(
        l ->
            rows.add(
                List.of(l.name(), party(l), scale.cell(l.votes()), String.valueOf(l.electors()))));
    int counted = lines.stream().mapToInt(Line::electors).sum();
    rows.add(List.of("All", "", scale.cell(total()), String.valueOf(counted)));
    List<String> notes = new ArrayList<>(Remarks.on(election));
    if (counted != election.electorsAppointed()) {
      notes.add(
          String.format(
              "%s were appointed; %s counted.",
              Words.electors(election.electorsAppointed()),
              Words.counted(counted, "electoral vote was", "electoral votes were")));
    }
    return new GivenTable(List.of("Candidate", "Party", scale.heading(), "Electors"), rows, notes);
  }

  private static String party(Line line) {
    return line.party().orElse("");
  }
}
