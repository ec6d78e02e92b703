package org.twocounts.classroom.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.PopularVote;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.kind.Amount;
import org.twocounts.classroom.kind.Material;
import org.twocounts.classroom.kind.Scale;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;

/**
 * The counts of an election from which cards are made.
 *
 * @param first who had most votes
 * @param second who had most of the others
 */
record CountedElection(
    Election election, PopularVote popular, Scale scale, String first, String second) {

  /** Those of a level; of the youngest all in the same unit. */
  static List<CountedElection> of(Material material, Level level) {
    return material.elections(level).stream()
        .flatMap(election -> of(election, level).stream())
        .filter(n -> level != Level.MIDDLE_SCHOOL || n.scale.isInMillions())
        .toList();
  }

  private static Optional<CountedElection> of(Election election, Level level) {
    PopularVote popular = PopularVote.of(election);
    Optional<String> first = popular.leader();
    Optional<String> second = first.flatMap(popular::bestOtherThan);
    return second.map(
        next ->
            new CountedElection(
                election, popular, Scale.of(level, popular.total()), first.get(), next));
  }

  int year() {
    return election.year();
  }

  String president() {
    return election.president();
  }

  /** Exact votes; 0 for who had none. */
  long votes(String name) {
    return popular.votesOf(name).orElse(0);
  }

  long total() {
    return popular.total();
  }

  /** Votes as they are given. */
  long given(long votes) {
    return scale.round(votes);
  }

  String cell(long votes) {
    return scale.cell(given(votes));
  }

  /** Electoral votes counted for the President. */
  int electors() {
    return ElectoralVote.of(election).votesOf(president());
  }

  int appointed() {
    return election.electorsAppointed();
  }

  /** {@code 2016, Donald Trump}. */
  String presidents() {
    return year() + ", " + president();
  }

  /** {@code 2016, Trump and Clinton}, in the order of the alphabet. */
  String pair() {
    List<String> names =
        List.of(first, second).stream().map(FamilyName::of).sorted().distinct().toList();
    return year() + ", " + String.join(" and ", names);
  }

  /** {@code (65.9 − 60.9) ÷ 129.0}. */
  String leadInAll(long part, long less, long whole) {
    return String.format("(%s − %s) ÷ %s", cell(part), cell(less), cell(whole));
  }

  /** The heading of a column of votes that tells whose they are. */
  static String heading(String whose, Level level) {
    return level == Level.MIDDLE_SCHOOL ? whose + " (millions)" : whose;
  }

  /** Share or lead of votes as they are given. */
  BigDecimal givenPercent(long part, int decimals) {
    return Amount.percentOf(part, given(total()), decimals);
  }
}
