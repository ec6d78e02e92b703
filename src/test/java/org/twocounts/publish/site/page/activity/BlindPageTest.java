package org.twocounts.publish.site.page.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.PopularVote;
import org.twocounts.data.CutRecord;
import org.twocounts.data.SixtyElections;
import org.twocounts.model.Election;
import org.twocounts.publish.site.page.activity.BlindElection.Row;

class BlindPageTest {
  private static final List<BlindElection> BLIND =
      BlindPage.blind(SixtyElections.record(), BlindPage.SEED);
  private static final Map<Integer, BlindElection> BY_YEAR =
      BLIND.stream().collect(Collectors.toMap(BlindElection::year, one -> one));

  private static String letterOfPresident(BlindElection one) {
    return Stream.of(one.names().split("; "))
        .filter(told -> told.contains(", President"))
        .findFirst()
        .orElseThrow()
        .substring(0, 1);
  }

  @Test
  void every_election_with_votes_of_the_nation_stands_once_and_not_in_order() {
    assertThat(BLIND).hasSize(51).extracting(BlindElection::year).doesNotHaveDuplicates();
    assertThat(BLIND.stream().map(BlindElection::year).sorted().toList())
        .isNotEqualTo(BLIND.stream().map(BlindElection::year).toList());
    assertThat(BlindPage.blind(SixtyElections.record(), BlindPage.SEED)).isEqualTo(BLIND);
  }

  @Test
  void no_letter_is_always_the_president() {
    Map<String, Long> letters =
        BLIND.stream()
            .collect(
                Collectors.groupingBy(BlindPageTest::letterOfPresident, Collectors.counting()));
    assertThat(letters.keySet()).contains("A", "B");
    assertThat(letters.values()).allSatisfy(times -> assertThat(times).isLessThan(34));
  }

  @ParameterizedTest
  @ValueSource(ints = {1824, 1860, 1872, 1876, 1912, 1960, 2000, 2024})
  void all_electors_and_all_votes_stand_under_some_letter(int year) {
    Election election = SixtyElections.record().getElection(year);
    List<Row> rows = BY_YEAR.get(year).rows();
    assertThat(rows.stream().mapToLong(row -> number(row.electors())).sum())
        .isEqualTo(election.votesCounted());
    assertThat(rows.stream().mapToLong(row -> number(row.votes())).sum())
        .isEqualTo(PopularVote.of(election).total());
  }

  private static long number(String text) {
    return text.equals("\u2013") ? 0 : Long.parseLong(text.replace(",", ""));
  }

  @Test
  void a_president_whom_the_House_chose_and_a_slate_are_said_to_be() {
    assertThat(BY_YEAR.get(1824).names())
        .contains("John Quincy Adams (Democratic-Republican), President, chosen by the House");
    assertThat(BY_YEAR.get(1960).names()).contains("Harry F. Byrd");
  }

  @Test
  void a_record_of_one_election_has_one() {
    assertThat(BlindPage.blind(CutRecord.ofYear(2024).read(), BlindPage.SEED)).hasSize(1);
  }
}
