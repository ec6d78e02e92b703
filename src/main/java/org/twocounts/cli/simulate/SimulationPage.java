package org.twocounts.cli.simulate;

import java.util.Set;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.cli.output.Report;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.simulation.ModelKind;

/** What {@code simulate} prints. */
public final class SimulationPage {
  private static final Shown SHOWN =
      Shown.of(Set.of(CaveatMeasure.TIPPING, CaveatMeasure.POPULAR_VOTE, CaveatMeasure.SWING));
  private static final Shown OF_PEOPLE =
      Shown.of(Set.of(CaveatMeasure.ELECTORS, CaveatMeasure.POPULATION));

  private SimulationPage() {}

  /** The report. */
  public static Report of(SimulationAnswer answer) {
    SimulationSentences words = new SimulationSentences(answer);
    Shown shown = answer.kind() == ModelKind.RANDOM_VOTING ? OF_PEOPLE : SHOWN;
    OddsTables tables = new OddsTables(answer);
    Report report =
        Report.titled(words.question(), shown.ofElections(answer.asked().elections()))
            .prose(words.answer())
            .table(tables.byLead())
            .table(tables.byParty())
            .csv(TidyOdds.of(answer));
    if (answer.asked().isOne()) {
      answer.elections().forEach(row -> report.table(DrawnElectors.listing(row)));
      answer
          .elections()
          .forEach(row -> BiasSentence.of(row, answer.odds().sampling()).ifPresent(report::prose));
    } else {
      report.table(tables.byElection());
    }
    ParameterTable.of(answer).ifPresent(report::table);
    new SimulationData(answer).put(report.json());
    return report.notes(words.notes());
  }
}
