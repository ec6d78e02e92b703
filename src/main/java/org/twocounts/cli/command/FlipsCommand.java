package org.twocounts.cli.command;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NamedCandidate;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.ThirdPartyUnits;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Elections;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.data.Section;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code flips [YEAR]}: the fewest voters who could have changed the outcome. */
@Command(footer = "  twocounts flips 2016 --goal deny")
public final class FlipsCommand implements ReportCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "YEAR",
      description = "The year of the election; without it, every election in a row.")
  private Integer year;

  @Option(
      names = "--goal",
      paramLabel = "GOAL",
      description =
          "elect (default): the rival reaches the majority; deny: the winner loses it, to"
              + " whomever.")
  private FlipGoal goal = FlipGoal.ELECT;

  @Option(
      names = "--third-party",
      paramLabel = "UNITS",
      description =
          "Units that neither winner nor rival carried: flip (default) lets the rival take them,"
              + " keep leaves them.")
  private ThirdPartyUnits thirdParties = ThirdPartyUnits.FLIP;

  @Option(
      names = "--rival",
      paramLabel = "NAME",
      description = "The candidate to be elected instead of the electoral winner.")
  private String rival;

  @Override
  public Section[] reads() {
    return new Section[] {Section.ELECTIONS};
  }

  @Override
  public Report report(Session session) {
    ElectionRecord record = session.record(reads());
    if (year == null) {
      if (rival != null) {
        throw new UsageException("--rival needs a year: flips 1912 --rival Taft");
      }
      return new FlipList(goal, thirdParties).report(record);
    }
    Election election = Elections.findNational(record, year);
    Optional<String> named =
        Optional.ofNullable(rival)
            .map(name -> NamedCandidate.find(record, List.of(election), name));
    return FlipPage.of(SmallestFlip.of(election, goal, thirdParties, named));
  }
}
