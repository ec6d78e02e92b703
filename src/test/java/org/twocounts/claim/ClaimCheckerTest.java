package org.twocounts.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.twocounts.model.AnElection.anElection;
import static org.twocounts.model.AnElection.recordOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.claim.pack.PackReader;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

class ClaimCheckerTest {
  private static final Election NO_SPLIT =
      anElection().in(1900).state("AA", 5, "Ann 60 Bob 40").state("BB", 3, "Ann 40 Bob 50").build();
  private static final Election SPLIT =
      anElection().in(1900).state("AA", 5, "Ann 51 Bob 49").state("BB", 3, "Ann 10 Bob 90").build();

  @Test
  void the_verdict_follows_from_the_record_and_is_written_nowhere() {
    ClaimPack pack = pack(reading("r", "splits", "", "\"equals\": 0"));
    assertThat(verdict(recordOf(NO_SPLIT), pack)).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(recordOf(SPLIT), pack)).isEqualTo(Verdict.REFUTED);
  }

  @Test
  void readings_that_disagree_make_the_verdict_depend_on_them() {
    ClaimPack pack =
        pack(
            reading("a", "splits", "", "\"equals\": 0")
                + ","
                + reading("b", "splits", "", "\"at-most\": 1"));
    assertThat(verdict(recordOf(SPLIT), pack)).isEqualTo(Verdict.DEPENDS_ON_READING);
    assertThat(verdict(recordOf(NO_SPLIT), pack)).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void a_year_outside_the_record_is_not_a_no() {
    ClaimPack pack =
        pack(
            reading("known", "splits", "", "\"equals\": 0")
                + ","
                + reading("unknown", "tipping-bias", "\"year\": 2096", "\"more-than\": 0"));
    CheckedClaim claim = check(recordOf(NO_SPLIT), pack);
    assertThat(claim.verdict()).isEqualTo(Verdict.NOT_TESTABLE);
    assertThat(claim.readings().get(1).holds()).isEmpty();
    assertThat(claim.whyNotTestable())
        .contains("cannot be told: no election of 2096 in the record");
  }

  @Test
  void an_attribution_in_force_is_overridden_by_the_one_a_check_chooses() {
    ClaimPack pack =
        pack(
            reading("as-chosen", "splits", "\"from\": 1960, \"to\": 1960", "\"equals\": 0")
                + ","
                + reading("own", "splits", "\"from\": 1960, \"to\": 1960", "\"equals\": 0")
                    .replace("\"measure\"", "\"attribution\": [\"1960=slate\"], \"measure\""));
    ClaimChecker checker = new ClaimChecker(TheRecord.record(), Map.of(1960, "proportional"));
    assertThat(checker.check(pack).claims().get(0).readings())
        .extracting(CheckedReading::holds)
        .containsExactly(java.util.Optional.of(false), java.util.Optional.of(true));
  }

  @Test
  void an_unknown_attribution_is_told_and_decides_nothing() {
    ClaimPack pack =
        pack(
            reading("own", "splits", "", "\"equals\": 5")
                .replace("\"measure\"", "\"attribution\": [\"1960=mine\"], \"measure\""));
    assertThat(check(TheRecord.record(), pack).readings().get(0).found())
        .startsWith("cannot be told: no attribution \"mine\" for 1960; it has pledged-elector");
  }

  @Test
  void a_pack_that_expects_another_verdict_differs() {
    String claim =
        "{\"id\": \"c\", \"statement\": \"S\", \"expectedVerdict\": \"REFUTED\", \"readings\":"
            + " [%s]}";
    ClaimPack pack = packOf(claim.formatted(reading("r", "splits", "", "\"equals\": 0")));
    ClaimChecker checker = new ClaimChecker(recordOf(NO_SPLIT));
    assertThat(checker.check(pack).isAsExpected()).isFalse();
    assertThat(ClaimText.STANDARD.of(checker.check(pack)))
        .contains("SUPPORTED: holds on 1 of 1 reading  [c]\n  Differs  the pack expects REFUTED\n");
  }

  @Test
  void a_claim_inherits_day_and_address_from_its_pack_but_not_the_note() {
    ClaimPack pack =
        packOf(
            "{\"id\": \"c\", \"statement\": \"S\", \"notTestable\": \"N\","
                + " \"source\": {\"who\": \"Ann\"}}");
    CheckedClaim claim = check(recordOf(NO_SPLIT), pack);
    assertThat(claim.saidBy().who()).isEqualTo("Ann");
    assertThat(claim.saidBy().when()).contains(java.time.LocalDate.of(2018, 7, 16));
    assertThat(claim.saidBy().note()).isEmpty();
    assertThat(claim.whyNotTestable()).contains("N");
  }

  /** Its limits count what the whole process takes: nothing may run beside a query. */
  @Test
  void queries_are_asked_one_after_the_other() {
    String measured = reading("r", "tipping-bias", "\"year\": 2016", "\"more-than\": 0");
    String queried =
        "{\"id\": \"r\", \"reading\": \"R\", \"check\": {\"sql\": \"SELECT 1 AS a\"},"
            + " \"expect\": {\"equals\": 1}}";
    List<String> claims = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      claims.add(claim("c" + i, i % 3 == 0 ? queried : measured));
    }
    Set<Thread> asked = ConcurrentHashMap.newKeySet();
    ClaimChecker checker =
        new ClaimChecker(
            TheRecord.record(),
            Map.of(),
            attributions -> {
              asked.add(Thread.currentThread());
              throw new NotDefinedException("no tables");
            });
    CheckedPack checked = checker.check(packOf(String.join(",", claims)));
    assertThat(checked.claims()).extracting(c -> c.claim().id()).startsWith("c0", "c1", "c2");
    assertThat(asked).containsExactly(Thread.currentThread());
  }

  private static Verdict verdict(ElectionRecord record, ClaimPack pack) {
    return check(record, pack).verdict();
  }

  private static CheckedClaim check(ElectionRecord record, ClaimPack pack) {
    return new ClaimChecker(record).check(pack).claims().get(0);
  }

  private static ClaimPack pack(String readings) {
    return packOf(claim("c", readings));
  }

  private static String claim(String id, String readings) {
    return "{\"id\": \"" + id + "\", \"statement\": \"S\", \"readings\": [" + readings + "]}";
  }

  private static ClaimPack packOf(String claim) {
    String json =
        "{\"format\": {\"name\": \"twocounts-claims\", \"version\": 1}, \"id\": \"p\","
            + " \"title\": \"T\","
            + " \"source\": {\"who\": \"W\", \"when\": \"2018-07-16\", \"note\": \"N\"},"
            + " \"claims\": ["
            + claim
            + "]}";
    return PackReader.read("test.json", json.getBytes(UTF_8));
  }

  private static String reading(String id, String measure, String arguments, String expect) {
    return "{\"id\": \"%s\", \"reading\": \"R\", \"check\": {\"measure\": \"%s\", \"arguments\": {%s}},"
            .formatted(id, measure, arguments)
        + " \"expect\": {"
        + expect
        + "}}";
  }
}
