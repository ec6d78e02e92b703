package org.twocounts.cli.command;

import java.util.List;
import java.util.TreeSet;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Fields;
import org.twocounts.model.Absence;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.StateResult;

/** A state of an election as an object of the JSON output. */
final class StateFields {
  private StateFields() {}

  static Fields of(StateResult state) {
    return new Fields()
        .put("state", state.state())
        .put("electorsAllotted", Cell.count(state.electorsAllotted()))
        .put("electorsAppointed", state.electorsAppointed())
        .put("votesCounted", state.votesCounted())
        .put("method", Cell.label(state.method()))
        .put("results", results(state.results()))
        .put("totalPopularVotes", Cell.count(state.totalPopularVotes()))
        .put("sources", sources(state))
        .put("districts", new Cell.Items(state.districts().stream().map(StateFields::of).toList()))
        .put("absence", Cell.text(state.absence().map(Absence::reason)))
        .put("absenceKind", Cell.text(state.absence().map(a -> a.kind().label())))
        .put("note", Cell.text(state.note()));
  }

  private static Cell of(DistrictResult district) {
    return new Cell.Nested(
        new Fields()
            .put("unit", district.unit())
            .put("results", results(district.results()))
            .put("totalPopularVotes", Cell.count(district.totalPopularVotes())));
  }

  private static Cell results(List<CandidateResult> results) {
    return new Cell.Items(
        results.stream().<Cell>map(r -> new Cell.Nested(StateFields.of(r))).toList());
  }

  private static Fields of(CandidateResult result) {
    return new Fields()
        .put("candidate", result.candidate())
        .put("party", Cell.text(result.party()))
        .put("popularVotes", Cell.count(result.popularVotes()))
        .put("popularStatus", Cell.label(result.popularStatus()))
        .put("electoralVotes", result.electoralVotes())
        .put("confidence", UnitRow.confidence(result));
  }

  private static Cell sources(StateResult state) {
    TreeSet<String> ids = new TreeSet<>();
    state
        .allResults()
        .forEach(
            r -> {
              ids.addAll(r.popularSources());
              ids.addAll(r.electoralSources());
            });
    return Cell.texts(List.copyOf(ids));
  }
}
