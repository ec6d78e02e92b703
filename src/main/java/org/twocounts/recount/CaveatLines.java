package org.twocounts.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.model.CaveatGround;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Labelled;
import org.twocounts.model.Provenance;
import org.twocounts.model.StandingCaveat;

/** A standing caveat in one line. */
final class CaveatLines {
  static final String CAVEAT = "ca";

  private CaveatLines() {}

  static void write(StandingCaveat caveat, FactWriter lines) {
    lines
        .line(CAVEAT)
        .put(caveat.id())
        .put(caveat.first())
        .put(caveat.last())
        .put(caveat.states())
        .put(caveat.ground())
        .put(caveat.candidate())
        .put(caveat.measures().stream().map(Labelled::label).toList())
        .put(caveat.full());
  }

  static StandingCaveat read(FactReader line) {
    String id = line.text();
    int first = line.number();
    int last = line.number();
    List<String> states = line.texts();
    CaveatGround ground = line.choice(List.of(CaveatGround.values()));
    Optional<String> candidate = line.optionalText();
    List<CaveatMeasure> measures = new ArrayList<>();
    int all = line.number();
    for (int i = 0; i < all; i++) {
      measures.add(line.choice(List.of(CaveatMeasure.values())));
    }
    return new StandingCaveat(
        id,
        first,
        last,
        states,
        ground,
        candidate,
        measures,
        "",
        line.text(),
        new Provenance(List.of(), Optional.empty(), List.of()));
  }
}
