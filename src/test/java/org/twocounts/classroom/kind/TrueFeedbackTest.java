package org.twocounts.classroom.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twocounts.WholeGallery;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Option;

/** What the key says of a wrong answer leads to that answer, with the numbers drawn. */
@WholeGallery
class TrueFeedbackTest {
  private static final Pattern LETTER = Pattern.compile("\\([abc]\\)");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  @Test
  void a_wrong_set_of_definitions_is_explained_for_each_on_which_it_errs() {
    assertThat(EverySheet.exercises("which-definitions"))
        .allSatisfy(
            e ->
                assertThat(wrong(e))
                    .allSatisfy(
                        o -> {
                          Set<String> errs = letters(e.answer().text());
                          letters(o.text()).stream()
                              .filter(l -> !errs.remove(l))
                              .toList()
                              .forEach(errs::add);
                          assertThat(letters(why(o))).isEqualTo(errs);
                        }));
  }

  private static Set<String> letters(String text) {
    return LETTER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void a_state_is_called_won_or_lost_as_it_was() {
    Pattern asked =
        Pattern.compile("electors: ([0-9]+) in .*?, ([0-9]+) in .* electors does (.*) get");
    assertThat(EverySheet.exercises("winner-takes-all"))
        .allSatisfy(
            e -> {
              Matcher question = asked.matcher(e.question());
              assertThat(question.find()).isTrue();
              long won =
                  List.of(2, 3).stream().filter(c -> isFirst(e, c, question.group(3))).count();
              assertThat(wrong(e))
                  .extracting(TrueFeedbackTest::why)
                  .filteredOn(why -> why.contains("won") || why.contains("lost"))
                  .allMatch(
                      why ->
                          switch ((int) won) {
                            case 0 -> why.equals("counts a state that was lost");
                            case 1 ->
                                why.equals(
                                    "counts the state that was lost, not the one that was won");
                            default -> why.equals("counts one of the two states that were won");
                          });
              assertThat(wrong(e))
                  .filteredOn(o -> why(o).equals("takes a loss in one state for a loss in both"))
                  .allMatch(o -> won == 1);
            });
  }

  private static boolean isFirst(Exercise e, int column, String name) {
    List<List<String>> rows = e.table().orElseThrow().rows();
    int first = number(rows.get(0).get(column)) > number(rows.get(1).get(column)) ? 0 : 1;
    return rows.get(first).get(0).equals(name);
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(",", ""));
  }

  @Test
  void bars_of_one_count_are_taken_for_the_other_s_where_that_makes_the_answer() {
    assertThat(EverySheet.exercises("two-bars"))
        .allSatisfy(
            e -> {
              List<String> right = years(e.answer());
              assertThat(wrong(e))
                  .allSatisfy(
                      o -> {
                        if (why(o).contains("electoral vote for those of the popular vote")) {
                          assertThat(years(o).get(0)).isEqualTo(right.get(1));
                        } else if (why(o).contains("popular vote for those of the electoral")) {
                          assertThat(years(o).get(1)).isEqualTo(right.get(0));
                        }
                      });
            });
  }

  private static List<String> years(Option option) {
    return YEAR.matcher(option.text()).results().map(MatchResult::group).toList();
  }

  @Test
  void columns_are_read_the_wrong_way_round_where_their_leaders_differ() {
    assertThat(EverySheet.exercises("who-led-which"))
        .filteredOn(e -> e.answer().text().startsWith("The most votes and the most electors"))
        .allSatisfy(
            e -> assertThat(wrong(e)).allMatch(o -> why(o).startsWith("reads the wrong line")));
  }

  @Test
  void a_party_that_is_said_to_have_led_a_state_did_not_lead_it_otherwise() {
    assertThat(EverySheet.exercises("with-the-nation"))
        .allSatisfy(
            e -> {
              boolean with = e.question().endsWith("by the President’s party?");
              assertThat(wrong(e))
                  .allSatisfy(
                      o -> {
                        Matcher said =
                            Pattern.compile("state was (.*), and the President was (.*)$")
                                .matcher(why(o));
                        assertThat(said.find()).isTrue();
                        assertThat(said.group(1).equals(said.group(2))).isEqualTo(!with);
                      });
            });
  }

  private static List<Option> wrong(Exercise exercise) {
    return exercise.options().stream().filter(o -> !o.isRight()).toList();
  }

  private static String why(Option option) {
    return option.misunderstanding().orElseThrow();
  }
}
