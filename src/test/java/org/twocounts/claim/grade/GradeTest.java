package org.twocounts.claim.grade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.pack.PackReader;
import org.twocounts.claim.pack.PackScaffold;
import org.twocounts.claim.pack.Verdict;

class GradeTest {
  private static final CheckedPack PACK =
      new ClaimChecker(TheRecord.record())
          .check(PackReader.read("scaffold.json", PackScaffold.content()));

  @Test
  void the_scaffold_is_a_pack_that_meets_its_own_expectations() {
    assertThat(PACK.isAsExpected()).isTrue();
    assertThat(new String(PackScaffold.content(), UTF_8)).contains("\"//\"");
  }

  @Test
  void a_point_is_given_for_each_computed_verdict() {
    Grade grade =
        Grade.of(
            PACK,
            AnswerSheet.parse(
                """
                claim,verdict,why
                more-votes-means-office,depends on reading,"2000, 2016 and ""before""\"
                voters-were-happy,REFUTED,
                """));
    assertThat(grade.score()).isEqualTo(1);
    assertThat(grade.of()).isEqualTo(2);
    assertThat(grade.items().get(0).why()).contains("2000, 2016 and \"before\"");
    assertThat(grade.items().get(1).given()).contains(Verdict.REFUTED);
    assertThat(grade.items().get(1).why()).isEmpty();
  }

  @Test
  void what_is_not_answered_has_no_point_and_what_is_not_asked_is_named() {
    Grade grade = Grade.of(PACK, AnswerSheet.parse("claim,verdict\r\nmoon,SUPPORTED\r\n"));
    assertThat(grade.score()).isZero();
    assertThat(grade.items()).extracting(Grade.Item::given).containsOnly(Optional.empty());
    assertThat(grade.unknown()).containsExactly("moon");
  }

  @Test
  void columns_stand_in_any_order_and_the_reason_may_be_missing() {
    AnswerSheet sheet =
        AnswerSheet.parse("why,Verdict,Claim\n\"so, \"\"so\"\"\",REFUTED,a\n,SUPPORTED,b");
    assertThat(sheet.answers())
        .containsEntry("a", new AnswerSheet.Answer(Verdict.REFUTED, Optional.of("so, \"so\"")))
        .containsEntry("b", new AnswerSheet.Answer(Verdict.SUPPORTED, Optional.empty()));
    assertThat(AnswerSheet.parse("claim,verdict,why\na,REFUTED\nb,REFUTED,\"so\"").answers())
        .containsEntry("a", new AnswerSheet.Answer(Verdict.REFUTED, Optional.empty()))
        .containsEntry("b", new AnswerSheet.Answer(Verdict.REFUTED, Optional.of("so")));
    assertThat(AnswerSheet.parse("claim,verdict\na,REFUTED").answers().get("a").why()).isEmpty();
  }

  @Test
  void a_blank_verdict_is_not_answered_and_lines_may_end_as_on_an_old_mac() {
    assertThat(AnswerSheet.parse("claim,verdict\ra,\rb,REFUTED\r,\r").answers())
        .containsOnlyKeys("b");
  }

  @Test
  void a_sheet_that_answers_no_claim_of_the_pack_is_of_another() {
    assertThat(isOfAnotherPack("moon,SUPPORTED")).isTrue();
    assertThat(isOfAnotherPack("moon,SUPPORTED\nvoters-were-happy,REFUTED")).isFalse();
    assertThat(isOfAnotherPack("voters-were-happy,REFUTED")).isFalse();
  }

  private static boolean isOfAnotherPack(String answers) {
    return Grade.of(PACK, AnswerSheet.parse("claim,verdict\n" + answers)).isOfAnotherPack();
  }

  @Test
  void a_file_as_large_as_allowed_and_one_with_a_byte_order_mark_are_read(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("a.csv");
    String text = "\uFEFFclaim,verdict,why\na,REFUTED,";
    int bytes = text.getBytes(UTF_8).length;
    Files.writeString(file, text + "x".repeat(AnswerSheet.FILE_BYTES - bytes));
    assertThat(AnswerSheet.read(file).answers()).containsOnlyKeys("a");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                       | is empty; its first line must be claim,verdict,why
          claim,verdict,why                        | holds no answers below the heading
          claim,verdict~a,                         | holds no answers below the heading
          name,answer                              | line 1: the first line must be claim,verdict,why
          claim,answer                             | line 1: the first line must be claim,verdict,why
          name,verdict                             | line 1: the first line must be claim,verdict,why
          claim\tverdict                           | line 1: the first line must be claim,verdict,why; this one has tabs: save the file as CSV with commas between the columns
          claim,verdict~a,TRUE                     | line 2: "TRUE" is no verdict; one of SUPPORTED, DEPENDS_ON_READING, REFUTED, NOT_TESTABLE
          claim,verdict~^a,REFUTED            | holds a control character, which no answer needs
          claim,verdict~"a,REFUTED~b,REFUTED       | line 2: a quotation mark is not closed; a field is "like this" or bare
          claim;verdict;why~a;REFUTED;             | line 1: the first line must be claim,verdict,why; this one has semicolons: save the file as CSV with commas between the columns
          claim,verdict~a,REFUTED~~a,SUPPORTED     | line 4: a second answer to "a"
          """)
  void a_bad_sheet_is_told_with_its_line(String text, String message) {
    assertThatThrownBy(() -> AnswerSheet.parse(text.replace('~', '\n').replace('^', '\u0007')))
        .isInstanceOf(UnreadableAnswersException.class)
        .hasMessage(message);
  }

  @Test
  void a_file_that_is_no_text_or_too_large_or_absent_is_told(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("a.csv");
    assertThatThrownBy(() -> AnswerSheet.read(file)).hasMessage("no such file");
    Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28});
    assertThatThrownBy(() -> AnswerSheet.read(file)).hasMessage("not UTF-8 text");
    Files.write(file, new byte[AnswerSheet.FILE_BYTES + 1]);
    assertThatThrownBy(() -> AnswerSheet.read(file)).hasMessage("larger than 256 KiB");
  }
}
