package org.twocounts.cli.command;

import java.util.List;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Interruption;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.simulate.EffortOptions;
import org.twocounts.cli.simulate.ModelOptions;
import org.twocounts.cli.simulate.SimulationPage;
import org.twocounts.cli.simulate.SimulationRequest;
import org.twocounts.data.Section;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simulate YEAR|--period FROM-TO}: how likely a split was. */
@picocli.CommandLine.Command(
    footer = {
      "  twocounts simulate 2000",
      "  twocounts simulate --period 1948-2016 --model bootstrap --margin-within 1"
    })
public final class SimulateCommand implements Command {
  @Parameters(arity = "0..1", paramLabel = "YEAR", description = "The year of the election.")
  private Integer year;

  @Option(
      names = "--period",
      paramLabel = "FROM-TO",
      description = "Elections of a period, each as likely, such as 1948-2016.")
  private String period;

  @Mixin private ModelOptions model;
  @Mixin private EffortOptions effort;

  @Option(
      names = "--margin-within",
      paramLabel = "POINTS",
      description =
          "The chance of a split where the national lead is at most so large; repeatable (default:"
              + " 1, 2, 3, 5).")
  private List<String> within = List.of("1", "2", "3", "5");

  @Override
  public Section[] reads() {
    return new Section[] {Section.ELECTIONS};
  }

  @Override
  public int run(Session session) {
    try (Interruption interruption = Interruption.awaited()) {
      SimulationRequest request =
          SimulationRequest.of(session, year, period, model, effort, within);
      session.print(SimulationPage.of(request.answer(session, interruption)));
    }
    return DONE;
  }
}
