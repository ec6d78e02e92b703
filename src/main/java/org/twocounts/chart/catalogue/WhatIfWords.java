package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.counterfactual.AppliedStep;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Counterfactual.Result;
import org.twocounts.analysis.scenario.PlanSentence;
import org.twocounts.chart.ChartRequest;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.model.StateResult;
import org.twocounts.rule.Rational;
import org.twocounts.words.Counted;
import org.twocounts.words.Joined;

/** What a chart says that draws a scenario, so that nobody takes it for a result. */
record WhatIfWords(Counterfactual found) {
  /** What its files are called after the name of the chart. */
  static final String SUFFIX = "-what-if";

  private static final int NAMED = 2;
  private static final String RULE_NAME = " \\(rule [a-z-]+\\)";

  String title() {
    return found
        .outcome()
        .winner()
        .map(
            winner ->
                String.format(
                    "What if: %s wins %s with %s electors%s",
                    FamilyName.of(winner),
                    found.year(),
                    electors(found.find(winner).orElseThrow()),
                    others(winner)))
        .orElseGet(
            () ->
                String.format(
                    "What if: nobody wins %s; %s",
                    found.year(),
                    Joined.of(
                        withElectors().stream()
                            .limit(NAMED)
                            .map(r -> FamilyName.of(r.candidate()) + " has " + electors(r))
                            .toList())));
  }

  private String others(String winner) {
    return withElectors().stream()
        .filter(r -> !r.candidate().equals(winner))
        .findFirst()
        .map(r -> ", " + FamilyName.of(r.candidate()) + " has " + electors(r))
        .orElse("");
  }

  private List<Result> withElectors() {
    return found.results().stream().filter(r -> r.electors().signum() > 0).toList();
  }

  private static String electors(Result result) {
    return result.electors().numerator().toString();
  }

  /** The rule, as a clause. */
  String subtitle() {
    String sentence = plain(PlanSentence.of(found));
    return sentence.substring(0, sentence.length() - 1);
  }

  /** What is assumed, what was changed, and what really happened. */
  List<String> notes(Election drawn, ChartRequest request) {
    List<String> notes = new ArrayList<>();
    notes.add("A what-if, not a result. " + found.assumption());
    found.steps().stream().map(AppliedStep::effect).map(WhatIfWords::closed).forEach(notes::add);
    Election real = found.election();
    notes.add(
        String.format(
            "In fact %s took office; %s had %s electoral votes counted.",
            real.president(),
            FamilyName.of(real.president()),
            ElectoralVote.of(real).votesOf(real.president())));
    if (found.unawarded().signum() > 0) {
      notes.add("Electors won by nobody: " + whole(found.unawarded()) + ".");
    }
    long inStates = drawn.states().stream().mapToLong(StateResult::electorsAppointed).sum();
    if (drawn.electorsAppointed() > inStates) {
      notes.add(
          Counted.of(drawn.electorsAppointed() - inStates, "elector")
              + " of the nation stand in no state.");
    }
    found.caveats().stream().map(WhatIfWords::plain).map(WhatIfWords::closed).forEach(notes::add);
    return Notes.of(request, notes.toArray(String[]::new));
  }

  private static String whole(Rational electors) {
    return electors.numerator().toString();
  }

  /** Without the names by which options call rules and methods. */
  private static String plain(String sentence) {
    String words = sentence.replaceAll(RULE_NAME, "");
    for (ApportionmentMethod method : ApportionmentMethod.values()) {
      words = words.replace("by " + method.label(), "by " + method.proposer() + "’s method");
    }
    return words;
  }

  private static String closed(String sentence) {
    return Figures.capitalised(sentence) + (sentence.endsWith(".") ? "" : ".");
  }
}
