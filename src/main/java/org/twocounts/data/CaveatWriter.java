package org.twocounts.data;

import java.io.IOException;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.StandingCaveat;

/** Writes what {@link CaveatParser} reads, field for field in the same order. */
final class CaveatWriter {
  private CaveatWriter() {}

  static void caveat(LineWriter out, StandingCaveat caveat) throws IOException {
    out.put("id", caveat.id())
        .put(CaveatParser.firstField(caveat.ground()), caveat.first())
        .put(CaveatParser.lastField(caveat.ground()), caveat.last())
        .putTexts("states", caveat.states())
        .put("ground", caveat.ground())
        .put("candidate", caveat.candidate())
        .putTexts("measures", caveat.measures().stream().map(CaveatMeasure::label).toList())
        .put("brief", caveat.brief())
        .put("full", caveat.full());
    RegistryWriter.provenance(out, caveat.provenance());
  }
}
