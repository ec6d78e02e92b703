package org.twocounts.claim.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimSourceTest {
  private static final ClaimSource PACK =
      new ClaimSource(
          "A paper",
          Optional.of(ClaimSource.Kind.ORGANIZATION),
          Optional.of(LocalDate.of(2018, 1, 2)),
          Optional.of("page 3"),
          Optional.of("https://example.org/paper"),
          Optional.of("read in print"));

  @Test
  void what_is_known_from_reports_only_is_no_part_of_the_name() {
    assertThat(saidBy("Ann Smith, as reported").name()).isEqualTo("Ann Smith");
    assertThat(saidBy("Ann Smith").name()).isEqualTo("Ann Smith");
    assertThat(saidBy("as reported").name()).isEqualTo("as reported");
  }

  @Test
  void a_claim_inherits_what_it_leaves_out_except_the_note() {
    assertThat(PACK.specifiedBy(Optional.empty())).isSameAs(PACK);
    ClaimSource silent = PACK.specifiedBy(Optional.of(saidBy("Ann Smith")));
    assertThat(silent.who()).isEqualTo("Ann Smith");
    assertThat(silent.when()).isEqualTo(PACK.when());
    assertThat(silent.where()).isEqualTo(PACK.where());
    assertThat(silent.url()).isEqualTo(PACK.url());
    assertThat(silent.note()).isEmpty();
    assertThat(silent.kind()).isEmpty();
    assertThat(saidBy("Ann Smith").specifiedBy(Optional.of(PACK))).isEqualTo(PACK);
  }

  @Test
  void level_and_standards_stand_in_one_line() {
    assertThat(classroom(Optional.empty()).forWhom()).isEmpty();
    assertThat(classroom(Optional.of("high school")).forWhom()).contains("high school");
    assertThat(classroom(Optional.of("high school"), "C3 D2.Civ.5", "NCSS 6").forWhom())
        .contains("high school; C3 D2.Civ.5; NCSS 6");
    assertThat(classroom(Optional.empty(), "NCSS 6").forWhom()).contains("NCSS 6");
  }

  @Test
  void packs_of_the_program_are_found_by_their_ids_and_known_by_their_content() {
    assertThat(BuiltInPacks.all()).extracting(ClaimPack::id).isEqualTo(BuiltInPacks.ids());
    ClaimPack law = BuiltInPacks.find("law").orElseThrow();
    assertThat(BuiltInPacks.find("lore")).isEmpty();
    Claim first = law.claims().get(0);
    assertThat(law.findClaim(first.id())).contains(first);
    assertThat(law.findClaim("no-such-claim")).isEmpty();
    assertThat(law.only(first).claims()).containsExactly(first);
    assertThat(BuiltInPacks.isOne(law)).isTrue();
    assertThat(BuiltInPacks.isOne(law.only(first))).isTrue();
    Claim foreign = BuiltInPacks.find("arithmetic").orElseThrow().claims().get(0);
    assertThat(BuiltInPacks.isOne(law.only(foreign))).isFalse();
    assertThat(
            BuiltInPacks.isOne(
                new ClaimPack(
                    "mine.json", law.id(), law.title(), law.about(), law.source(), law.claims())))
        .isFalse();
  }

  private static ClaimSource saidBy(String who) {
    return new ClaimSource(
        who,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Classroom classroom(Optional<String> level, String... standards) {
    return new Classroom(level, List.of(standards), List.of());
  }
}
