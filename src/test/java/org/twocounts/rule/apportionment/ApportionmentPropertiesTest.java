package org.twocounts.rule.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.model.ApportionmentMethod;

class ApportionmentPropertiesTest {
  private static final int TRIALS = 200;

  private static List<Claimant> random(Random random, int claimants, int most) {
    return IntStream.range(0, claimants)
        .mapToObj(i -> new Claimant("S" + i, 1 + random.nextInt(most)))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(ApportionmentMethod.class)
  void the_order_of_claimants_does_not_matter(ApportionmentMethod method) {
    Random random = new Random(1790);
    for (int trial = 0; trial < TRIALS; trial++) {
      List<Claimant> claimants = random(random, 6, 50);
      List<Claimant> shuffled = new ArrayList<>(claimants);
      Collections.shuffle(shuffled, random);
      Allotment one = SeatDivision.by(method).divide(claimants, 17, SeatTerms.STATES);
      Allotment other = SeatDivision.by(method).divide(shuffled, 17, SeatTerms.STATES);
      assertThat(other.seats()).containsExactlyInAnyOrderEntriesOf(one.seats());
      assertThat(other.tie().map(SeatTie::seats)).isEqualTo(one.tie().map(SeatTie::seats));
    }
  }

  @ParameterizedTest
  @EnumSource(ApportionmentMethod.class)
  void scaling_all_sizes_does_not_matter(ApportionmentMethod method) {
    Random random = new Random(1800);
    for (int trial = 0; trial < TRIALS; trial++) {
      List<Claimant> claimants = random(random, 6, 5000);
      List<Claimant> scaled =
          claimants.stream().map(c -> new Claimant(c.name(), 7 * c.size())).toList();
      assertThat(SeatDivision.by(method).divide(scaled, 23, SeatTerms.STATES).seats())
          .isEqualTo(SeatDivision.by(method).divide(claimants, 23, SeatTerms.STATES).seats());
    }
  }

  @ParameterizedTest
  @EnumSource(value = ApportionmentMethod.class, mode = EnumSource.Mode.EXCLUDE, names = "HAMILTON")
  void divisor_methods_never_take_a_seat_back_when_the_house_grows(ApportionmentMethod method) {
    for (int census : List.of(1790, 1850, 1880, 1900, 1990, 2020)) {
      CensusCount count = TheCensuses.count(census);
      assertThat(AlabamaParadox.find(count, method, count.states().size(), 700)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(value = ApportionmentMethod.class, mode = EnumSource.Mode.EXCLUDE, names = "HAMILTON")
  void divisor_methods_never_move_a_seat_to_a_state_that_grew_less(ApportionmentMethod method) {
    Random random = new Random(1810);
    for (int trial = 0; trial < TRIALS; trial++) {
      CensusCount before = new CensusCount(1, random(random, 6, 900), List.of());
      CensusCount after = new CensusCount(2, random(random, 6, 900), List.of());
      assertThat(PopulationParadox.find(before, after, method, 29)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(value = ApportionmentMethod.class, mode = EnumSource.Mode.EXCLUDE, names = "HAMILTON")
  void divisor_methods_divide_among_some_as_if_there_were_nobody_else(ApportionmentMethod method) {
    Random random = new Random(1820);
    for (int trial = 0; trial < TRIALS; trial++) {
      List<Claimant> all = random(random, 6, 900);
      List<Claimant> some = all.subList(0, 4);
      Allotment whole = SeatDivision.by(method).divide(all, 29, SeatTerms.STATES);
      int seats = some.stream().mapToInt(c -> whole.of(c.name())).sum();
      Allotment part = SeatDivision.by(method).divide(some, seats, SeatTerms.STATES);
      if (whole.tie().isEmpty() && part.tie().isEmpty()) {
        part.seats().forEach((name, own) -> assertThat(own).isEqualTo(whole.of(name)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(value = ApportionmentMethod.class, mode = EnumSource.Mode.EXCLUDE, names = "HAMILTON")
  void divisor_methods_move_no_seat_between_others_when_a_state_joins(ApportionmentMethod method) {
    Random random = new Random(1907);
    for (int trial = 0; trial < TRIALS; trial++) {
      CensusCount count = new CensusCount(1, random(random, 6, 900), List.of());
      assertThat(NewStatesParadox.find(count, method, 6 + random.nextInt(30))).isEmpty();
    }
  }

  @Test
  void under_Hamilton_a_state_that_joins_with_its_quota_can_move_seats_between_others() {
    Random random = new Random(1907);
    List<NewStatesParadox> found = new ArrayList<>();
    for (int trial = 0; trial < TRIALS; trial++) {
      CensusCount count = new CensusCount(1, random(random, 6, 900), List.of());
      for (NewStatesParadox paradox :
          NewStatesParadox.find(count, ApportionmentMethod.HAMILTON, 29)) {
        found.add(paradox);
        double quota = 29.0 * size(count, paradox.joining()) / count.total();
        assertThat(Math.abs(Math.max(1, quota) - paradox.seatsAdded())).isLessThanOrEqualTo(0.5);
      }
    }
    assertThat(found).extracting(NewStatesParadox::seatsAdded).contains(1, 2, 5);
  }

  private static long size(CensusCount count, String state) {
    return count.states().stream()
        .filter(s -> s.name().equals(state))
        .findFirst()
        .orElseThrow()
        .size();
  }

  @Test
  void Hamilton_stays_within_quota() {
    Random random = new Random(1830);
    for (int trial = 0; trial < TRIALS; trial++) {
      List<Claimant> claimants = random(random, 8, 5000);
      long total = claimants.stream().mapToLong(Claimant::size).sum();
      Allotment allotment =
          SeatDivision.by(ApportionmentMethod.HAMILTON).divide(claimants, 40, SeatTerms.LISTS);
      for (Claimant claimant : claimants) {
        long quota = 40 * claimant.size() / total;
        assertThat((long) allotment.of(claimant.name())).isBetween(quota, quota + 1);
      }
    }
  }

  @Test
  void Jefferson_broke_quota_in_1830_when_New_York_got_40_seats_for_a_quota_of_38_6() {
    CensusCount count = TheCensuses.count(1830);
    assertThat(240.0 * size(count, "NY") / count.total()).isBetween(38.5, 38.7);
    assertThat(TheCensuses.seats(1830)).containsEntry("NY", 40);
  }

  @ParameterizedTest
  @EnumSource(value = ApportionmentMethod.class, mode = EnumSource.Mode.EXCLUDE, names = "HAMILTON")
  void divisor_methods_give_the_one_division_no_transfer_improves(ApportionmentMethod method) {
    Random random = new Random(1840);
    for (int trial = 0; trial < TRIALS; trial++) {
      List<Claimant> claimants = random(random, 3, 60);
      Allotment allotment = SeatDivision.by(method).divide(claimants, 8, SeatTerms.STATES);
      List<List<Integer>> stable = stable(method, claimants, 8);
      if (allotment.tie().isPresent()) {
        assertThat(stable).hasSizeGreaterThan(1);
      } else {
        assertThat(stable).containsExactly(List.copyOf(allotment.seats().values()));
      }
    }
  }

  /** Every division in which nobody's next seat is claimed by more than another's last one. */
  private static List<List<Integer>> stable(
      ApportionmentMethod method, List<Claimant> claimants, int seats) {
    List<List<Integer>> stable = new ArrayList<>();
    for (int a = 1; a <= seats - 2; a++) {
      for (int b = 1; b <= seats - a - 1; b++) {
        List<Integer> division = List.of(a, b, seats - a - b);
        if (isStable(method, claimants, division)) {
          stable.add(division);
        }
      }
    }
    return stable;
  }

  private static boolean isStable(
      ApportionmentMethod method, List<Claimant> claimants, List<Integer> division) {
    for (int i = 0; i < division.size(); i++) {
      for (int j = 0; j < division.size(); j++) {
        boolean hasSpare = i != j && division.get(i) > 1;
        if (hasSpare
            && worth(method, claimants.get(j).size(), division.get(j))
                > worth(method, claimants.get(i).size(), division.get(i) - 1)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Size by the rounding point above the seats held, as the textbook writes it. */
  private static double worth(ApportionmentMethod method, long size, int held) {
    double point =
        switch (method) {
          case JEFFERSON -> held + 1;
          case WEBSTER -> held + 0.5;
          case HILL -> Math.sqrt(held * (held + 1.0));
          case DEAN -> held * (held + 1) / (held + 0.5);
          case ADAMS -> held;
          case HAMILTON -> throw new IllegalArgumentException("no divisor");
        };
    return size / point;
  }

  @Test
  void a_census_is_divided_the_same_at_once_and_along_all_sizes() {
    CensusCount count = TheCensuses.count(2000);
    List<Allotment> along =
        SeatDivision.by(ApportionmentMethod.HILL)
            .divideEach(count.states(), 50, 500, SeatTerms.STATES);
    for (int house : List.of(50, 51, 100, 435, 500)) {
      Map<String, Integer> alone =
          SeatDivision.by(ApportionmentMethod.HILL)
              .divide(count.states(), house, SeatTerms.STATES)
              .seats();
      assertThat(along.get(house - 50).seats()).isEqualTo(alone);
    }
  }
}
