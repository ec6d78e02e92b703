package org.twocounts.recount;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.analysis.counterfactual.AppliedStep;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Counterfactual.Result;
import org.twocounts.analysis.counterfactual.PlanPreset;
import org.twocounts.analysis.scenario.OutcomeSentences;
import org.twocounts.analysis.scenario.PlanSentence;
import org.twocounts.analysis.scenario.ScenarioCommand;
import org.twocounts.analysis.scenario.ScenarioWords;
import org.twocounts.analysis.scenario.ShownOutcome;
import org.twocounts.analysis.scenario.StepWords;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;
import org.twocounts.words.Numerals;

/**
 * A counterfactual as lines: {@code title}, {@code plan}, {@code decision}, {@code winner}, {@code
 * leader}, {@code split}, {@code electors} (all, majority), a {@code result} a candidate, an {@code
 * award} a state, {@code changed} (voters), {@code step}, {@code note}, {@code standing}, what was
 * {@code said}, the {@code command}. Electors stand exactly and as they are shown.
 */
final class AnswerLines {
  private final ElectionRecord record;
  private final Counterfactual found;
  private final FactWriter lines;

  AnswerLines(ElectionRecord record, Counterfactual found, FactWriter lines) {
    this.record = record;
    this.found = found;
    this.lines = lines;
  }

  void write(ScenarioWords words) {
    lines.line("title").put(OutcomeSentences.title(found));
    lines.line("plan").put(PlanSentence.of(found));
    lines.line("decision").put(OutcomeSentences.decision(found));
    lines.line("winner").put(found.outcome().winner());
    lines.line("leader").put(found.popularLeader());
    lines.line("split").put(found.split().name());
    lines.line("president").put(found.election().president());
    found.electors().ifPresent(this::electors);
    found.results().forEach(this::result);
    found.awards().forEach(this::award);
    lines.line("changed").put(Numerals.of(ChangedVotes.between(found).rounded()));
    for (AppliedStep step : found.steps()) {
      lines.line("step").put(step.effect());
    }
    notes();
    said(words);
    lines.line("command").put(ScenarioCommand.of(words));
  }

  private void electors(Rational all) {
    lines.line("electors").put(exact(all)).put(ShownNumber.electors(all));
    lines.put(found.majority().map(Numerals::of));
    lines.put(exact(found.unawarded())).put(ShownNumber.electors(found.unawarded()));
  }

  private void result(Result result) {
    lines
        .line("result")
        .put(result.candidate())
        .put(result.party())
        .put(result.person() ? 1 : 0)
        .put(exact(result.electors()))
        .put(ShownNumber.electors(result.electors()))
        .put(ShownNumber.percent(found.shareOf(result)))
        .put(shownVotes(result))
        .put(shownVoteShare(result));
  }

  private Optional<String> shownVotes(Result result) {
    return found.isNational() ? Optional.of(Numerals.of(result.votes())) : Optional.empty();
  }

  private Optional<String> shownVoteShare(Result result) {
    return found.isNational() && found.popularVotes() > 0
        ? Optional.of(ShownNumber.percent(Rational.of(result.votes(), found.popularVotes())))
        : Optional.empty();
  }

  private void award(StateAward award) {
    lines.line("award").put(award.state()).put(award.electors()).put(award.basis());
    lines.put(award.won().size());
    award
        .won()
        .forEach((name, won) -> lines.put(name).put(exact(won)).put(ShownNumber.electors(won)));
    for (StateAward.Tie tie : award.ties()) {
      lines.put(tie.electors()).put(tie.among());
    }
  }

  private void notes() {
    found.caveats().forEach(caveat -> lines.line("note").put(caveat));
    found
        .scenario()
        .plan()
        .preset()
        .flatMap(PlanPreset::find)
        .ifPresent(preset -> lines.line("note").put(preset.source() + "."));
    lines.line("note").put(found.assumption());
    List<Caveat> standing = StandingCaveats.of(record).belongingTo(ShownOutcome.of(found));
    standing.forEach(caveat -> lines.line("standing").put(caveat.full()));
  }

  private void said(ScenarioWords words) {
    words
        .plan()
        .given()
        .forEach(
            (option, given) -> lines.line("said").put(option.field()).put(String.join(",", given)));
    for (StepWords step : words.steps()) {
      lines.line("said").put(step.kind().field()).put(step.words());
    }
  }

  private static String exact(Rational number) {
    return number.isWhole()
        ? number.numerator().toString()
        : number.numerator().toString() + "/" + number.denominator().toString();
  }
}
