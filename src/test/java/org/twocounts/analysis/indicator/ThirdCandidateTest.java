package org.twocounts.analysis.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.counterfactual.PartyCandidates;
import org.twocounts.analysis.indicator.ThirdCandidate.Strength;
import org.twocounts.model.AnElection;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

class ThirdCandidateTest {
  private static final PartyCandidates ANN_AND_BOB = new PartyCandidates("Ann", "Bob");

  @ParameterizedTest
  @CsvSource({
    "Ann 60 Bob 21 Cid 19, false",
    "Ann 60 Bob 20 Cid 20, true",
    "Ann 45 Bob 35 Cid 20, true",
    "Ann 450 Bob 351 Cid 199, false",
    "Ann 90 Bob 4 Cid 6, true",
    "Ann 40 Bob 30 Other 30, false",
    "Ann 40 Bob 30 Cid 10 Dee 20, true",
    "Ann 90 Bob 10 Cid 0, false"
  })
  void first_or_second_or_a_fifth_is_strong(String votes, boolean strong) {
    Election election = election(votes);
    assertThat(ThirdCandidate.inState(election, state(election), ANN_AND_BOB).isPresent())
        .isEqualTo(strong);
  }

  @Test
  void of_several_the_one_with_most_votes_is_named() {
    Election election = election("Ann 40 Bob 10 Cid 20 Dee 30");
    assertThat(ThirdCandidate.inState(election, state(election), ANN_AND_BOB))
        .contains(new ThirdCandidate(1900, "Dee", Strength.FIRST_OR_SECOND_IN_VOTES));
  }

  @ParameterizedTest
  @CsvSource({
    "1856, Millard Fillmore, FIFTH_OF_VOTES",
    "1860, John C. Breckinridge, FIRST_OR_SECOND_IN_ELECTORS",
    "1912, Theodore Roosevelt, FIRST_OR_SECOND_IN_VOTES"
  })
  void the_nation_had_three_of_them(int year, String name, Strength strength) {
    assertThat(inNation(year)).containsExactly(new ThirdCandidate(year, name, strength));
  }

  @ParameterizedTest
  @CsvSource({"1864", "1872", "1892", "1924", "1948", "1968", "1980", "1992", "1996", "2016"})
  void others_were_too_weak_in_the_nation(int year) {
    assertThat(inNation(year)).isEmpty();
  }

  /** Every state shown, of every election, against its votes put in order. */
  @Test
  void where_a_swing_is_shown_the_two_were_first_and_second_in_both_elections() {
    ElectionRecord record = TheRecord.record();
    List<String> wrong = new ArrayList<>();
    int shown = 0;
    for (Election election : record.elections()) {
      for (ComparableSwings found : ComparableSwings.of(record, election).stream().toList()) {
        Swings swings = found.swings();
        Election before = record.getElection(swings.from());
        for (Swings.StateSwing swing : swings.states()) {
          shown++;
          if (!firstTwo(before, swing.state()).equals(sorted(swings.before()))
              || !firstTwo(election, swing.state()).equals(sorted(swings.now()))) {
            wrong.add(election.year() + " " + swing.state());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(shown).isGreaterThan(1500);
  }

  private static List<String> firstTwo(Election election, String state) {
    return election.findState(state).orElseThrow().results().stream()
        .filter(r -> !r.isOther())
        .sorted(Comparator.comparingLong((CandidateResult r) -> -r.popularVotes().orElse(0)))
        .limit(2)
        .map(CandidateResult::candidate)
        .sorted()
        .toList();
  }

  private static List<String> sorted(PartyCandidates two) {
    return two.names().stream().sorted().toList();
  }

  private static List<ThirdCandidate> inNation(int year) {
    Election election = TheRecord.election(year);
    return ThirdCandidate.inNation(election, PartyCandidates.of(election)).stream().toList();
  }

  private static Election election(String votes) {
    return AnElection.anElection()
        .party("Ann", "Democratic")
        .party("Bob", "Republican")
        .state("AA", 3, votes)
        .build();
  }

  private static StateResult state(Election election) {
    return election.findState("AA").orElseThrow();
  }
}
