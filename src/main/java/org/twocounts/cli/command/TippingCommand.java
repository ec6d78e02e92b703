package org.twocounts.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.PublishedLeads;
import org.twocounts.analysis.RankedUnit;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.remark.DistrictNote;
import org.twocounts.analysis.remark.TippingSentences;
import org.twocounts.analysis.swing.ThresholdSentence;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Elections;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.data.Section;
import org.twocounts.figure.RankingFigures;
import org.twocounts.figure.TippingFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.FamilyName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tipping YEAR}: the units of an election ranked, and the one that tipped it. */
@Command(footer = "  twocounts tipping 2016 --convention either-side")
public final class TippingCommand implements ReportCommand {
  private static final Shown SHOWN =
      Shown.of(Set.of(CaveatMeasure.TIPPING, CaveatMeasure.POPULAR_VOTE));

  @Parameters(paramLabel = "YEAR", description = "The year of the election.")
  private int year;

  @Mixin private TippingChoice choice;

  @Override
  public Section[] reads() {
    return new Section[] {Section.ELECTIONS, Section.PUBLISHED_TOTALS};
  }

  @Override
  public Report report(Session session) {
    ElectionRecord record = session.record(reads());
    Election election = Elections.findNational(record, year);
    TippingPoint point = TippingPoint.of(election, choice.options(record, List.of(election)));
    Contest contest = point.contest();
    Listing<RankedUnit> ranking = new Listing<>("", columns(point), point.ranking());
    Report report =
        Report.titled(
                year + ": " + point.unit() + " tipped the election to " + contest.winner(),
                SHOWN.in(year))
            .prose(TippingSentences.summary(point))
            .table(ranking);
    report
        .json()
        .put("year", Cell.year(year))
        .put("convention", point.options().convention().label())
        .put("baseline", point.options().baseline().label())
        .put(TippingFigures.WINNER, point)
        .put(TippingFigures.RIVAL, point)
        .put(TippingFigures.TIPPING_UNIT, point)
        .put(TippingFigures.TIPPING_MARGIN, point)
        .put(TippingFigures.NATIONAL_MARGIN, point)
        .put(TippingFigures.BIAS, point)
        .put(TippingFigures.TOWARDS, point);
    Thresholds thresholds = UniformSwing.of(contest).thresholds();
    ThresholdLines.put(report.json(), Optional.of(thresholds));
    report.json().put("ranking", ranking);
    report.note(TippingSentences.order(point));
    report.note(ThresholdSentence.of(thresholds));
    DistrictNote.of(election).ifPresent(report::note);
    PublishedLeads leads =
        PublishedLeads.of(record, PopularVote.of(election), contest.winner(), contest.rival());
    if (leads.isOutside()) {
      report.note(leads.sentence());
    }
    TippingSentences.places(point).forEach(report::note);
    return report;
  }

  private static List<Column<RankedUnit>> columns(TippingPoint point) {
    return List.of(
        Column.of(RankingFigures.UNIT),
        Column.of(
            RankingFigures.MARGIN.headed(
                FamilyName.of(point.contest().winner()) + "'s\nmargin (pp)")),
        Column.of(RankingFigures.ELECTORS),
        Column.of(RankingFigures.CUMULATIVE),
        Column.<RankedUnit>shown("", u -> Cell.text(tips(point, u) ? "<- tips" : "")));
  }

  private static boolean tips(TippingPoint point, RankedUnit unit) {
    return point.tipping().stream().anyMatch(t -> t.unit().equals(unit.unit()));
  }
}
