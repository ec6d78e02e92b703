package org.twocounts.claim.grade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.pack.PackReader;
import org.twocounts.claim.pack.PackScaffold;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.input.InvalidInputException;
import org.twocounts.publish.VerdictWords;

class GradeTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/twocounts/claim/grade");

  private static final String FORM =
      "the first line must be claim,verdict,why, or pupil and an id of a claim a column";

  private static final CheckedPack PACK =
      new ClaimChecker(TheRecord.record())
          .check(PackReader.read("scaffold.json", PackScaffold.content()));

  @Test
  void the_scaffold_is_a_pack_that_meets_its_own_expectations() {
    assertThat(PACK.isAsExpected()).isTrue();
    assertThat(new String(PackScaffold.content(), UTF_8)).contains("\"//\"");
  }

  @TempDir private Path folder;

  private AnswerSheet sheet(String text) {
    List<AnswerSheet> sheets = read(text).sheets();
    assertThat(sheets).hasSize(1);
    return sheets.get(0);
  }

  private AnswerFile read(String text) {
    try {
      return AnswerFile.read(Files.writeString(folder.resolve("answers.csv"), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_point_is_given_for_each_computed_verdict() {
    Grade grade =
        Grade.of(
            PACK,
            sheet(
                """
                claim,verdict,why
                more-votes-means-office,depends on reading,"2000, 2016 and ""before""\"
                voters-were-happy,REFUTED,
                """));
    assertThat(grade.score()).isEqualTo(1);
    assertThat(grade.of()).isEqualTo(2);
    assertThat(grade.items().get(0).answer().why()).contains("2000, 2016 and \"before\"");
    assertThat(grade.items().get(1).given()).contains(Verdict.REFUTED);
    assertThat(grade.items().get(1).answer().why()).isEmpty();
  }

  @Test
  void what_is_not_answered_has_no_point_and_what_is_not_asked_is_named() {
    Grade grade = Grade.of(PACK, sheet("claim,verdict\r\nmoon,SUPPORTED\r\n"));
    assertThat(grade.score()).isZero();
    assertThat(grade.items()).noneMatch(Grade.Item::isAnswered);
    assertThat(grade.unknown()).containsExactly("moon");
  }

  @Test
  void columns_stand_in_any_order_and_the_reason_may_be_missing() {
    assertThat(sheet("why,Verdict,Claim\n\"so, \"\"so\"\"\",REFUTED,a\n,SUPPORTED,b").answers())
        .containsEntry("a", answer(Verdict.REFUTED, "so, \"so\""))
        .containsEntry("b", answer(Verdict.SUPPORTED, null));
    assertThat(sheet("claim,verdict,why\na,REFUTED\nb,REFUTED,\"so\"").answers())
        .containsEntry("a", answer(Verdict.REFUTED, null))
        .containsEntry("b", answer(Verdict.REFUTED, "so"));
    assertThat(sheet("claim,verdict\na,REFUTED").answers().get("a").why()).isEmpty();
  }

  private static GivenAnswer answer(Verdict verdict, String why) {
    return new GivenAnswer(Optional.of(verdict), Optional.ofNullable(why), Optional.empty());
  }

  @Test
  void a_sheet_that_answers_no_claim_of_the_pack_is_of_another() {
    assertThat(isOfAnotherPack("moon,SUPPORTED")).isTrue();
    assertThat(isOfAnotherPack("moon,SUPPORTED\nvoters-were-happy,REFUTED")).isFalse();
    assertThat(isOfAnotherPack("voters-were-happy,REFUTED")).isFalse();
    assertThat(isOfAnotherPack("voters-were-happy,perhaps")).isFalse();
  }

  private boolean isOfAnotherPack(String answers) {
    return Grade.of(PACK, sheet("claim,verdict\n" + answers)).isOfAnotherPack();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mac-line-ends",
        "windows-line-ends",
        "semicolons",
        "tabs",
        "byte-order-mark",
        "utf-16"
      })
  void a_file_is_read_whatever_saved_it(String name) {
    assertThat(AnswerFile.read(FOLDER.resolve(name + ".csv")).sheets())
        .containsExactly(
            new AnswerSheet(
                Optional.empty(), Map.of("won-306-223", answer(Verdict.REFUTED, "so"))));
  }

  @Test
  void letters_of_windows_are_read_and_said() {
    AnswerFile file = AnswerFile.read(FOLDER.resolve("windows-1252.csv"));
    assertThat(file.sheets().get(0).answers().get("won-306-223").why()).contains("na\u00efve");
    assertThat(file.advice()).isPresent();
  }

  @Test
  void a_blank_verdict_is_not_answered_and_the_others_are() {
    Map<String, GivenAnswer> answers =
        AnswerFile.read(FOLDER.resolve("one-blank.csv")).sheets().get(0).answers();
    assertThat(answers).containsOnlyKeys("won-306-223", "five-presidents");
    assertThat(answers.get("won-306-223").isGiven()).isFalse();
    assertThat(answers.get("five-presidents").verdict()).contains(Verdict.DEPENDS_ON_READING);
  }

  @Test
  void a_word_that_is_no_verdict_is_the_fault_of_its_answer_alone() {
    Map<String, GivenAnswer> answers =
        AnswerFile.read(FOLDER.resolve("one-unknown-word.csv")).sheets().get(0).answers();
    assertThat(answers.get("won-306-223").error())
        .contains(
            "line 2: \"MAYBE\" is no verdict; one of SUPPORTED, DEPENDS_ON_READING, REFUTED,"
                + " NOT_TESTABLE");
    assertThat(answers.get("five-presidents").error()).isEmpty();
  }

  @Test
  void a_second_answer_is_a_fault_only_if_it_is_another() {
    Map<String, GivenAnswer> answers =
        AnswerFile.read(FOLDER.resolve("two-answers.csv")).sheets().get(0).answers();
    assertThat(answers.get("won-306-223").error())
        .contains("line 3: a second answer, which is another");
    assertThat(answers.get("five-presidents").verdict()).contains(Verdict.DEPENDS_ON_READING);
  }

  @Test
  void a_class_is_a_row_a_pupil() {
    List<AnswerSheet> sheets = AnswerFile.read(FOLDER.resolve("row-a-pupil.csv")).sheets();
    assertThat(sheets).extracting(s -> s.pupil().orElseThrow()).containsExactly("Ann", "Bob", "Cy");
    Map<String, GivenAnswer> bob = sheets.get(1).answers();
    assertThat(bob.get("won-306-223").verdict()).contains(Verdict.SUPPORTED);
    assertThat(bob.get("five-presidents").error())
        .hasValueSatisfying(e -> assertThat(e).startsWith("line 3: \"perhaps\" is no verdict"));
    assertThat(sheets.get(2).answers().values()).noneMatch(GivenAnswer::isGiven);
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void the_words_of_pages_and_worksheets_are_verdicts_in_any_case(Verdict verdict) {
    for (String words :
        List.of(verdict.name(), verdict.label(), VerdictWords.of(verdict), " " + verdict + ".")) {
      assertThat(VerdictName.find(words)).contains(verdict);
      assertThat(VerdictName.find(words.toLowerCase(Locale.ROOT))).contains(verdict);
      assertThat(VerdictName.find(words.toUpperCase(Locale.ROOT).replace(' ', '-')))
          .contains(verdict);
    }
  }

  @ParameterizedTest
  @CsvSource({"Supported, SUPPORTED", "Holds, SUPPORTED", "Depends, DEPENDS_ON_READING"})
  void short_words_are_verdicts(String word, Verdict verdict) {
    assertThat(VerdictName.find(word)).contains(verdict);
  }

  @Test
  void other_words_are_none() {
    assertThat(Stream.of("", "TRUE", "maybe", "holds on").map(VerdictName::find))
        .containsOnly(Optional.empty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          empty.csv                   | is empty; FORM
          spaces.csv                  | is empty; FORM
          heading-alone.csv           | holds no answers below the heading
          heading-and-blank-rows.csv  | holds no answers below the heading
          all-verdicts-blank.csv      | holds no answers below the heading
          pupils-without-answers.csv  | holds no answers below the heading
          claim-without-verdict.csv   | line 1: FORM; it begins with "claim,answer"
          same-column-twice.csv       | line 1: column 3: a second column "won-306-223"
          control-character.csv       | line 2: column 2: holds the character U+0007, which steers a terminal and is no letter
          open-quotation-mark.csv     | line 2: column 1: a quotation mark is not closed; a cell is "like this" or bare
          pack.json                   | is JSON, not a file of answers; FORM
          workbook.xlsx               | is an Excel workbook (xlsx); open it in a spreadsheet and save its sheet as CSV
          gone.csv                    | no such file
          """)
  void a_bad_file_is_told_with_its_line(String file, String message) {
    assertThatThrownBy(() -> AnswerFile.read(FOLDER.resolve(file)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(FOLDER.resolve(file) + ": " + message.replace("FORM", FORM));
  }

  @Test
  void a_file_may_have_one_mebibyte() {
    String text = "claim,verdict,why\na,REFUTED,x\n";
    String full = text + "\n".repeat((1 << 20) - text.length());
    assertThat(sheet(full).answers()).containsOnlyKeys("a");
    assertThatThrownBy(() -> read(full + "\n"))
        .hasMessageEndingWith("larger than 1 MiB, the most that a file of answers may have");
  }
}
