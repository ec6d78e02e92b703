package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CandidateResultTest {
  private static final OptionalLong UNKNOWN = OptionalLong.empty();

  @Test
  void a_row_has_popular_votes_if_and_only_if_they_were_counted() {
    assertThat(row("Ann", OptionalLong.of(0), PopularStatus.COUNTED, 0).popularVotes()).hasValue(0);
    assertThat(row("Ann", UNKNOWN, PopularStatus.LEGISLATURE, 0).popularVotes()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row("Ann", OptionalLong.of(7), PopularStatus.LEGISLATURE, 0))
        .withMessage("Ann: popular votes with status legislature");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row("Ann", UNKNOWN, PopularStatus.COUNTED, 0))
        .withMessage("Ann: no popular votes with status counted");
  }

  @Test
  void nobody_has_fewer_than_no_votes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row("Ann", OptionalLong.of(-1), PopularStatus.COUNTED, 0))
        .withMessage("Ann: negative votes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row("Ann", UNKNOWN, PopularStatus.NONE, -1))
        .withMessage("Ann: negative votes");
  }

  @Test
  void other_stands_for_persons_not_named() {
    assertThat(row("Other", UNKNOWN, PopularStatus.NONE, 0).isOther()).isTrue();
    assertThat(row("Ann", UNKNOWN, PopularStatus.NONE, 0).isOther()).isFalse();
  }

  @Test
  void a_recount_changes_the_popular_vote_and_says_why_and_leaves_the_electors() {
    CandidateResult before = row("Ann", OptionalLong.of(60), PopularStatus.COUNTED, 5);
    CandidateResult recounted = before.withPopularVotes(59, List.of("COURT"), "a recount");
    assertThat(recounted.popularVotes()).hasValue(59);
    assertThat(recounted.popularSources()).containsExactly("COURT");
    assertThat(recounted.confidence()).contains(Confidence.DISPUTED);
    assertThat(recounted.note()).contains("a recount");
    assertThat(recounted.electoralVotes()).isEqualTo(5);
    CandidateResult struck = before.withoutPopularVotes("on no ballot");
    assertThat(struck.popularVotes()).isEmpty();
    assertThat(struck.popularStatus()).isEqualTo(PopularStatus.NONE);
    assertThat(struck.popularSources()).isEmpty();
    assertThat(struck.note()).contains("on no ballot");
    assertThat(struck.electoralVotes()).isEqualTo(5);
    assertThat(before.withElectoralVotes(4).withElectoralVotes(5)).isEqualTo(before);
    assertThat(before.withElectoralVotes(4).electoralVotes()).isEqualTo(4);
  }

  private static CandidateResult row(
      String candidate, OptionalLong votes, PopularStatus status, int electors) {
    return new CandidateResult(
        candidate,
        Optional.empty(),
        votes,
        status,
        electors,
        Optional.empty(),
        List.of("LEIP"),
        List.of("NARA"),
        Optional.empty());
  }
}
