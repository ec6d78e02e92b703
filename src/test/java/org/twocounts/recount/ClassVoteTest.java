package org.twocounts.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class is dealt to states and votes. */
class ClassVoteTest {
  private static final String TWO = "candidate\tAnn\t\\-\ncandidate\tBen\t\\-\n";

  @Test
  void twenty_four_pupils_are_dealt_to_five_states_and_nobody_is_left() {
    assertThat(ClassDeal.of("24", "5"))
        .isEqualTo(
            "state\tIsle\t2\t3\nstate\tNorth\t4\t4\nstate\tEast\t5\t5\nstate\tSouth\t6\t5\n"
                + "state\tWest\t7\t6");
  }

  @Test
  void every_class_is_dealt_out_wholly_and_no_state_is_empty() {
    for (int pupils = ClassDeal.FEWEST_PUPILS; pupils <= ClassDeal.MOST_PUPILS; pupils++) {
      for (int states = 2; states <= 8; states++) {
        List<Integer> dealt =
            ClassDeal.of(String.valueOf(pupils), String.valueOf(states))
                .lines()
                .map(line -> Integer.valueOf(line.split("\t", -1)[2]))
                .toList();
        assertThat(dealt).hasSize(states).allMatch(size -> size > 0).isSorted();
        assertThat(dealt.stream().mapToInt(size -> size).sum()).isEqualTo(pupils);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"7, 3", "61, 3", "x, 3", "'', 3", "24, 1", "24, 9", "24, -2"})
  void other_classes_are_refused_with_what_is_possible(String pupils, String states) {
    assertThat(ClassDeal.of(pupils, states))
        .matches(
            "problem\t(pupils: a whole number from 8 to 60|states: a whole number from 2 to 8)");
  }

  @Test
  void both_counts_stand_beside_each_other_with_the_ballot_that_turns_it() {
    assertThat(
            answer(
                TWO
                    + "state\tIsle\t3\t4\t2\t1\n"
                    + "state\tNorth\t5\t5\t3\t2\n"
                    + "state\tWest\t7\t6\t0\t7\n"))
        .containsExactly(
            "candidate\tAnn\t5\t9",
            "candidate\tBen\t10\t6",
            "state\tIsle\t3\tAnn",
            "state\tNorth\t5\tAnn",
            "state\tWest\t7\tBen",
            "people\tBen leads with 10 of 15 ballots.",
            "electors\tAnn has 9 of 15 electors, a majority.",
            "beside\tA split: the two counts name different candidates.",
            "turn\t1 ballot more for Ben would turn it: 1 in Isle (from Ann).");
  }

  @Test
  void before_the_first_ballot_nothing_is_said_to_be_won() {
    assertThat(answer(TWO + "state\tIsle\t3\t4\t0\t0\nstate\tNorth\t5\t5\t0\t0\n"))
        .containsExactly(
            "candidate\tAnn\t0\t0",
            "candidate\tBen\t0\t0",
            "state\tIsle\t0\t\\-",
            "state\tNorth\t0\t\\-",
            "people\tNo ballot is counted yet.",
            "electors\tNobody has a majority: it takes 5 of 9 electors.");
  }

  @Test
  void no_state_has_more_ballots_than_pupils() {
    assertThat(answer(TWO + "state\tIsle\t3\t4\t2\t2\n"))
        .containsExactly("problem\tMore ballots than pupils: Isle has 3 pupils");
  }

  @Test
  void a_tied_state_is_turned_by_one_ballot_too() {
    List<String> answer =
        answer(
            TWO
                + "state\tIsle\t2\t3\t1\t1\nstate\tNorth\t4\t4\t3\t1\nstate\tEast\t5\t5\t3\t2\n"
                + "state\tSouth\t6\t5\t4\t2\nstate\tWest\t7\t6\t0\t6\n");
    assertThat(answer)
        .endsWith(
            "turn\t2 ballots more for Ben would turn it: 1 in Isle (from Ann) and 1 in East (from"
                + " Ann).");
  }

  @Test
  void where_nobody_has_a_majority_the_nearest_one_is_named() {
    List<String> answer =
        answer(
            "candidate\tCleo\t\\-\n"
                + TWO
                + "state\tA\t5\t5\t3\t1\t1\nstate\tB\t5\t5\t1\t3\t1\nstate\tC\t5\t5\t2\t1\t2\n");
    assertThat(answer)
        .contains("electors\tNobody has a majority: it takes 8 of 15 electors.")
        .endsWith("turn\t1 ballot more for Cleo would turn it: 1 in C (from Ben).");
  }

  /** Every way to move ballots in three small states is tried. */
  @Test
  void no_smaller_number_of_ballots_turns_it() {
    Random random = new Random(7);
    for (int turn = 0; turn < 40; turn++) {
      int[] electors = {4, 5, 6};
      int[][] votes = new int[3][2];
      StringBuilder lines = new StringBuilder(TWO);
      for (int i = 0; i < 3; i++) {
        votes[i] = new int[] {random.nextInt(5), random.nextInt(5)};
        lines.append(
            String.format("state\t%s\t9\t%d\t%d\t%d\n", i, electors[i], votes[i][0], votes[i][1]));
      }
      List<String> answer = answer(lines.toString());
      boolean annWins = answer.stream().anyMatch(l -> l.matches("electors\tAnn.*a majority\\."));
      if (annWins) {
        OptionalInt fewest = fewestForBen(electors, votes);
        assertThat(answer.get(answer.size() - 1))
            .startsWith(
                fewest.isEmpty() ? "turn\tNo change" : "turn\t" + fewest.getAsInt() + " ballot");
      }
    }
  }

  private static OptionalInt fewestForBen(int[] electors, int[][] votes) {
    OptionalInt fewest = OptionalInt.empty();
    for (int a = 0; a <= votes[0][0]; a++) {
      for (int b = 0; b <= votes[1][0]; b++) {
        for (int c = 0; c <= votes[2][0]; c++) {
          int[] moved = {a, b, c};
          int ben = 0;
          for (int i = 0; i < 3; i++) {
            ben += votes[i][1] + moved[i] > votes[i][0] - moved[i] ? electors[i] : 0;
          }
          if (ben >= 8 && (fewest.isEmpty() || a + b + c < fewest.getAsInt())) {
            fewest = OptionalInt.of(a + b + c);
          }
        }
      }
    }
    return fewest;
  }

  private static List<String> answer(String lines) {
    return ClassVote.of(lines).lines().toList();
  }
}
