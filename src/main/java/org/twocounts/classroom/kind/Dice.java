package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.twocounts.classroom.Asking;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;

/**
 * Chance that a seed repeats, on every version of Java: SplitMix64 (Steele, Lea and Flood 2014,
 * Fast splittable pseudorandom number generators).
 */
public final class Dice {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  /** Every number of options and of kinds of answers divides it. */
  private static final int AIMS = 60;

  private static final long OF_A_SEED = 31;
  private static final long OF_A_TOPIC = 7;
  private static final long OF_AN_ASKING = 1_000_003;

  private final long seed;
  private long state;
  private int place;
  private int turn;

  /** Begins with a seed. */
  public Dice(long seed) {
    this.seed = seed;
    state = seed;
    aim();
  }

  /** The dice of a sheet. */
  public static Dice ofSheet(Asking asking, Topic topic, Level level, long seed) {
    return new Dice(
        seed * OF_A_SEED
            + List.of(Asking.values()).indexOf(asking) * OF_AN_ASKING
            + List.of(Topic.values()).indexOf(topic) * OF_A_TOPIC
            + List.of(Level.values()).indexOf(level));
  }

  /**
   * Decides what the next question shall be like, before anything is drawn that it could be made
   * of: what was drawn in vain is drawn again under the same aim, so that what is hard to find
   * comes as often as what is easy.
   */
  public void aim() {
    place = below(AIMS);
    turn = below(AIMS);
  }

  /** Which rank the right answer shall have among so many, 0 for the smallest. */
  int place(int answers) {
    return place % answers;
  }

  /** Which of so many answers shall be the right one; independent of its place. */
  int turn(int answers) {
    return turn % answers;
  }

  /** Which answer shall be the right one, where some shall be so more often than others. */
  int weighted(int... weights) {
    int rest = turn(Arrays.stream(weights).sum());
    int answer = 0;
    while (rest >= weights[answer]) {
      rest -= weights[answer++];
    }
    return answer;
  }

  /**
   * From 0 to one less than the bound.
   *
   * @throws IllegalArgumentException for a bound below 1
   */
  public int below(int bound) {
    if (bound < 1) {
      throw new IllegalArgumentException("nothing to choose from");
    }
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /** From one whole number to another, both included. */
  public int from(int least, int most) {
    return least + below(most - least + 1);
  }

  /** An item that stays the same for all questions of a sheet: the first, the second and so on. */
  <T> T standing(int number, List<T> items) {
    return new Dice(seed + number).pick(items);
  }

  /** True half of the time. */
  public boolean coin() {
    return below(2) == 0;
  }

  /** One of the items. */
  public <T> T pick(List<T> items) {
    return items.get(below(items.size()));
  }

  /** Some of the items, no item twice, in random order. */
  public <T> List<T> pick(int count, List<T> items) {
    return shuffled(items).subList(0, Math.min(count, items.size()));
  }

  /** All of them, in random order. */
  public <T> List<T> shuffled(List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, below(i + 1));
    }
    return shuffled;
  }

  private long next() {
    state += GAMMA;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
