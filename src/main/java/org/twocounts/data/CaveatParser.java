package org.twocounts.data;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.input.JsonObject;
import org.twocounts.model.CaveatGround;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.StandingCaveat;

/** Reads standing caveats. */
final class CaveatParser {
  private CaveatParser() {}

  static StandingCaveat caveat(JsonObject o) {
    o.about("standing caveat " + o.text("id"));
    CaveatGround ground = ground(o);
    StandingCaveat caveat =
        new StandingCaveat(
            o.text("id"),
            o.year(firstField(ground)),
            o.year(lastField(ground)),
            o.texts("states"),
            ground,
            o.optionalText("candidate"),
            measures(o),
            o.text("brief"),
            o.text("full"),
            RegistryParser.provenance(o));
    o.end();
    return caveat;
  }

  /** In place of one with a fault, one whose years are there: the fault is the only one. */
  private static CaveatGround ground(JsonObject o) {
    CaveatGround ground = o.choice("ground", CaveatGround.class);
    return o.filledText("ground").isPresent()
        ? ground
        : Stream.of(CaveatGround.values())
            .filter(g -> o.has(firstField(g)))
            .findFirst()
            .orElse(ground);
  }

  static String firstField(CaveatGround ground) {
    return ground.isOfCensuses() ? "firstCensus" : "firstElection";
  }

  static String lastField(CaveatGround ground) {
    return ground.isOfCensuses() ? "lastCensus" : "lastElection";
  }

  private static List<CaveatMeasure> measures(JsonObject o) {
    List<CaveatMeasure> measures = o.choices("measures", CaveatMeasure.class);
    if (measures.isEmpty()) {
      o.problem("measures is missing or empty; name the figures that the caveat touches");
    }
    return measures;
  }
}
