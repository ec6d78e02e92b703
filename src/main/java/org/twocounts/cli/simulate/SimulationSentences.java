package org.twocounts.cli.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.remark.YearList;
import org.twocounts.cli.simulate.SimulationAnswer.Row;
import org.twocounts.model.FamilyName;
import org.twocounts.simulation.Chances;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.ModelledNation;
import org.twocounts.simulation.PastSwing;
import org.twocounts.simulation.Ratio;
import org.twocounts.simulation.Sampling;
import org.twocounts.simulation.SwingEstimate;
import org.twocounts.simulation.SwingModel;
import org.twocounts.words.Counted;
import org.twocounts.words.Numerals;

/** Question, answer and notes of a simulation in words. */
final class SimulationSentences {
  private final SimulationAnswer answer;

  SimulationSentences(SimulationAnswer answer) {
    this.answer = answer;
  }

  String question() {
    return "How likely was a split in " + answer.asked().years() + "?";
  }

  String answer() {
    Row all = answer.rows().get(0);
    return all(all) + parties() + within();
  }

  private String all(Row all) {
    String drawn =
        answer.odds().elections().size() == 1
            ? "Of the elections that the model makes around the result of "
                + answer.odds().elections().get(0).year()
            : "Of the elections that the model makes around the results of these "
                + Counted.inWords(answer.odds().elections().size(), "election")
                + ", each as likely as the others";
    return drawn
        + ", "
        + percent(all.chances().split())
        + " percent are splits, and in "
        + percent(all.chances().noMajority())
        + " percent nobody has a majority of electors.";
  }

  /** Of one election: by the two of the pair, the winner first. */
  private String parties() {
    if (!answer.asked().isOne()) {
      return "";
    }
    Contest pair = answer.odds().elections().get(0).nation().pair();
    return " "
        + capital(pair, pair.winner())
        + " has the majority and "
        + FamilyName.of(pair.rival())
        + " more votes in "
        + percent(favouring(pair, pair.winner()))
        + " percent; it is the other way round in "
        + percent(favouring(pair, pair.rival()))
        + " percent.";
  }

  private static String capital(Contest pair, String name) {
    return name + pair.election().partyOf(name).map(party -> " (" + party + ")").orElse("");
  }

  private Ratio favouring(Contest pair, String name) {
    Chances all = answer.odds().elections().get(0).all();
    return name.equals(pair.positive()) ? all.positiveSplit() : all.negativeSplit();
  }

  private String within() {
    Row first = answer.rows().get(1);
    return first.chances().split().isDefined()
        ? " Where the national lead is at most "
            + OddsTables.points(first.window().to())
            + " pp, "
            + percent(first.chances().split())
            + " percent are splits."
        : "";
  }

  private static String percent(Ratio ratio) {
    return Numerals.of(100 * ratio.value(), 2);
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(effort());
    cut().ifPresent(notes::add);
    estimate().ifPresent(notes::add);
    notes.add(held());
    notes.add(
        "A split here: one of the two named has a majority of the electors appointed, the other"
            + " more votes. Elections in which nobody has a majority are told apart. Who took"
            + " office is not asked.");
    if (!answer.asked().leftOut().isEmpty()) {
      notes.add(answer.asked().leftOutSentence());
    }
    others().ifPresent(notes::add);
    notes.add(
        "Campaigns would have been other ones had votes counted otherwise or stood otherwise: this"
            + " is no forecast, and says nothing of who should have won.");
    notes.add(error());
    return notes;
  }

  private String effort() {
    if (answer.isExact()) {
      return "Exact: computed, nothing is drawn"
          + (answer.kind() == ModelKind.INDEPENDENT
              ? " but the maps for the bias, from seed " + answer.odds().seed()
              : " (seed " + answer.odds().seed() + " is not used)")
          + ".";
    }
    return "Drawn: "
        + Counted.of(
            answer.odds().draws(), answer.odds().sampling() == Sampling.SWEPT ? "map" : "election")
        + " ("
        + answer.odds().sampling().label()
        + "), seed "
        + answer.odds().seed()
        + "; the same seed gives the same figures.";
  }

