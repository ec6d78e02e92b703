package org.twocounts.data;

import java.util.OptionalLong;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.PopularStatus;
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
            o.optionalText("absence"),
            o.optionalText("note"),
            o.objects("results").stream().map(StateResultParser::result).toList(),
            o.objects("districts").stream().map(d -> district(d, year)).toList());
    o.end();
    return state;
  }

  private static DistrictResult district(JsonObject o, int year) {
    o.about(year + ", " + o.text("unit"));
    DistrictResult district =
        new DistrictResult(
            o.text("unit"),
            o.count("totalPopularVotes"),
            o.objects("results").stream().map(StateResultParser::result).toList());
    o.end();
    return district;
  }

  private static CandidateResult result(JsonObject o) {
    OptionalLong votes = o.optionalCount("popularVotes");
    PopularStatus status =
        o.optionalChoice("popularStatus", PopularStatus.class).orElse(PopularStatus.COUNTED);
    if (votes.isPresent() == (status != PopularStatus.COUNTED)) {
      o.problem("give either popularVotes or a popularStatus that says why there are none");
      status = PopularStatus.NONE;
      votes = OptionalLong.empty();
    }
    CandidateResult result =
        new CandidateResult(
            o.text("candidate"),
            o.optionalText("party"),
            votes,
            status,
            o.integer("electoralVotes"),
            o.optionalChoice("confidence", Confidence.class),
            o.texts("popularSources"),
            o.texts("electoralSources"),
            o.optionalText("note"));
    o.end();
    return result;
  }
}
