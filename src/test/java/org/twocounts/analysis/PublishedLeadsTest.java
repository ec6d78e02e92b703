package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.PublishedLeads.Lead;
import org.twocounts.model.Election;

class PublishedLeadsTest {
  @ParameterizedTest
  @CsvSource({"11, 1", "10, 0", "9, 0", "4, 0", "3, 1", "-5, 9"})
  void a_lead_is_outside_where_it_is_larger_or_smaller_than_every_printed_one(
      long rows, long distance) {
    PublishedLeads leads = leads(rows, lead(4), lead(10), lead(7));
    assertThat(leads.distance()).isEqualTo(distance);
    assertThat(leads.isOutside()).isEqualTo(distance > 0);
  }

  @Test
  void totals_that_leave_something_out_are_no_end_of_the_range() {
    PublishedLeads leads =
        leads(12, lead(10), new Lead("X", 99, Optional.of("It lacks a state.")), lead(11));
    assertThat(leads.least()).hasValue(10);
    assertThat(leads.most()).hasValue(11);
    assertThat(leads.isOutside()).isTrue();
    assertThat(leads.inWords())
        .isEqualTo("12 votes by the sum of the states; printed totals 10 to 11");
  }

  @Test
  void nothing_printed_is_nothing_to_lie_outside_of() {
    PublishedLeads leads = leads(12);
    assertThat(leads.isOutside()).isFalse();
    assertThat(leads.inWords()).isEqualTo("12 votes by the sum of the states");
  }

  @Test
  void one_printed_figure_is_no_range() {
    assertThat(leads(12, lead(11), lead(11)).range()).isEqualTo("11");
  }

  /** Every source that prints totals of 1880 has a smaller lead than the sum of the states. */
  @Test
  void the_lead_of_1880_is_that_of_no_printed_total() {
    assertThat(of(1880).sentence())
        .isEqualTo(
            "The national lead of James A. Garfield over Winfield Scott Hancock: 9,708 votes by the"
                + " sum of the states; printed totals 8,355 to 9,464.");
  }

  @ParameterizedTest
  @ValueSource(ints = {1828, 1864, 1880, 1892, 1924, 1928, 1932, 1940, 1948})
  void leads_outside_every_printed_total_are_found(int year) {
    assertThat(of(year).isOutside()).isTrue();
  }

  /** The Clerk counts the main party's line of New York only, and Britannica repeats the Clerk. */
  @Test
  void a_source_that_repeats_incomplete_totals_is_incomplete_too() {
    assertThat(of(1972).leads())
        .filteredOn(lead -> lead.incomplete().isPresent())
        .extracting(Lead::source)
        .containsExactly("BRITANNICA", "CLERK");
    assertThat(of(1968).leads())
        .filteredOn(lead -> lead.incomplete().isPresent())
        .extracting(Lead::source)
        .containsExactly("CLERK");
  }

  @Test
  void the_lead_of_a_president_whom_a_rival_led_is_negative() {
    PublishedLeads leads =
        PublishedLeads.ofPresident(TheRecord.record(), ElectionSummary.of(TheRecord.election(1876)))
            .orElseThrow();
    assertThat(leads.rows()).isEqualTo(-252_666);
    assertThat(leads.least()).hasValue(-264_292);
    assertThat(leads.most()).hasValue(-252_666);
  }

  private static Lead lead(long votes) {
    return new Lead("S", votes, Optional.empty());
  }

  private static PublishedLeads leads(long rows, Lead... leads) {
    return new PublishedLeads(1900, "Ann", "Bob", rows, List.of(leads));
  }

  private static PublishedLeads of(int year) {
    Election election = TheRecord.election(year);
    return PublishedLeads.ofFirst(TheRecord.record(), PopularVote.of(election)).orElseThrow();
  }
}
