package org.twocounts.classroom.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.TheRecord;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.words.Numerals;

/** What the youngest compute from rounded figures is what the exact ones give. */
class ExactAnswersTest {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Test
  void shares_of_votes() {
    check(
        "share-of-votes",
        "in ([0-9]{4}) did (.*) have",
        m -> {
          PopularVote popular = popular(m.group(1));
          return percent(popular.votesOf(m.group(2)).orElseThrow(), popular.total()) + "%";
        });
  }

  @Test
  void leads_in_points() {
    check(
        "margin-in-points",
        "votes did (.*) lead (.*) in ([0-9]{4})",
        m -> {
          PopularVote popular = popular(m.group(3));
          return percent(lead(popular, m), popular.total()) + " points";
        });
  }

  @Test
  void leads_in_votes() {
    check(
        "lead-in-votes",
        "votes did (.*) lead (.*) in ([0-9]{4})",
        m -> {
          PopularVote popular = popular(m.group(3));
          BigDecimal lead = BigDecimal.valueOf(lead(popular, m));
          return popular.total() < 2_000_000
              ? Numerals.of(lead.movePointLeft(3).setScale(0, RoundingMode.HALF_UP)) + " thousand"
              : Numerals.of(lead.movePointLeft(6).setScale(1, RoundingMode.HALF_UP)) + " million";
        });
  }

  private static void check(String kind, String question, Function<Matcher, String> exact) {
    List<Exercise> asked =
        EverySheet.sheets()
            .filter(s -> s.level() == Level.MIDDLE_SCHOOL)
            .flatMap(s -> s.exercises().stream())
            .filter(e -> e.kind().equals(kind))
            .toList();
    assertThat(asked)
        .isNotEmpty()
        .allSatisfy(
            e -> {
              Matcher matcher = Pattern.compile(question).matcher(e.question());
              assertThat(matcher.find()).as(e.question()).isTrue();
              assertThat(e.answer().text()).as(e.question()).isEqualTo(exact.apply(matcher));
            });
  }

  private static PopularVote popular(String year) {
    return PopularVote.of(TheRecord.record().findElection(Integer.parseInt(year)).orElseThrow());
  }

  private static long lead(PopularVote popular, Matcher names) {
    return popular.votesOf(names.group(1)).orElseThrow()
        - popular.votesOf(names.group(2)).orElseThrow();
  }

  private static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
  }
}
