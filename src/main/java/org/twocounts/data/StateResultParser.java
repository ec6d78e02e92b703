package org.twocounts.data;

import java.util.Optional;
import org.twocounts.input.JsonObject;
import org.twocounts.model.Absence;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.StateResult;

/** Reads one state of an election, a line of the file. */
final class StateResultParser {
  private StateResultParser() {}

  static StateResult state(JsonObject o, int year) {
    o.about(year + ", " + o.text("state"));
    StateResult state =
        new StateResult(
            o.text("state"),
            o.optionalInteger("electorsAllotted"),
            o.integer("electorsAppointed"),
            o.integer("votesCounted"),
            o.choice("method", ElectorMethod.class),
            o.optionalCount("totalPopularVotes"),
            absence(o),
            o.optionalText("note"),
            ResultRow.of(o),
            o.objects("districts").stream().map(d -> district(d, year)).toList());
    o.end();
    return state;
  }

  private static Optional<Absence> absence(JsonObject o) {
    Optional<String> reason = o.optionalText("absence");
    Optional<Absence.Kind> kind = o.optionalChoice("absenceKind", Absence.Kind.class);
    if (kind.isPresent() && reason.isEmpty()) {
      o.problem("absenceKind stands without absence, the reason in words");
    }
    return reason.map(r -> new Absence(kind.orElse(Absence.Kind.NO_PART), r));
  }

  private static DistrictResult district(JsonObject o, int year) {
    o.about(year + ", " + o.text("unit"));
    DistrictResult district =
        new DistrictResult(o.text("unit"), o.optionalCount("totalPopularVotes"), ResultRow.of(o));
    o.end();
    return district;
  }
}
