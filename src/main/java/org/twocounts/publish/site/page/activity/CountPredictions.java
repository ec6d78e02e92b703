package org.twocounts.publish.site.page.activity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Margin;
import org.twocounts.model.Share;
import org.twocounts.publish.site.page.activity.Prediction.Scale;
import org.twocounts.words.Counted;
import org.twocounts.words.Numerals;

/** Questions about both counts of the elections with votes of the whole nation. */
final class CountPredictions {
  private static final int OPTIONS = 4;
  private static final int SEVERAL = 3;

  private final List<ElectionSummary> all;

  private final List<ElectionSummary> compared;

  CountPredictions(List<ElectionSummary> all) {
    this.all = all;
    this.compared = all.size() < SEVERAL ? List.of() : all;
  }

  private static Share popular(ElectionSummary election) {
    return election.popular().shareOf(election.president()).orElse(new Share(0, 1));
  }

  private static Share electoral(ElectionSummary election) {
    return election.electoral().shareOf(election.president());
  }

  private static String decimals(double number) {
    return Numerals.of(number, 2);
  }

  /** The smallest share of the votes with which a majority of the electors was won. */
  Optional<Prediction> leastShareOfWinner() {
    return compared.stream()
        .filter(e -> e.election().decidedBy() == DecidedBy.ELECTORAL_COLLEGE)
        .min(Comparator.comparing(CountPredictions::popular))
        .map(
            e ->
                Prediction.number(
                    "Of all who won a majority of the electors, one had the smallest share of the"
                        + " popular vote. How many percent?",
                    Scale.percent(),
                    decimals(popular(e).percent()),
                    String.format(
                        "%s%%: %s in %s, with %s of %s electors.",
                        Numerals.of(popular(e).percent(), 2),
                        e.president(),
                        e.year(),
                        Numerals.of(electoral(e).part()),
                        Numerals.of(electoral(e).whole())),
                    "show " + e.year(),
                    e.year()));
  }

  /** The election in which the share of the electors was farthest above that of the votes. */
  Optional<Prediction> widestGap() {
    return compared.stream()
        .max(Comparator.comparingDouble(e -> electoral(e).percent() - popular(e).percent()))
        .map(
            e ->
                Prediction.number(
                    String.format(
                        "In %s %s had %s%% of the popular vote. How many percent of the electors?",
                        e.year(), e.president(), Numerals.of(popular(e).percent(), 2)),
                    Scale.percent(),
                    decimals(electoral(e).percent()),
                    String.format(
                        "%s%%: %s of %s. In no other election was the share of the electors so far"
                            + " above the share of the votes.",
                        Numerals.of(electoral(e).percent(), 2),
                        Numerals.of(electoral(e).part()),
                        Numerals.of(electoral(e).whole())),
                    "show " + e.year(),
                    e.year()));
  }

  /** The largest share of the votes that won no elector. */
  Optional<Prediction> votesWithoutElectors() {
    return all.stream()
        .filter(e -> without(e).isPresent())
        .max(Comparator.comparing(e -> share(e, without(e).orElseThrow())))
        .map(
            e -> {
              PopularVote.Tally tally = without(e).orElseThrow();
              String share = Numerals.of(share(e, tally).percent(), 2);
              int electors = e.election().electorsAppointed();
              return Prediction.number(
                  String.format(
                      "In %s a candidate had %s%% of the popular vote. How many of the %s electors"
                          + " did that candidate win?",
                      e.year(), share, Numerals.of(electors)),
                  new Scale(0, electors / 2, "1", ""),
                  "0",
                  String.format("None: %s, with %s votes.", tally.candidate(), votes(tally)),
                  "show " + e.year(),
                  e.year());
            });
  }

  private static String votes(PopularVote.Tally tally) {
    return Numerals.of(tally.votes());
  }

  private static Share share(ElectionSummary election, PopularVote.Tally tally) {
    return new Share(tally.votes(), election.popular().total());
  }

  private static Optional<PopularVote.Tally> without(ElectionSummary election) {
    return election.popular().tallies().stream()
        .filter(t -> t.contender() && election.election().isPerson(t.candidate()))
        .filter(
            t ->
                election.electoral().votesOf(t.candidate()) == 0
                    && ElectorsWon.of(election.election()).stream()
                        .allMatch(won -> won.of(t.candidate()) == 0))
        .filter(t -> t.votes() > 0)
        .findFirst();
  }

  /** The narrowest lead in the votes of the nation, among the narrowest. */
  Optional<Prediction> narrowest() {
    List<ElectionSummary> ranked =
        all.stream()
            .filter(e -> lead(e).isPresent())
            .sorted(Comparator.comparing(e -> lead(e).orElseThrow()))
            .limit(OPTIONS)
            .toList();
    if (ranked.size() < 2) {
      return Optional.empty();
    }
    ElectionSummary first = ranked.get(0);
    Margin lead = lead(first).orElseThrow();
    return Optional.of(
        Prediction.choice(
            "In which of these elections was the lead in the popular vote the smallest, in percent"
                + " of all votes?",
            ranked.stream().map(ElectionSummary::year).toList(),
            first.year(),
            String.format(
                "%s: %s led by %s, %s points.",
                first.year(),
                first.popular().leader().orElseThrow(),
                Counted.of(lead.votes(), "vote"),
                Numerals.of(lead.points(), 2)),
            "elections"));
  }

  private static Optional<Margin> lead(ElectionSummary election) {
    return election.popular().leader().flatMap(election.popular()::marginOf);
  }

  /** In how many elections the two counts disagree. */
  Optional<Prediction> splits() {
    List<String> years =
        all.stream()
            .filter(e -> e.split() == SplitStatus.SPLIT)
            .map(e -> String.valueOf(e.year()))
            .toList();
    if (compared.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Prediction(
            String.format(
                "The record has %s with votes of the whole nation. In how many of them did somebody"
                    + " become President who did not lead the popular vote?",
                Counted.of(all.size(), "election")),
            List.of(),
            Optional.of(new Scale(0, all.size(), "1", "")),
            String.valueOf(years.size()),
            Counted.of(years.size(), "election")
                + (years.isEmpty() ? "." : ": " + String.join(", ", years) + "."),
            "splits",
            Optional.empty()));
  }
}
