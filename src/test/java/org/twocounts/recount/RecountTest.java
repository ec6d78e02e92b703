package org.twocounts.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.data.SixtyElections;
import org.twocounts.model.ElectionRecord;
import org.twocounts.recount.AskedScenarios.Asked;

/** Elections counted again as a page asks. */
class RecountTest {
  private static final ElectionRecord RECORD = SixtyElections.record();
  private static final Recount RECOUNT = new Recount(RECORD);
  private static final int STRIDE = 23;

  @Test
  void a_record_read_from_its_lines_gives_the_answers_of_the_whole_record() {
    List<String> differing = new ArrayList<>();
    String opened = "";
    Recount fromLines = RECOUNT;
    List<Asked> all = AskedScenarios.of(RECORD, 10);
    for (int i = 0; i < all.size(); i += STRIDE) {
      Asked asked = all.get(i);
      String lines = EngineScript.lines(RECORD, asked.year(), asked.question());
      if (!lines.equals(opened)) {
        opened = lines;
        fromLines = new Recount(RecordLines.read(lines));
      }
      String whole = RECOUNT.answer(asked.year(), asked.question());
      if (!fromLines.answer(asked.year(), asked.question()).equals(whole)) {
        differing.add(asked.toString());
      }
    }
    assertThat(differing).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "1876, '', Rutherford B. Hayes",
    "1876, rule\tproportional, Samuel J. Tilden",
    "1824, '', ",
    "2000, rule\tpopular, Al Gore",
    "2000, house\t491, ",
    "2016, swing\tD+1, Hillary Clinton",
    "2016, swing\tD1, Hillary Clinton",
    "2016, swing\tD 1, Hillary Clinton",
    "1960, preset\tlodge-gossett, John F. Kennedy",
    "1912, merge\tTaft>Roosevelt, Theodore Roosevelt",
  })
  void an_answer_names_who_would_be_elected(int year, String question, String winner) {
    String expected = winner == null ? FactWriter.ABSENT : winner;
    assertThat(RECOUNT.answer(year, question).lines()).contains("winner\t" + expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"twoParty", "two-party", "twoParty\ttrue"})
  void options_have_the_names_of_files_and_of_the_command_line(String flag) {
    assertThat(RECOUNT.answer(1992, flag + "\nrule\tunit").lines())
        .contains("said\ttwoParty\t", "command\ttwocounts whatif 1992 --rule unit --two-party");
  }

  @Test
  void what_is_no_option_is_named_and_changes_nothing() {
    String plain = RECOUNT.answer(1992, "rule\tunit");
    assertThat(RECOUNT.answer(1992, "rul\tpopular\nrule\tunit"))
        .isEqualTo("misunderstood\tno option \"rul\"; did you mean rule?\n" + plain);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "2016, rule\tunitt, 'no rule \"unitt\"; did you mean unit?'",
    "2016, flip\tXX=Clinton, 'no state \"XX\"; did you mean TX?'",
    "1804, rule\tunit, '1804: the record has no national popular vote, so that only rule as-cast"
        + " is defined'",
    "2028, '', no election of 2028",
  })
  void what_cannot_be_counted_is_a_problem_in_one_line(int year, String question, String problem) {
    assertThat(RECOUNT.answer(year, question)).isEqualTo("problem\t" + problem);
  }

  @Test
  void the_command_can_be_pasted_into_a_shell() {
    assertThat(RECOUNT.answer(2000, "merge\tRalph Nader>Al Gore\nflip\tNM=George W. Bush").lines())
        .contains(
            "command\ttwocounts whatif 2000 --merge 'Ralph Nader>Al Gore' --flip 'NM=George W."
                + " Bush'");
  }

  @Test
  void voters_who_changed_are_counted_once() {
    assertThat(RECOUNT.answer(2000, "move\tFL:Bush>Gore=269").lines()).contains("changed\t269");
    assertThat(RECOUNT.answer(2000, "flip\tFL=Gore").lines()).contains("changed\t269");
    assertThat(RECOUNT.answer(2000, "").lines()).contains("changed\t0");
  }

  @Test
  void fields_may_hold_tabs_line_ends_and_backslashes() {
    String text = "a\tb\nc\\d\\-";
    String line = new FactWriter().line("kind").put(text).put("").toString();
    FactReader read = FactReader.lines(line).get(0);
    assertThat(line).doesNotContain("\n");
    assertThat(List.of(read.kind(), read.text(), read.text())).containsExactly("kind", text, "");
    assertThat(read.isAtEnd()).isTrue();
  }

  @Test
  void lines_that_are_not_ours_are_refused() {
    assertThatThrownBy(() -> RecordLines.read("E\t1876"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line E: field 2 is missing");
  }
}
