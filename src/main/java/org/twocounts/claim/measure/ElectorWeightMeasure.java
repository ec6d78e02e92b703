package org.twocounts.claim.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.analysis.fewest.Electorate;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;
import org.twocounts.model.StateResult;
import org.twocounts.words.Quoted;

/** Electors in proportion to people or votes, state by state. */
final class ElectorWeightMeasure implements Measure {
  private static final int MILLION = 1_000_000;

  private static final Parameter<Electorate> BY =
      Parameter.choice(
              "by", "whether votes cast or apportionment populations are counted", Electorate.class)
          .orElse(Electorate.POPULATION);
  private static final Parameter<String> STATE =
      Parameter.text("state", "postal code; else the state with most")
          .naming(NameBearer.STATE)
          .optional();
  private static final Parameter<String> OVER =
      Parameter.text("over", "postal code; else the state with fewest")
          .naming(NameBearer.STATE)
          .optional();

  private static final EvidenceFigures<Weight> FIGURES =
      EvidenceFigures.of(
          SharedFigures.state(Weight::state),
          ElectorFigures.electors(Weight::electors),
          Figure.<Weight>count(
                  "counted",
                  "persons",
                  "Apportionment population or votes cast, whichever was asked for.",
                  Weight::counted)
              .headed("population or votes"),
          Figure.<Weight>number(
                  "per_million",
                  "electors",
                  "Electors for each million of counted.",
                  Weight::perMillion)
              .headed("electors per million"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "elector-weight",
          Set.of(CaveatMeasure.POPULATION),
          "Electors appointed per million of apportionment population (by the census in force) or"
              + " votes cast; most first.",
          List.of(ElectionArguments.YEAR, BY, STATE, OVER),
          List.of(
              Answer.figure("ratio", Unit.RATIO, "the one state's divided by the other's"),
              Answer.items("most", "the state with most"),
              Answer.items("fewest", "the state with fewest")),
          FIGURES.columns());

  private record Weight(String state, int electors, long counted) {
    double perMillion() {
      return (double) MILLION * electors / counted;
    }
  }

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Election election = ElectionArguments.election(record, arguments);
    List.of(STATE, OVER)
        .forEach(
            named -> arguments.find(named).ifPresent(s -> NamedStates.of(record).in(election, s)));
    List<Weight> weights =
        election.states().stream()
            .filter(s -> s.electorsAppointed() > 0)
            .flatMap(s -> weight(record, election, s, arguments.get(BY)).stream())
            .sorted(Comparator.comparingDouble(Weight::perMillion).reversed())
            .toList();
    if (weights.isEmpty()) {
      throw new NotDefinedException(election.year() + ": nothing to hold electors against");
    }
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    weights.forEach(w -> finding.row(FIGURES, w));
    Weight most = weights.get(0);
    Weight fewest = weights.get(weights.size() - 1);
    Weight one = chosen(weights, arguments.find(STATE), most);
    Weight other = chosen(weights, arguments.find(OVER), fewest);
    if (one.state().equals(other.state())) {
      finding.noAnswer("ratio", Cases.againstItself(one.state()));
    } else {
      finding.answer("ratio", one.perMillion() / other.perMillion());
    }
    return finding
        .remark("%s against %s", one.state(), other.state())
        .answer("most", List.of(most.state()))
        .answer("fewest", List.of(fewest.state()))
        .build();
  }

  private static Weight chosen(List<Weight> weights, Optional<String> state, Weight otherwise) {
    return state
        .map(
            code ->
                weights.stream()
                    .filter(w -> w.state().equals(code))
                    .findFirst()
                    .orElseThrow(
                        () -> new NotDefinedException("no electors of " + Quoted.of(code))))
        .orElse(otherwise);
  }

  private static Optional<Weight> weight(
      ElectionRecord record, Election election, StateResult state, Electorate by) {
    long counted =
        by == Electorate.VOTES
            ? state.totalPopularVotes().orElse(0)
            : StatePopulation.of(record, election).get(state.state()).people();
    return counted > 0
        ? Optional.of(new Weight(state.state(), state.electorsAppointed(), counted))
        : Optional.empty();
  }
}
