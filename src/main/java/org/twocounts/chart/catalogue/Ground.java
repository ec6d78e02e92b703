package org.twocounts.chart.catalogue;

import java.util.Arrays;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Texture;
import org.twocounts.model.StateResult;

/** Land on a map that shows no votes, and why. */
enum Ground {
  /** Land that was no state. */
  TERRITORY("not a state", Ink.of(Hue.TERRITORY)),

  /** A state that had not joined the Union. */
  OUTSIDE("not yet in the Union", Ink.of(Hue.OUTSIDE)),

  /** A state that took no part. */
  ABSENT("took no part", Ink.of(Hue.ABSENT)),

  /** A state that chose electors, whose votes Congress refused. */
  REFUSED("its electors refused by Congress", Ink.of(Hue.ABSENT).textured(Texture.HATCHED));

  private final String words;
  private final Ink ink;

  Ground(String words, Ink ink) {
    this.words = words;
    this.ink = ink;
  }

  /** Why a state that does not count shows no votes. */
  static Ground of(StateResult absent) {
    if (absent.wasRefused()) {
      return REFUSED;
    }
    return absent.electorsAllotted().isPresent() ? ABSENT : OUTSIDE;
  }

  /** The ground painted so. */
  static Ground of(Ink ink) {
    return Arrays.stream(values()).filter(g -> g.ink.equals(ink)).findFirst().orElseThrow();
  }

  Ink ink() {
    return ink;
  }

  String words() {
    return words;
  }

  /** Its entry in the key. */
  KeyEntry key() {
    return KeyEntry.area(ink, words);
  }
}
