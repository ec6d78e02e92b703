package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.NamedState;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.PublishedLeads;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Elections;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.data.Section;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Dispute;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show YEAR}: one election. */
@Command(footer = "  twocounts show 1876 --state LA --sources")
public final class ShowCommand implements ReportCommand {
  @Parameters(paramLabel = "YEAR", description = "The year of the election.")
  private int year;

  @Option(
      names = "--state",
      paramLabel = "ST",
      description = "Only this state, candidate by candidate; a code or a name.")
  private String state;

  @Option(names = "--states", description = "All states: who carried them, and their electors.")
  private boolean states;

  @Option(
      names = "--sources",
      description = "The sources of each figure, and all values where they differ.")
  private boolean sources;

  @Option(
      names = "--measures",
      description =
          "Effective candidates, closeness, swing by state, malapportionment, turnout as well.")
  private boolean measures;

  @Override
  public Section[] reads() {
    return new Section[] {
      Section.SOURCES, Section.STATES, Section.ELECTIONS, Section.PUBLISHED_TOTALS
    };
  }

  @Override
  public Report report(Session session) {
    ElectionRecord record = session.record(wanted());
    Election election = Elections.find(record, year);
    ElectionPage page = page(record, election);
    if (states) {
      page.addStates();
    }
    if (sources) {
      page.addSources(record, disputes(record));
    }
    Report report = page.report(Optional.ofNullable(session.attributionsInForce(record).get(year)));
    if (state == null) {
      addPublishedLeads(report, record, election);
    }
    if (measures) {
      IndicatorPage.addTo(report, record, election);
    }
    return report;
  }

  /** What printed totals make of a lead that none of them has. */
  private static void addPublishedLeads(Report report, ElectionRecord record, Election election) {
    PublishedLeads.ofFirst(record, PopularVote.of(election))
        .filter(PublishedLeads::isOutside)
        .ifPresent(leads -> report.note(leads.sentence()));
  }

  private Section[] wanted() {
    List<Section> wanted = new ArrayList<>(List.of(reads()));
    if (sources) {
      wanted.add(Section.DISPUTES);
    }
    if (measures) {
      wanted.addAll(
          List.of(
              Section.TURNOUT,
              Section.CENSUSES,
              Section.APPORTIONMENT,
              Section.RESIDENT_POPULATIONS));
    }
    return wanted.toArray(new Section[0]);
  }

  private ElectionPage page(ElectionRecord record, Election election) {
    if (state == null) {
      return ElectionPage.of(record, election, shown(election));
    }
    State found = NamedState.find(record, state);
    return election
        .findState(found.state())
        .map(result -> ElectionPage.of(record, election, found, result, shown(election)))
        .orElseThrow(() -> new UsageException(found.name() + " did not yet vote in " + year));
  }

  private Shown shown(Election election) {
    Set<CaveatMeasure> all =
        EnumSet.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS, CaveatMeasure.METHODS);
    if (state != null || states || sources) {
      all.add(CaveatMeasure.STATE_VOTES);
    }
    if (state != null) {
      all.remove(CaveatMeasure.POPULAR_VOTE);
    }
    if (measures) {
      all.addAll(IndicatorPage.SHOWN.measures());
    }
    return Shown.of(all).in(election.year());
  }

  private List<Dispute> disputes(ElectionRecord record) {
    return record.disputes().stream().filter(d -> d.year() == year).toList();
  }
}
