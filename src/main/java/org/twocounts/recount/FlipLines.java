package org.twocounts.recount;

import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.PickedFlips;
import org.twocounts.analysis.fewest.TakenUnit;
import org.twocounts.words.Counted;
import org.twocounts.words.Numerals;

/**
 * Flips of chosen units as lines: {@code flipped} (electors that change hands, those needed,
 * whether they are enough as 1 or 0, voters), a {@code taken} a unit (unit, electors, voters, from
 * whom, to whom), {@code decision} in words.
 */
final class FlipLines {
  private FlipLines() {}

  static void write(PickedFlips picked, FactWriter lines) {
    lines
        .line("flipped")
        .put(Numerals.of(picked.electors()))
        .put(Numerals.of(picked.needed()))
        .put(picked.isEnough() ? 1 : 0)
        .put(Numerals.of(picked.voters()));
    for (TakenUnit taken : picked.units()) {
      lines
          .line("taken")
          .put(taken.unit())
          .put(Numerals.of(taken.electors()))
          .put(Numerals.of(taken.voters()))
          .put(taken.change().map(TakenUnit.Change::from))
          .put(taken.change().map(TakenUnit.Change::to));
    }
    lines.line("decision").put(decision(picked));
  }

  private static String decision(PickedFlips picked) {
    boolean electing = picked.goal() == FlipGoal.ELECT;
    String name = electing ? picked.contest().rival() : picked.contest().winner();
    int before = picked.contest().electorsWon().of(name);
    int after = electing ? before + picked.electors() : before - picked.electors();
    int all = picked.contest().election().electorsAppointed();
    return name
        + " would have "
        + Numerals.of(after)
        + " of "
        + Counted.of(all, "elector")
        + (after > all / 2 ? ", a majority." : ", no majority.");
  }
}
