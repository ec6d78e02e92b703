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
  TERRITORY("not a state", Hue.TERRITORY, Texture.SOLID),

  /** A state that had not joined the Union. */
  OUTSIDE("not yet in the Union", Hue.OUTSIDE, Texture.SOLID),

  /** A state that took no part. */
  ABSENT("chose no electors", Hue.ABSENT, Texture.SOLID),

  /** A state that chose electors, whose votes Congress refused. */
  REFUSED("its electors refused by Congress", Hue.ABSENT, Texture.HATCHED);

  private final String words;
  private final Hue hue;
  private final Texture texture;

  Ground(String words, Hue hue, Texture texture) {
    this.words = words;
    this.hue = hue;
    this.texture = texture;
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
    return Arrays.stream(values()).filter(g -> g.ink().equals(ink)).findFirst().orElseThrow();
  }

  Ink ink() {
    return Ink.of(hue).textured(texture);
  }

  String words() {
    return words;
  }

  /** Its entry in the key. */
  KeyEntry key() {
    return KeyEntry.area(ink(), words);
  }
}
