package org.twocounts.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.analysis.power.PowerIndex;
import org.twocounts.analysis.power.PowerIndices;
import org.twocounts.analysis.power.VoterPower;
import org.twocounts.analysis.power.WeightedGame;
import org.twocounts.analysis.power.WeightedGame.Bloc;
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

/** {@code power YEAR} or {@code power --weights FILE}: the power of blocs and of their voters. */
@Command(footer = "  twocounts power 1964")
public final class PowerCommand implements ReportCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "YEAR",
      description = "The year of an election, for its apportionment.")
  private Integer year;

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description =
          "Other blocs instead: a table with a name and a whole number a row, with or without"
              + " headings; at most 10,000 blocs.")
  private Path weights;

  @Option(
      names = "--quota",
      paramLabel = "N",
      description = "Weight that decides; without it, more than half of all.")
  private Integer quota;

  @Override
  public Report report(Session session) {
    if ((year == null) == (weights == null)) {
      throw new UsageException("power needs either a year or --weights FILE, such as: power 1964");
    }
    return year == null ? ofFile() : ofYear(session);
  }

  private List<Bloc> blocs() {
    return NamedAmounts.read(weights, NamedAmounts.Kind.WEIGHTS).entrySet().stream()
        .map(e -> new Bloc(e.getKey(), Math.toIntExact(e.getValue())))
        .toList();
  }

  private Report ofFile() {
    PowerIndices indices = PowerIndices.of(withQuota(WeightedGame.byMajority(blocs())));
    return PowerPage.of(weights.toString(), indices);
  }

  private Report ofYear(Session session) {
    ElectionRecord record =
        session.record(
            Section.ELECTIONS,
            Section.CENSUSES,
            Section.APPORTIONMENT,
            Section.RESIDENT_POPULATIONS);
    Election election = Elections.find(record, year);
    PowerIndices indices = PowerIndices.of(withQuota(WeightedGame.of(election)));
    Map<String, StatePopulation> populations = StatePopulation.of(record, election);
    List<VoterPower> voters = VoterPower.of(indices, PowerIndex.BANZHAF, populations);
    return PowerPage.of(election, indices, voters);
  }

  private WeightedGame withQuota(WeightedGame game) {
    if (quota == null) {
      return game;
    }
    if (quota < 1 || quota > game.total()) {
      throw new UsageException(
          "--quota " + quota + ": expected from 1 to all weight, " + game.total());
    }
    return new WeightedGame(quota, game.blocs());
  }
}
