package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The wrong answers that misunderstandings lead to, of which a few are shown: chosen so that the
 * right answer is as often the smallest as it is the largest, or of any rank between.
 */
final class WrongAnswers {
  private static final int MOST = 3;
  private static final int FEWEST = 2;

  private final Map<String, Wrong> pool = new LinkedHashMap<>();

  /** One of them, and what leads to it. */
  record Wrong(Amount answer, String misunderstanding) {}

  /** Adds one; the first misunderstanding that leads to an answer is kept. */
  void add(Amount answer, String misunderstanding) {
    if (!answer.isMoreThanAll()) {
      pool.putIfAbsent(answer.text(), new Wrong(answer, misunderstanding));
    }
  }

  /**
   * Two or three of them, never the right answer.
   *
   * @return empty if there are fewer, or too few on either side of the right answer for the rank
   *     that the dice have given it
   */
  Optional<List<Wrong>> choose(Amount right, Dice dice) {
    List<Wrong> smaller = new ArrayList<>();
    List<Wrong> larger = new ArrayList<>();
    for (Wrong wrong : dice.shuffled(List.copyOf(pool.values()))) {
      if (!wrong.answer().text().equals(right.text())) {
        double order = Double.compare(wrong.answer().guessedBy(), right.guessedBy());
        boolean isSmaller = order < 0 || (order == 0 && dice.coin());
        (isSmaller ? smaller : larger).add(wrong);
      }
    }
    int shown = Math.min(MOST, smaller.size() + larger.size());
    if (shown < FEWEST) {
      return Optional.empty();
    }
    int below = dice.place(shown + 1);
    if (!right.hasFigure()) {
      below = Math.min(Math.max(below, shown - larger.size()), smaller.size());
    }
    if (below > smaller.size() || shown - below > larger.size()) {
      return Optional.empty();
    }
    List<Wrong> chosen = new ArrayList<>(smaller.subList(0, below));
    chosen.addAll(larger.subList(0, shown - below));
    return Optional.of(chosen);
  }
}