  private Optional<String> cut() {
    String drawn =
        answer.isExact()
            ? ""
            : Numerals.of(answer.odds().draws())
                + " of "
                + (answer.effort().precision().isPresent() ? "at most " : "")
                + Numerals.of(answer.effort().draws())
                + " were drawn";
    if (answer.isCut()) {
      return Optional.of(
          "Interrupted: "
              + drawn
              + (answer.asked().isOne()
                  ? ""
                  : (drawn.isEmpty() ? "" : ", ")
                      + answer.odds().elections().size()
                      + " of the "
                      + Counted.of(answer.nations().size(), "election")
                      + " asked about")
              + ".");
    }
    return answer.isUnprecise()
        ? Optional.of(
            "The precision asked for was not reached: "
                + Numerals.of(answer.effort().draws())
                + " are the most that --precision draws; --runs draws more.")
        : Optional.empty();
  }

  private Optional<String> estimate() {
    List<ModelledNation> nations = answer.nations();
    List<SwingEstimate> estimates = nations.stream().flatMap(n -> n.estimate().stream()).toList();
    if (estimates.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> years =
        estimates.stream()
            .flatMap(e -> e.swings().stream())
            .map(PastSwing::year)
            .distinct()
            .sorted()
            .toList();
    return Optional.of(
        estimates.stream().map(e -> years(e)).distinct().count() == 1
            ? "Estimated from "
                + Counted.inWords(estimates.get(0).swings().size(), "swing")
                + " between elections, those to "
                + YearList.of(years)
                + ", with "
                + Counted.of(estimates.get(0).observations(), "swing")
                + " of states."
            : "Estimated for each election apart from the swings nearest to it, "
                + least(estimates)
                + " each, of those to "
                + YearList.of(years)
                + ".");
  }

  private static List<Integer> years(SwingEstimate estimate) {
    return estimate.swings().stream().map(PastSwing::year).toList();
  }

  private static String least(List<SwingEstimate> estimates) {
    int least = estimates.stream().mapToInt(e -> e.swings().size()).min().orElseThrow();
    int most = estimates.stream().mapToInt(e -> e.swings().size()).max().orElseThrow();
    return least == most ? String.valueOf(least) : least + " to " + most;
  }

  private String held() {
    String model =
        switch (answer.kind()) {
          case UNIFORM -> "All states swing by as much as the nation.";
          case INDEPENDENT -> "The nation swings, and every state on its own beyond it.";
          case CORRELATED ->
              "The nation swings, the states of a census division together beyond it, and every"
                  + " state on its own.";
          case BOOTSTRAP ->
              "The nation swings, and states deviate from it as they did in an election of the past"
                  + " drawn at random, or the other way round.";
          case RANDOM_VOTING ->
              "Everybody counted by the census tosses a coin between the two; states that appointed"
                  + " electors give them all to the leader. Votes as cast play no part.";
        };
    return answer.kind() == ModelKind.RANDOM_VOTING
        ? model
        : model
            + " Held as they were: votes of third candidates, electors of legislatures and those"
            + " won against the leader, the electors of each state"
            + (answer.nations().get(0).model().turnout() == SwingModel.Turnout.HELD
                ? ", its part of the votes."
                : ".");
  }

  private Optional<String> others() {
    List<String> pairs =
        answer.nations().stream()
            .map(n -> n.nation().pair())
            .filter(pair -> !pair.isOfTodaysParties())
            .map(
                pair ->
                    String.format(
                        Locale.ROOT,
                        "%d %s and %s",
                        pair.election().year(),
                        FamilyName.of(pair.winner()),
                        FamilyName.of(pair.rival())))
            .toList();
    return pairs.isEmpty() || answer.asked().isOne()
        ? Optional.empty()
        : Optional.of(
            "The pair is Democrat and Republican, but for " + String.join(", ", pairs) + ".");
  }

  private String error() {
    if (answer.isExact()) {
      return "No standard error, since nothing is drawn. "
          + (answer.kind() == ModelKind.BOOTSTRAP
              ? "That the past has so few maps is another uncertainty, as is the model."
              : "That the model may be wrong is another uncertainty, larger than any of drawing.");
    }
    return "Standard errors are those of drawing: how far other seeds' answers lie apart. They do"
        + " not hold the uncertainty of the model, such as that of its deviations, which is"
        + " larger.";
  }
}
