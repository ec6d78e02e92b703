package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.analysis.remark.ElectionRemarks;
import org.twocounts.analysis.remark.ElectionRemarks.Reader;
import org.twocounts.figure.ContingentFigures;
import org.twocounts.figure.IrregularFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ContingentVote;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.publish.site.page.PageTable.Use;
import org.twocounts.publish.site.page.activity.Activity;
import org.twocounts.words.Counted;

/**
 * The sections of the page of an election, in their order; those with nothing to say are left out.
 */
final class ElectionSections {
  private static final Shown SHOWN =
      Shown.of(
          EnumSet.of(
              CaveatMeasure.POPULAR_VOTE,
              CaveatMeasure.ELECTORS,
              CaveatMeasure.METHODS,
              CaveatMeasure.STATE_VOTES,
              CaveatMeasure.TIPPING));

  private final SiteRequest request;
  private final Election election;
  private final PageFrame frame;

  ElectionSections(SiteRequest request, Election election, PageFrame frame) {
    this.request = request;
    this.election = election;
    this.frame = frame;
  }

  List<PageSection> all() {
    List<PageSection> sections = new ArrayList<>();
    caveats().orNone().ifPresent(sections::add);
    List<String> divided = StateTable.divided(request.record(), election);
    PageSection.of("states", "States")
        .with(StateTable.of(request.record(), election, frame))
        .noting(
            divided.isEmpty()
                ? List.of()
                : List.of(
                    "Votes of electors otherwise than all for who carried the state: "
                        + String.join("; ", divided)
                        + "."))
        .orNone()
        .ifPresent(sections::add);
    sections.add(ClosenessSections.tipping(election));
    sections.add(
        ClosenessSections.flip(election)
            .linking(
                Activity.PUZZLES
                    .find(frame)
                    .filter(page -> election.popularVote() == PopularVoteCoverage.NATIONAL)
                    .map(page -> page + "#year=" + election.year()),
                "The same as a puzzle, and how few votes could have won"));
    contingent().orNone().ifPresent(sections::add);
    irregular().orNone().ifPresent(sections::add);
    remarks().orNone().ifPresent(sections::add);
    doubts().ifPresent(sections::add);
    return sections;
  }

  private PageSection caveats() {
    List<Caveat> caveats =
        StandingCaveats.of(request.record()).belongingTo(SHOWN.in(election.year()));
    return PageSection.of("caveats", "What changes the meaning of these figures")
        .noting(Caveat.inFull(caveats));
  }

  private PageSection contingent() {
    List<ContingentVote> tallies =
        election.contingentVotes().stream().filter(v -> v.state().isEmpty()).toList();
    return PageSection.of("contingent", "Contingent election")
        .with(
            PageTable.of(
                "Ballots of House and Senate",
                Use.READ,
                tallies,
                List.of(
                    Col.of("Held", ContingentFigures.YEAR_HELD),
                    Col.of(ContingentFigures.BODY),
                    Col.of(ContingentFigures.OFFICE),
                    Col.of(ContingentFigures.BALLOT),
                    Col.of("For", ContingentFigures.VOTE),
                    Col.of("Votes", ContingentFigures.TALLY))));
  }

  private PageSection irregular() {
    return PageSection.of("irregular", "Irregular electors")
        .with(
            PageTable.of(
                "Electors who did not vote, or not as they were pledged",
                Use.READ,
                election.irregularElectors(),
                List.of(
                    Col.of(IrregularFigures.STATE),
                    Col.of(IrregularFigures.OFFICE),
                    Col.of(IrregularFigures.KIND),
                    Col.<IrregularElectors>of(IrregularFigures.ELECTORS),
                    Col.of(IrregularFigures.PLEDGED_TO),
                    Col.of(IrregularFigures.VOTED_FOR),
                    Col.of(IrregularFigures.NOTE))));
  }

  private PageSection remarks() {
    return PageSection.of("remarks", "How electors were chosen, and other remarks")
        .noting(
            new ElectionRemarks(election, election.states(), Reader.OF_A_PAGE)
                .all(Optional.ofNullable(request.origin().inForce().get(election.year()))));
  }

  private Optional<PageSection> doubts() {
    long disputed =
        request.record().disputes().stream().filter(d -> d.year() == election.year()).count();
    return frame
        .find(PagePath.doubts(election.year()))
        .map(
            href ->
                PageSection.of(
                        "doubts",
                        "What is disputed",
                        disputed == 0
                            ? "The sources of the record differ on no figure of this election."
                            : "The sources of the record differ on "
                                + Counted.of(disputed, "figure")
                                + " of this election.")
                    .linking(
                        Optional.of(href),
                        "All values with their sources, and who leads under every documented"
                            + " count"));
  }
}
