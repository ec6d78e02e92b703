package org.twocounts.chart.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Texture;
import org.twocounts.chart.theme.Tint;
import org.twocounts.model.StateResult;

/** What shows nobody's votes, and why: the same look and the same words in every chart. */
enum Blank {
  /** Land that was no state. */
  TERRITORY("not a state", Hue.TERRITORY),

  /** Land of which the record says nothing. */
  UNLISTED("not in the record", Hue.TERRITORY, Tint.HALF, Texture.SOLID),

  /** A state that had not joined the Union. */
  OUTSIDE("not yet in the Union", Hue.OUTSIDE),

  /** A state that chose no electors. */
  ABSENT("chose no electors", Hue.ABSENT),

  /** Electors chosen, whose votes Congress refused. */
  REFUSED("votes refused by Congress", Hue.ABSENT, Tint.FULL, Texture.CROSSED),

  /** Electors appointed, of whom no vote was counted. */
  NOT_COUNTED("no vote counted", Hue.CONTEXT, Tint.QUARTER, Texture.DOTTED),

  /** Electors who voted, but for nobody whom the picture shows. */
  NOT_SHOWN("no vote for those shown", Hue.CONTEXT, Tint.QUARTER, Texture.CROSSED),

  /** A state in which the people did not vote. */
  NO_POPULAR_VOTE("no popular vote", Hue.CONTEXT, Tint.QUARTER, Texture.HATCHED),

  /** A state without the votes that a comparison needs. */
  NOT_COMPARED("not to be compared", Hue.CONTEXT, Tint.QUARTER, Texture.LINED),

  /** An outcome without a majority. */
  NO_MAJORITY("nobody has a majority", Hue.CONTEXT, Tint.QUARTER, Texture.BACK_HATCHED);

  private final String words;
  private final Hue hue;
  private final Tint tint;
  private final Texture texture;

  Blank(String words, Hue hue) {
    this(words, hue, Tint.FULL, Texture.SOLID);
  }

  Blank(String words, Hue hue, Tint tint, Texture texture) {
    this.words = words;
    this.hue = hue;
    this.tint = tint;
    this.texture = texture;
  }

  /** Why a state that does not count shows no votes. */
  static Blank of(StateResult absent) {
    if (absent.wasRefused()) {
      return REFUSED;
    }
    return absent.electorsAllotted().isPresent() ? ABSENT : OUTSIDE;
  }

  /** What an ink stands for; empty for the inks of votes. */
  static Optional<Blank> find(Ink ink) {
    return Arrays.stream(values()).filter(b -> b.ink().equals(ink)).findFirst();
  }

  /** The key entries of those that are drawn, in one order. */
  static List<KeyEntry> key(Stream<Ink> drawn) {
    return drawn.distinct().flatMap(i -> find(i).stream()).sorted().map(Blank::key).toList();
  }

  Ink ink() {
    return new Ink(hue, tint, texture);
  }

  String words() {
    return words;
  }

  /** Its entry in the key. */
  KeyEntry key() {
    return KeyEntry.area(ink(), words);
  }
}
