package org.twocounts.cli.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.twocounts.analysis.FigureEvidence;
import org.twocounts.analysis.NamedCandidate;
import org.twocounts.analysis.NamedState;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Elections;
import org.twocounts.cli.session.ProgramVersion;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.data.CitedRelease;
import org.twocounts.data.DataVersion;
import org.twocounts.data.Section;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Dispute;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Lineages;
import org.twocounts.model.Source;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cite}: how to cite the program, the data, or figures with their sources. */
@Command(footer = "  twocounts cite 1876 LA Tilden")
public final class CiteCommand implements ReportCommand {
  @Parameters(index = "0", arity = "0..1", paramLabel = "YEAR", description = "An election.")
  private Integer year;

  @Parameters(index = "1", arity = "0..1", paramLabel = "ST", description = "A state in it.")
  private String state;

  @Parameters(
      index = "2..*",
      arity = "0..1",
      paramLabel = "CANDIDATE",
      description = "A candidate there; a part of the name that fits only one is enough.")
  private List<String> candidate;

  @Override
  public Report report(Session session) {
    ElectionRecord record =
        session.record(Section.SOURCES, Section.STATES, Section.ELECTIONS, Section.DISPUTES);
    String program =
        "Two Counts, version "
            + ProgramVersion.text()
            + ": every US presidential election counted both ways. Computer program.";
    String data = data(session.version(), record);
    Report report =
        Report.titled("How to cite", shown(record))
            .prose("The program:\n" + program)
            .prose("The data:\n" + data);
    report.json().put("program", program).put("record", data);
    report.csv(whole(program, data));
    if (year != null) {
      addFigures(report, record, Elections.find(record, year));
    }
    return report;
  }

  private Shown shown(ElectionRecord record) {
    if (year == null || state == null) {
      return Shown.NOTHING;
    }
    return Shown.of(Set.of(CaveatMeasure.STATE_VOTES, CaveatMeasure.ELECTORS))
        .in(year)
        .ofState(NamedState.find(record, state).state());
  }

  private static String data(DataVersion version, ElectionRecord record) {
    CitedRelease cited = CitedRelease.of(version, record);
    return String.format(
        "%s, %s. Data set, SHA-256 %s. %s.",
        cited.title(), cited.versionInWords(), version.sha256(), record.release().licence());
  }

  private static Listing<Map.Entry<String, String>> whole(String program, String data) {
    return new Listing<>(
        "",
        List.of(
            Column.of(Figure.text("what", "The program, or the data.", Map.Entry::getKey)),
            Column.of(SharedFigures.citation(Map.Entry::getValue))),
        List.of(Map.entry("program", program), Map.entry("data", data)));
  }

  private void addFigures(Report report, ElectionRecord record, Election election) {
    List<Dispute> disputes = record.disputes().stream().filter(d -> d.year() == year).toList();
    Lineages lineages = Lineages.of(record.sources());
    List<FigureEvidence> figures =
        states(record, election).stream()
            .flatMap(s -> FigureEvidence.of(year, s, disputes, lineages).stream())
            .filter(wanted(record, election))
            .toList();
    List<Source> cited =
        record.sources().stream()
            .filter(s -> figures.stream().anyMatch(f -> f.sources().contains(s.id())))
            .toList();
    Listing<Source> sources =
        new Listing<>("Sources of the figures of " + what(), SourceRow.columns(), cited);
    if (state != null) {
      report.table(new Listing<>("Figures", FigureRow.columns(), figures));
    }
    report.table(sources).csv(CitedFigure.listing(figures, cited));
    report.json().put("figures", new Listing<>("", FigureRow.columns(), figures));
    report.json().put("sources", sources);
  }

  private List<StateResult> states(ElectionRecord record, Election election) {
    if (state == null) {
      return election.states();
    }
    State found = NamedState.find(record, state);
    return List.of(
        election
            .findState(found.state())
            .orElseThrow(() -> new UsageException(found.name() + " did not yet vote in " + year)));
  }

  private Predicate<FigureEvidence> wanted(ElectionRecord record, Election election) {
    if (candidate == null) {
      return figure -> true;
    }
    String name = NamedCandidate.find(record, List.of(election), String.join(" ", candidate));
    return figure -> figure.candidate().equals(Optional.of(name));
  }

  private String what() {
    return candidate == null
        ? year + (state == null ? "" : ", " + state)
        : year + ", " + state + ", " + String.join(" ", candidate);
  }
}
