package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.analysis.power.VoterPower;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Words;
import org.twocounts.figure.PowerFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.StateResult;
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;

/** Voting power of the states as blocs, and of one voter in each. */
final class PowerChart extends ElectionChart {
  PowerChart() {
    super(
        "power",
        Topic.ADVANTAGE,
        "Which states have more voting power than their share of electors?",
        Set.of(CaveatMeasure.POPULATION));
  }

  /** The latest election. */
  @Override
  int ownChoice(ChartRequest request) {
    return request.record().elections().stream()
        .mapToInt(Election::year)
        .max()
        .orElseGet(() -> super.ownChoice(request));
  }

  @Override
  ChartSpec describe(Election election, ChartRequest request) {
    List<StatePower> states = StatePower.of(request.record(), election);
    PowerPlots plots = new PowerPlots(states);
    List<Panel> panels = new ArrayList<>();
    panels.add(Panel.of("Power of a state, beyond its share of the electors", plots.ofStates()));
    boolean voters = states.get(0).voter().isPresent();
    if (voters) {
      String least = leastVoter(states).name();
      panels.add(
          Panel.of("Power of one voter, as a multiple of " + least + "’s", plots.ofVoters()));
    }
    return new ChartSpec(
        name(election, request),
        words(election, states, request),
        PowerPlots.key(),
        voters ? new Layout(2, 1, 0.42, 1.9) : Layout.single(0.42, 0.95),
        panels,
        description(election, states),
        table(election, states));
  }

  private static Words words(Election election, List<StatePower> states, ChartRequest request) {
    SourcesUsed sources = new SourcesUsed().electoralVotes(election);
    states.forEach(s -> s.population().ifPresent(p -> sources.add(source(p, request))));
    return Words.of(
        title(election, states),
        String.format(
            "Voting power of the states as blocs, %s: %s of %s electors decide",
            election.year(), election.electorsAppointed() / 2 + 1, election.electorsAppointed()),
        sources.line(request),
        Notes.of(
            request,
            "Banzhaf: the share of all decisive votes when every bloc votes by the toss of a coin;"
                + " Shapley–Shubik: the share of orders of joining in which it decides. Voter"
                + " (Banzhaf 1968): everyone in the state tosses a coin too; real states and voters"
                + " do not.",
            divided(election, request)));
  }

  private static String title(Election election, List<StatePower> states) {
    StatePower most =
        states.stream().max(Comparator.comparing(s -> s.power().banzhafNormalised())).orElseThrow();
    return String.format(
        "%s: %s had %s of the Banzhaf power, %s of the electors",
        election.year(),
        most.name(),
        Figures.percent(100 * most.power().banzhafNormalised().value()),
        Figures.percent(100 * most.share().value()));
  }

  private static StatePower leastVoter(List<StatePower> states) {
    return states.stream()
        .min(Comparator.comparingDouble(s -> s.voter().map(VoterPower::relative).orElse(0.0)))
        .orElseThrow();
  }

  /** Where a voter has most power, and how much; empty where populations are not recorded. */
  private static Optional<String> voters(List<StatePower> states) {
    return states.stream()
        .filter(s -> s.voter().isPresent())
        .max(Comparator.comparingDouble(s -> s.voter().map(VoterPower::relative).orElse(0.0)))
        .map(
            s ->
                String.format(
                    Locale.ROOT,
                    "A voter in %s had %s times the power of one in %s",
                    s.name(),
                    Numerals.of(s.voter().map(VoterPower::relative).orElseThrow(), 1),
                    leastVoter(states).name()));
  }

  private static List<String> source(StatePopulation population, ChartRequest request) {
    List<String> sources = new ArrayList<>();
    request.record().apportionment().stream()
        .filter(a -> a.census() == population.census() && a.state().equals(population.state()))
        .forEach(a -> a.populationSource().ifPresent(sources::add));
    return sources;
  }

  private static String divided(Election election, ChartRequest request) {
    List<String> states =
        election.states().stream()
            .filter(s -> s.electorsAppointed() > 0 && s.method() == ElectorMethod.DISTRICT)
            .map(StateResult::state)
            .map(code -> StateNames.of(request.record(), code))
            .toList();
    return states.isEmpty()
        ? ""
        : Joined.of(states)
            + " chose by district and "
            + Figures.nouns(states.size(), "is taken as a bloc.", "are taken as blocs.");
  }

  private static Description description(Election election, List<StatePower> states) {
    List<String> more =
        states.stream().filter(StatePower::exceedsItsShare).map(StatePower::name).toList();
    List<String> exceptions = new ArrayList<>();
    exceptions.add(
        more.isEmpty()
            ? "By the Banzhaf index no state had more power than its share of the electors"
            : String.format(
                "By the Banzhaf index %s of %s had more power than their share of the electors: %s",
                Figures.count(more.size()),
                StatesCounted.of(
                    election.states().stream()
                        .filter(s -> s.electorsAppointed() > 0)
                        .map(StateResult::state)
                        .toList()),
                named(more)));
    voters(states).ifPresent(exceptions::add);
    StatePower small = states.get(states.size() - 1);
    return new Description(
        String.format(
            "%s, one point a state, %s: power against electors%s",
            states.get(0).voter().isPresent() ? "Two scatter charts" : "Scatter chart",
            election.year(),
            states.get(0).voter().isPresent() ? ", and power of a voter against population" : ""),
        String.format(
            "From %s percent in %s to %s percent in states of %s electors, compared with the share"
                + " of the electors",
            Numerals.signed(states.get(0).excess(states.get(0).power().banzhafNormalised()), 1),
            states.get(0).name(),
            Numerals.signed(small.excess(small.power().banzhafNormalised()), 1),
            small.power().weight()),
        exceptions);
  }

  private static String named(List<String> names) {
    int shown = 6;
    return names.size() <= shown
        ? Joined.of(names)
        : String.join(", ", names.subList(0, shown)) + " and others";
  }

  private static DataTable table(Election election, List<StatePower> states) {
    return DataTable.of(
        states,
        List.of(
            SharedFigures.year(s -> election.year()),
            PowerFigures.STATE.of(StatePower::power),
            PowerFigures.ELECTORS.of(StatePower::power),
            PowerFigures.electorsPercent(s -> 100 * s.share().value()),
            PowerFigures.BANZHAF_NORMALISED.of(StatePower::power),
            PowerFigures.SHAPLEY_SHUBIK.of(StatePower::power),
            PowerFigures.POPULATION.ofOptional(StatePower::voter),
            PowerFigures.VOTER_POWER.ofOptional(StatePower::voter)));
  }
}
