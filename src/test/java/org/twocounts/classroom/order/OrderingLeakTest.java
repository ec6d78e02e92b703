package org.twocounts.classroom.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.TheRecord;
import org.twocounts.classroom.EveryHandout;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.OrderCard;
import org.twocounts.classroom.Ordering;
import org.twocounts.classroom.OrderingSheet;
import org.twocounts.classroom.Topic;

/** The order of the cards on a sheet says nothing about the right one. */
@WholeGallery
class OrderingLeakTest {
  private static final double DEVIATIONS = 4.5;

  @Test
  void cards_are_never_shown_in_the_right_order_nor_in_its_reverse() {
    assertThat(orderings())
        .hasSizeGreaterThan(2_000)
        .allSatisfy(
            ordering -> {
              List<Integer> places = ordering.cards().stream().map(OrderCard::place).toList();
              assertThat(Ordering.isTelling(places)).isFalse();
              List<Integer> up = places.stream().sorted().toList();
              assertThat(places).isNotEqualTo(up);
              assertThat(places.stream().sorted(Comparator.reverseOrder()).toList())
                  .isNotEqualTo(places);
            });
  }

  @Test
  void every_place_is_equally_likely_for_the_first_card_shown_and_for_the_largest() {
    evenly(ordering -> ordering.cards().get(0).place() - 1);
    evenly(ordering -> ordering.cards().indexOf(ordering.inOrder().get(0)));
    evenly(
        ordering -> ordering.cards().indexOf(ordering.inOrder().get(ordering.cards().size() - 1)));
  }

  private static void evenly(ToIntFunction<Ordering> drawn) {
    for (int size = Ordering.LEAST_CARDS; size <= Ordering.MOST_CARDS; size++) {
      int cards = size;
      List<Ordering> some = orderings().filter(o -> o.cards().size() == cards).toList();
      int[] counts = new int[cards];
      some.forEach(ordering -> counts[drawn.applyAsInt(ordering)]++);
      double expected = (double) some.size() / cards;
      double deviation = Math.sqrt(expected * (1 - 1.0 / cards));
      assertThat(counts)
          .as("of %s", cards)
          .satisfies(
              all -> {
                for (int count : all) {
                  assertThat(Math.abs(count - expected)).isLessThan(DEVIATIONS * deviation);
                }
              });
    }
  }

  @Test
  void the_same_seed_deals_the_same_cards_and_another_one_few_of_them() {
    OrderingMaker again = new OrderingMaker(TheRecord.record(), Focus.NONE);
    Map<String, List<OrderingSheet>> sheets = new LinkedHashMap<>();
    EveryHandout.orderingSheets()
        .forEach(
            s ->
                sheets.computeIfAbsent(s.topic() + " " + s.level(), k -> new ArrayList<>()).add(s));
    sheets.forEach(
        (name, some) -> {
          OrderingSheet first = some.get(0);
          assertThat(again.make(first.topic(), first.level(), first.size(), first.seed()))
              .isEqualTo(first);
          int same = 0;
          for (int i = 1; i < some.size(); i++) {
            Set<String> before = sets(some.get(i - 1));
            before.retainAll(sets(some.get(i)));
            same += before.size();
          }
          assertThat(same * 8).as(name).isLessThan(some.size() * first.size());
        });
  }

  @Test
  void a_sheet_asks_by_several_figures() {
    assertThat(EveryHandout.orderingSheets())
        .allSatisfy(
            sheet ->
                assertThat(sheet.orderings().stream().map(Ordering::kind).distinct().count())
                    .isGreaterThanOrEqualTo(3));
  }

  @Test
  void the_topics_with_orderable_figures_are_five() {
    OrderingMaker maker = new OrderingMaker(TheRecord.record(), Focus.NONE);
    for (Level level : Level.values()) {
      assertThat(maker.topics(level))
          .containsExactly(
              Topic.SPLITS,
              Topic.MARGINS,
              Topic.TIPPING_POINT,
              Topic.APPORTIONMENT,
              Topic.YOUR_STATE);
      assertThat(maker.topicsOfAState(level))
          .containsExactly(Topic.APPORTIONMENT, Topic.YOUR_STATE);
    }
  }

  private static Set<String> sets(OrderingSheet sheet) {
    Set<String> sets = new HashSet<>();
    sheet
        .orderings()
        .forEach(
            o -> sets.add(o.kind() + o.cards().stream().map(OrderCard::name).sorted().toList()));
    return sets;
  }

  private static Stream<Ordering> orderings() {
    return EveryHandout.orderingSheets().flatMap(s -> s.orderings().stream());
  }
}
