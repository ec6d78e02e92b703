package org.twocounts.publish.site.page.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.analysis.fewest.Electorate;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.LeastWinningShare;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.TakenUnit;
import org.twocounts.analysis.fewest.ThirdPartyUnits;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.site.page.UnitName;
import org.twocounts.publish.site.page.activity.Prediction.Scale;
import org.twocounts.words.Counted;
import org.twocounts.words.Numerals;

/** Questions about how few can decide, and how many people stand behind an elector. */
final class FewestPredictions {
  private static final int OPTIONS = 4;
  private static final int ONE_IN = 100;
  private static final int TEN = 10;

  private final ElectionRecord record;
  private final List<Election> elections;
  private final Election latest;

  /**
   * Prepares questions.
   *
   * @param elections with votes of the whole nation, at least one
   */
  FewestPredictions(ElectionRecord record, List<Election> elections) {
    this.record = record;
    this.elections = elections;
    this.latest = elections.get(elections.size() - 1);
  }

  /** The smallest share of the votes that could have won the latest election. */
  Optional<Prediction> leastShare() {
    try {
      LeastWinningShare least = LeastWinningShare.of(record, latest, Electorate.VOTES);
      String percent = Numerals.of(least.share().percent(), 2);
      return Optional.of(
          Prediction.number(
              String.format(
                  "Two candidates share all votes of %s. With how few percent of them can one win a"
                      + " majority of the electors, where the votes are placed as well as can be?",
                  latest.year()),
              Scale.percent(),
              percent,
              String.format(
                  "%s%%: one vote more than half in %s, none elsewhere.",
                  percent,
                  Counted.of(least.units().size(), "state or district", "states or districts")),
              "least " + latest.year(),
              latest.year()));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  /** How few voters could have made the rival win the latest election. */
  Optional<Prediction> smallestFlip() {
    return flip(latest)
        .map(
            flip -> {
              long votes = PopularVote.of(latest).total();
              return Prediction.number(
                  String.format(
                      "In %s %s votes were cast. How many voters, in the right states, would have"
                          + " had to change to the rival to make the rival win?",
                      latest.year(), Numerals.of(votes)),
                  Scale.upTo(Math.max(votes / ONE_IN, flip.voters()), ""),
                  String.valueOf(flip.voters()),
                  String.format("%s, in %s.", Numerals.of(flip.voters()), units(flip)),
                  "flips " + latest.year(),
                  latest.year());
            });
  }

  /** The election that the fewest voters could have turned, among those they could most easily. */
  Optional<Prediction> easiestFlip() {
    List<SmallestFlip> flips = new ArrayList<>();
    elections.forEach(election -> flip(election).ifPresent(flips::add));
    flips.sort(Comparator.comparingLong(SmallestFlip::voters));
    if (flips.size() < 2) {
      return Optional.empty();
    }
    SmallestFlip first = flips.get(0);
    return Optional.of(
        Prediction.choice(
            "In which of these elections would the fewest voters have had to change to the rival to"
                + " make the rival win?",
            flips.stream().limit(OPTIONS).map(f -> f.contest().election().year()).toList(),
            first.contest().election().year(),
            String.format(
                "%s: %s, in %s.",
                first.contest().election().year(),
                Counted.of(first.voters(), "voter"),
                units(first)),
            "flips"));
  }

  private static String units(SmallestFlip flip) {
    return String.join(", ", flip.units().stream().map(TakenUnit::unit).toList());
  }

  private static Optional<SmallestFlip> flip(Election election) {
    try {
      return Optional.of(
          SmallestFlip.of(election, FlipGoal.ELECT, ThirdPartyUnits.FLIP, Optional.empty()));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  /** How unequal the people behind an elector are in the latest election. */
  Optional<Prediction> peoplePerElector() {
    try {
      Collection<StatePopulation> people = StatePopulation.of(record, latest).values();
      Comparator<StatePopulation> byPeople = Comparator.comparingDouble(this::perElector);
      Optional<StatePopulation> most = people.stream().max(byPeople);
      Optional<StatePopulation> least = people.stream().min(byPeople);
      return most.flatMap(m -> least.map(l -> ratio(m, l)));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private double perElector(StatePopulation people) {
    return (double) people.people()
        / latest.findState(people.state()).orElseThrow().electorsAppointed();
  }

  private Prediction ratio(StatePopulation most, StatePopulation least) {
    double times = perElector(most) / perElector(least);
    return Prediction.number(
        String.format(
            "In %s one state had the most people for each elector, another the fewest. How many"
                + " times as many?",
            latest.year()),
        new Scale(1, Math.max(TEN, (long) Math.ceil(times)), "0.1", " times"),
        Numerals.of(times, 2),
        String.format(
            "%s times: %s people for each elector in %s, %s in %s.",
            Numerals.of(times, 2),
            Numerals.of(Math.round(perElector(most))),
            UnitName.of(record, most.state(), most.state()),
            Numerals.of(Math.round(perElector(least))),
            UnitName.of(record, least.state(), least.state())),
        "apportion --census " + most.census(),
        latest.year());
  }
}
