package org.twocounts.classroom.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.TheRecord;
import org.twocounts.classroom.EveryHandout;
import org.twocounts.classroom.OrderCard;
import org.twocounts.classroom.Ordering;
import org.twocounts.classroom.OrderingSheet;
import org.twocounts.model.Apportionment;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/** Every order follows from exact votes, counted here anew from the rows of the record. */
@WholeGallery
class ExactOrdersTest {
  private static final MathContext EXACT = new MathContext(40);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  /** The figure of a card, of the question and the card's name. */
  private record Oracle(String kind, BiFunction<Ordering, String, BigDecimal> figure) {
    @Override
    public String toString() {
      return kind;
    }
  }

  static List<Oracle> oracles() {
    return List.of(
        new Oracle("lead-in-points", (o, card) -> percent(lead(nation(card)), total(nation(card)))),
        new Oracle("lead-in-votes", (o, card) -> BigDecimal.valueOf(lead(nation(card)))),
        new Oracle("share-of-votes", (o, card) -> presidentsShare(election(card))),
        new Oracle("share-of-electors", (o, card) -> electorsShare(election(card))),
        new Oracle(
            "shares-apart",
            (o, card) -> electorsShare(election(card)).subtract(presidentsShare(election(card)))),
        new Oracle("presidents-lead", (o, card) -> presidentsLead(election(card))),
        new Oracle("leads-of-states", (o, card) -> leadOf(state(year(o.question()), named(card)))),
        new Oracle("people-per-elector", (o, card) -> perElector(year(o.question()), named(card))),
        new Oracle(
            "people-per-elector-by-census",
            (o, card) -> perElector(Integer.parseInt(card), stateIn(o.question()))),
        new Oracle(
            "lead-in-the-state", (o, card) -> leadOf(state(year(card), stateIn(o.question())))),
        new Oracle(
            "votes-per-elector",
            (o, card) -> {
              StateResult state = state(year(card), stateIn(o.question()));
              return divided(state.totalPopularVotes().orElseThrow(), state.electorsAppointed());
            }));
  }

  @ParameterizedTest
  @MethodSource("oracles")
  void the_order_is_that_of_exact_figures_and_the_figures_printed_are_theirs(Oracle oracle) {
    int asked = 0;
    for (OrderingSheet sheet : EveryHandout.orderingSheets().toList()) {
      for (Ordering ordering : sheet.orderings()) {
        if (ordering.kind().equals(oracle.kind())) {
          check(oracle, ordering);
          asked++;
        }
      }
    }
    assertThat(asked).isGreaterThan(20);
  }

  private static void check(Oracle oracle, Ordering ordering) {
    List<OrderCard> byExact = new ArrayList<>(ordering.cards());
    byExact.sort(
        Comparator.comparing((OrderCard c) -> oracle.figure().apply(ordering, c.name()))
            .reversed());
    assertThat(ordering.inOrder()).as(ordering.question()).isEqualTo(byExact);
    for (OrderCard card : ordering.cards()) {
      BigDecimal exact = oracle.figure().apply(ordering, card.name());
      BigDecimal printed = printed(card.figure());
      BigDecimal scaled =
          card.figure().endsWith("million")
              ? exact.movePointLeft(6)
              : card.figure().endsWith("thousand") ? exact.movePointLeft(3) : exact;
      assertThat(scaled.setScale(printed.scale(), RoundingMode.HALF_UP))
          .as("%s: %s", ordering.question(), card)
          .isEqualTo(printed);
    }
  }

  @Test
  void printed_figures_are_in_the_same_order_without_ties() {
    EveryHandout.orderingSheets()
        .flatMap(s -> s.orderings().stream())
        .forEach(
            ordering -> {
              List<OrderCard> cards = ordering.inOrder();
              for (int i = 1; i < cards.size(); i++) {
                assertThat(printed(cards.get(i).figure()))
                    .as("%s %s", ordering.question(), cards)
                    .isLessThan(printed(cards.get(i - 1).figure()));
              }
            });
  }

  private static BigDecimal printed(String figure) {
    return new BigDecimal(figure.replaceAll("[%,+]| .*", "").replace('\u2212', '-'));
  }

  private static BigDecimal percent(long part, long whole) {
    return divided(part, whole).multiply(HUNDRED);
  }

  private static BigDecimal divided(long part, long whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), EXACT);
  }

  private static int year(String text) {
    return YEAR.matcher(text)
        .results()
        .map(m -> Integer.parseInt(m.group()))
        .findFirst()
        .orElseThrow();
  }

  private static Election election(String card) {
    return TheRecord.election(year(card));
  }

  private static Map<String, Long> nation(String card) {
    return votes(election(card).states());
  }

  private static Map<String, Long> votes(List<StateResult> states) {
    Map<String, Long> votes = new TreeMap<>();
    for (StateResult state : states) {
      for (CandidateResult result : state.results()) {
        if (result.popularVotes().isPresent()) {
          votes.merge(result.candidate(), result.popularVotes().getAsLong(), Long::sum);
        }
      }
    }
    return votes;
  }

  private static long total(Map<String, Long> votes) {
    return votes.values().stream().mapToLong(v -> v).sum();
  }

  private static long lead(Map<String, Long> votes) {
    List<Long> ranked =
        votes.entrySet().stream()
            .filter(e -> !e.getKey().equals("Other"))
            .map(Map.Entry::getValue)
            .sorted(Comparator.reverseOrder())
            .toList();
    return ranked.get(0) - ranked.get(1);
  }

  private static BigDecimal presidentsShare(Election election) {
    Map<String, Long> votes = votes(election.states());
    return percent(votes.get(election.president()), total(votes));
  }

  private static BigDecimal presidentsLead(Election election) {
    Map<String, Long> votes = votes(election.states());
    long best =
        votes.entrySet().stream()
            .filter(e -> !e.getKey().equals("Other") && !e.getKey().equals(election.president()))
            .mapToLong(Map.Entry::getValue)
            .max()
            .orElseThrow();
    return percent(votes.get(election.president()) - best, total(votes));
  }

  private static BigDecimal electorsShare(Election election) {
    long electors =
        election.states().stream().mapToLong(s -> s.electoralVotes(election.president())).sum();
    return percent(
        electors, election.states().stream().mapToLong(StateResult::electorsAppointed).sum());
  }

  /** The state that a card or a question names. */
  private static String named(String card) {
    String name = card.replaceAll(",.*", "");
    return TheRecord.record().states().stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private static String stateIn(String question) {
    return TheRecord.record().states().stream()
        .filter(s -> question.contains(" " + s.name()))
        .max(Comparator.comparingInt(s -> s.name().length()))
        .orElseThrow()
        .state();
  }

  private static StateResult state(int year, String code) {
    return TheRecord.election(year).findState(code).orElseThrow();
  }

  private static BigDecimal leadOf(StateResult state) {
    return percent(lead(votes(List.of(state))), state.totalPopularVotes().orElseThrow());
  }

  private static BigDecimal perElector(int census, String code) {
    Apportionment row =
        TheRecord.record().apportionment().stream()
            .filter(a -> a.census() == census && a.state().equals(code))
            .findFirst()
            .orElseThrow();
    return divided(row.population().orElseThrow(), row.seats() + 2L);
  }
}
