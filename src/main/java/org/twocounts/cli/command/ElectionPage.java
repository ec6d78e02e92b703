package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.FigureEvidence;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.remark.ElectionRemarks;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.model.ContingentVote;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Dispute;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.Lineages;
import org.twocounts.model.Source;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;
import org.twocounts.words.Numerals;

/** What {@code show} prints of an election. */
final class ElectionPage {
  private final List<CandidateRow> candidates;
  private final Election election;
  private final List<StateResult> shown;
  private final Report report;
  private final List<Fields> states = new ArrayList<>();

  private ElectionPage(
      List<CandidateRow> candidates,
      Election election,
      List<StateResult> shown,
      String title,
      Shown figures) {
    this.candidates = candidates;
    this.election = election;
    this.shown = shown;
    this.report = Report.titled(title, figures);
    shown.forEach(s -> states.add(StateFields.of(s)));
    report.csv(
        new Listing<>(
            "",
            UnitRow.tidyColumns(),
            shown.stream().flatMap(s -> UnitRow.of(election.year(), s).stream()).toList()));
  }

  /**
   * A page of the whole election: its candidates, contingent election and irregular electors.
   *
   * @param shown what it shows, with what will be added to it
   */
  static ElectionPage of(ElectionRecord record, Election election, Shown shown) {
    ElectionPage page =
        new ElectionPage(
            CandidateRow.of(record, election),
            election,
            election.states(),
            "The presidential election of " + election.year(),
            shown);
    page.addOutcome();
    page.report.table(new Listing<>("", CandidateRow.columns(), page.candidates));
    List<ContingentVote> tallies = ContingentRow.tallies(election);
    page.addTable("Contingent election", new Listing<>("", ContingentRow.columns(), tallies));
    return page;
  }

  /** A page of one state. */
  static ElectionPage of(
      ElectionRecord record, Election election, State state, StateResult result, Shown shown) {
    ElectionPage page =
        new ElectionPage(
            CandidateRow.of(record, election),
            election,
            List.of(result),
            state.name() + " in " + election.year(),
            shown.ofState(state.state()));
    page.addState(result);
    return page;
  }

  private void addOutcome() {
    String by =
        election.decidedBy() == DecidedBy.HOUSE
            ? "the House of Representatives"
            : "a majority of electors";
    report.prose(
        String.format(
            "%s (%s) became President, chosen by %s. Of %s electors appointed, %s were a majority."
                + " Voting: %s.",
            election.president(),
            election.presidentParty(),
            by,
            election.electorsAppointed(),
            election.majority(),
            dates()));
  }

  private String dates() {
    return election.dateFrom().equals(election.dateTo())
        ? election.dateFrom().toString()
        : election.dateFrom() + " to " + election.dateTo();
  }

  private void addState(StateResult state) {
    report.prose(
        String.format(
            "%s electors appointed, method: %s; %s",
            state.electorsAppointed(),
            state.method().label(),
            state.totalPopularVotes().isPresent()
                ? Numerals.of(state.totalPopularVotes().getAsLong()) + " votes cast."
                : "no popular vote in the record."));
    if (!state.results().isEmpty()) {
      List<UnitRow> rows = UnitRow.statewide(election.year(), state);
      report.table(new Listing<>("", UnitRow.resultColumns(), rows));
    }
    for (DistrictResult district : state.districts()) {
      List<UnitRow> rows = UnitRow.of(election.year(), state, district);
      report.table(new Listing<>(district.unit(), UnitRow.resultColumns(), rows));
    }
  }

  /** Adds a line for each state. */
  void addStates() {
    List<StateRow> rows = shown.stream().map(StateRow::new).toList();
    report.table(new Listing<>("States", StateRow.columns(), rows));
  }

  /** Adds every figure of the states shown with its sources and rival values. */
  void addSources(ElectionRecord record, List<Dispute> disputes) {
    Lineages lineages = Lineages.of(record.sources());
    List<FigureEvidence> all = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      List<FigureEvidence> figures =
          FigureEvidence.of(election.year(), shown.get(i), disputes, lineages);
      states.get(i).put("figures", new Listing<>("", FigureRow.columns(), figures));
      all.addAll(figures);
    }
    report.table(new Listing<>("Figures and their sources", FigureRow.columns(), all));
    List<Source> cited =
        record.sources().stream().filter(s -> all.stream().anyMatch(f -> f.cites(s.id()))).toList();
    report.table(new Listing<>("Sources", SourceRow.columns(), cited));
  }

  /** The finished page. */
  Report report(Optional<String> attribution) {
    Fields json = report.json();
    json.put("year", Cell.year(election.year()));
    json.put("decidedBy", Cell.label(election.decidedBy()));
    json.put("votingRule", Cell.label(election.votingRule()));
    json.put("electorsAppointed", election.electorsAppointed());
    json.put("majority", election.majority());
    json.put("candidates", new Listing<>("", CandidateRow.columns(), candidates));
    json.put("states", new Cell.Items(states.stream().<Cell>map(Cell.Nested::new).toList()));
    List<IrregularElectors> irregular = irregular();
    Listing<IrregularElectors> listing = new Listing<>("", IrregularRow.columns(), irregular);
    json.put("irregularities", listing);
    json.put(
        "contingentElection",
        new Listing<>("", ContingentRow.columns(), election.contingentVotes()));
    addTable("Irregular electors", listing);
    report.notes(
        new ElectionRemarks(election, shown, ElectionRemarks.Reader.OF_A_COMMAND).all(attribution));
    return report;
  }

  private <T> void addTable(String caption, Listing<T> listing) {
    if (!listing.rows().isEmpty()) {
      report.table(new Listing<>(caption, listing.columns(), listing.rows()));
    }
  }

  private List<IrregularElectors> irregular() {
    return election.irregularElectors().stream()
        .filter(i -> shown.size() > 1 || i.state().equals(Optional.of(shown.get(0).state())))
        .toList();
  }
}
