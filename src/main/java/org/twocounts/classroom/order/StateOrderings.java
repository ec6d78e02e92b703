package org.twocounts.classroom.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.Material;
import org.twocounts.classroom.kind.TaskKind;
import org.twocounts.classroom.kind.Unit;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;

/** States of one election in order of their leads. */
final class StateOrderings {
  static final List<OrderingKind> ALL =
      List.of(
          new OrderingKind(
              "leads-of-states",
              Topic.MARGINS,
              Set.of(CaveatMeasure.STATE_VOTES),
              OrderingKind.UPPER,
              TaskKind.Scope.NATION,
              (material, level) ->
                  material.elections(level).stream()
                      .map(election -> deck(election, material, level))
                      .toList()));

  private StateOrderings() {}

  private static Deck deck(Election election, Material material, Level level) {
    return new Deck(
        String.valueOf(election.year()),
        String.format(
            "Put these states in order of the lead in votes in %s, in percentage points, largest"
                + " first.",
            election.year()),
        LeadOfState.DEFINITION,
        Deck.headings("State", LeadOfState.columns(level)),
        Unit.POINTS,
        Material.voting(election).stream()
            .flatMap(state -> LeadOfState.of(state, level).stream())
            .map(
                lead ->
                    new Deck.Source(
                        material.titleOf(lead.state().state())
                            + ", "
                            + FamilyName.of(lead.leader()),
                        lead.cells(),
                        lead.exact(),
                        lead.found(),
                        List.of(election.year()),
                        Optional.of(lead.state().state())))
            .toList());
  }
}
