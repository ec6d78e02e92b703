package org.twocounts.cli.whatif;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.twocounts.analysis.counterfactual.AppliedStep;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Counterfactual.Result;
import org.twocounts.analysis.counterfactual.PlanPreset;
import org.twocounts.analysis.scenario.AppliedPlan;
import org.twocounts.analysis.scenario.OutcomeSentences;
import org.twocounts.analysis.scenario.PlanSentence;
import org.twocounts.analysis.scenario.ShownOutcome;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.RuleFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.rule.Outcome.ContingentElection;
import org.twocounts.rule.Rational;

/** What {@code whatif YEAR} prints. */
public final class CounterfactualPage {
  private static final int ELECTOR_DECIMALS = 3;
  private static final double WORTH_SHOWING = 1;

  private final Counterfactual found;

  private CounterfactualPage(Counterfactual found) {
    this.found = found;
  }

  /** The report on one election. */
  public static Report of(Counterfactual found) {
    return new CounterfactualPage(found).report();
  }

  private Report report() {
    List<Result> shown = found.results().stream().filter(this::isWorthShowing).toList();
    Report report =
        Report.titled(OutcomeSentences.title(found), ShownOutcome.of(found))
            .prose(PlanSentence.of(found))
            .table(new Listing<>("", columns(found), shown))
            .csv(new Listing<>("", columns(found), found.results()))
            .prose(OutcomeSentences.decision(found));
    fill(report.json(), found);
    report.json().put("outcome", outcome());
    report.json().put("steps", steps());
    found.steps().forEach(step -> report.note("Changed: " + step.effect() + "."));
    report.notes(found.caveats());
    found
        .scenario()
        .plan()
        .preset()
        .flatMap(PlanPreset::find)
        .ifPresent(preset -> report.note(preset.source() + "."));
    report.note(found.assumption());
    return report;
  }

  private boolean isWorthShowing(Result result) {
    return (result.electors().compareTo(Rational.ZERO) > 0 && found.electors().isPresent())
        || (found.isNational() && voteShare(found, result) >= WORTH_SHOWING);
  }

  static void fill(Fields json, Counterfactual found) {
    json.put(RuleFigures.YEAR, found);
    json.put("rule", RuleFields.of(AppliedPlan.of(found)));
    fillOutcome(json, found);
  }

  static void fillOutcome(Fields json, Counterfactual found) {
    json.put("actualPresident", found.election().president());
    json.put("results", new Listing<>("", columns(found), found.results()));
    json.put("majority", found.majority().map(Cell::count).orElse(Cell.MISSING));
    json.put(RuleFigures.WINNER, found);
    json.put(RuleFigures.POPULAR_LEADER, found);
    json.put(RuleFigures.SPLIT, found);
  }

  private Fields outcome() {
    Fields fields = new Fields().put("summary", found.outcome().summary());
    Optional<ContingentElection> left =
        found.outcome().fold(elected -> Optional.empty(), Optional::of);
    return fields
        .put("contingent", Cell.flag(left.isPresent()))
        .put("body", Cell.text(left.map(ContingentElection::body)))
        .putTexts("among", left.map(ContingentElection::among).orElse(List.of()))
        .put("unawarded", number(found.unawarded()));
  }

  private Cell steps() {
    return Cell.texts(found.steps().stream().map(AppliedStep::effect).toList());
  }

  private static List<Column<Result>> columns(Counterfactual found) {
    return List.of(
        Column.of(SharedFigures.candidate(Result::candidate)),
        Column.of(SharedFigures.party(Result::party)),
        Column.of(RuleFigures.<Result>electors(r -> found.electors().map(all -> r.electors())))
            .decimals(ELECTOR_DECIMALS),
        Column.of(
            RuleFigures.<Result>share(r -> OptionalDouble.of(100 * found.shareOf(r).value()))
                .headed("(%)")),
        Column.of(
                VoteFigures.<Result>popularVotes(
                        r -> found.isNational() ? OptionalLong.of(r.votes()) : OptionalLong.empty())
                    .headed("Popular\nvotes"))
            .whereRoom(),
        Column.of(
            VoteFigures.<Result>popularShare(
                    r ->
                        found.isNational()
                            ? OptionalDouble.of(voteShare(found, r))
                            : OptionalDouble.empty())
                .headed("Popular\n(%)")));
  }

  static Cell number(Rational electors) {
    return electors.isWhole()
        ? Cell.count(electors.numerator().longValueExact())
        : Cell.decimal(electors.value(), ELECTOR_DECIMALS);
  }

  private static double voteShare(Counterfactual found, Result result) {
    return found.popularVotes() == 0 ? 0 : 100.0 * result.votes() / found.popularVotes();
  }
}
