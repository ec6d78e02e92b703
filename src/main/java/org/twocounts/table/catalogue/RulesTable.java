package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.NamedPlan;
import org.twocounts.analysis.counterfactual.PlanHistory;
import org.twocounts.figure.Figure;
import org.twocounts.figure.RuleFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** Every election under every rule that is compared. */
final class RulesTable {
  private RulesTable() {}

  private record Row(String rule, Counterfactual found) {}

  static Table table() {
    return Table.named(
            "rules",
            "One row an election with a national popular vote and a rule by which electors could be"
                + " awarded: "
                + NamedPlan.COMPARED.stream().map(NamedPlan::name).collect(Collectors.joining(", "))
                + ". "
                + Counterfactual.ASSUMPTION
                + " The winner is missing where nobody has a majority. No row where the rule cannot"
                + " be stated for the year.")
        .key("year", "rule")
        .references("elections", "year")
        .measuring(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS, CaveatMeasure.POPULATION)
        .costly()
        .of(RulesTable::rows, columns());
  }

  private static Stream<Row> rows(Facts facts) {
    return NamedPlan.COMPARED.stream()
        .flatMap(
            plan ->
                PlanHistory.of(facts.record(), plan).elections().stream()
                    .map(found -> new Row(plan.name(), found)));
  }

  private static List<Figure<Row>> columns() {
    return List.of(
        RuleFigures.YEAR.of(Row::found),
        RuleFigures.rule(Row::rule),
        RuleFigures.WINNER.of(Row::found),
        RuleFigures.WINNER_PARTY.of(Row::found),
        RuleFigures.WINNER_SHARE.of(Row::found),
        RuleFigures.PRESIDENT.of(Row::found),
        RuleFigures.POPULAR_LEADER.of(Row::found),
        RuleFigures.SPLIT.of(Row::found));
  }
}
