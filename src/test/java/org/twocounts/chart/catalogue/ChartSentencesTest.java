package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.chart.Chart;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.rule.Rational;

/** Sentences that charts make for unusual elections. */
class ChartSentencesTest {
  @Test
  void the_district_of_columbia_is_no_state() {
    assertThat(StatesCounted.of(List.of("AL", "DC", "WY"))).isEqualTo("two states and DC");
    assertThat(StatesCounted.of(List.of("AL"))).isEqualTo("one state");
    assertThat(StatesCounted.of(List.of("DC"))).isEqualTo("DC");
    assertThat(StatesCounted.of(List.of())).isEqualTo("none");
    assertThat(spec("map", 2016).description().range()).startsWith("50 states and DC took part");
    assertThat(spec("map", 1824).description().range()).startsWith("24 states took part");
  }

  @Test
  void an_outcome_that_never_changes_is_said_to_be_the_same() {
    ChartSpec spec = spec("house-size", 2020);
    assertThat(spec.words().title()).contains("2020: all 951 House sizes elect Biden");
    assertThat(spec.description().range()).isEqualTo("The outcome is the same at all 951 sizes");
  }

  @ParameterizedTest
  @CsvSource({
    "1804, had more than half of all electors",
    "1792, had more than half of all electors"
  })
  void more_than_half_is_told_from_half(int year, String words) {
    assertThat(spec("tiles", year).words().title().orElseThrow()).contains(words);
  }

  @Test
  void votes_that_decided_a_dispute_are_called_disputed() {
    assertThat(spec("five-splits").words().notes())
        .contains("1876: all 20 disputed electoral votes were counted for Hayes.");
  }

  @Test
  void the_least_lead_is_set_beside_the_leads_of_published_totals() {
    assertThat(spec("near-misses").words().notes())
        .contains(
            "Garfield’s lead over Hancock in 1880: 9,708 votes by the sum of the states; printed"
                + " totals 8,355 to 9,464.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"both-counts", "quadrant", "near-misses"})
  void charts_of_leads_say_in_how_many_elections_no_printed_total_has_them(String chart) {
    assertThat(spec(chart).words().notes())
        .anyMatch(note -> note.contains("the lead lies outside every printed national total"));
  }

  /** Greeley died before the electors voted; no vote for him was counted. */
  @Test
  void a_map_names_the_rival_who_died_and_no_elector_s_favourite_in_his_place() {
    assertThat(spec("map", 1872).words().title())
        .contains(
            "1872: Grant won with 286 electoral votes; Greeley had died before the electors voted");
    assertThat(spec("map", 1912).words().title())
        .contains("1912: Wilson won with 435 electoral votes, Roosevelt received 88");
  }

  @Test
  void tiles_have_a_square_for_every_elector_of_whom_no_vote_was_counted() {
    assertThat(spec("tiles", 1872).key())
        .extracting(KeyEntry::text)
        .contains("votes refused by Congress");
    assertThat(squares("tiles", 1872)).isEqualTo(366);
    assertThat(spec("tiles", 2016).key())
        .extracting(KeyEntry::text)
        .doesNotContain("no vote counted");
    assertThat(squares("tiles", 2016)).isEqualTo(538);
  }

  private static int squares(String chart, int year) {
    return ((TilePlot) spec(chart, year).panels().get(0).plot())
        .blocks().stream().mapToInt(b -> b.squares().size()).sum();
  }

  @ParameterizedTest
  @CsvSource({
    "1860, 1860: Lincoln led the popular vote however three states are counted",
    "1876, 1876: Tilden led the popular vote however Louisiana is counted"
  })
  void a_leader_under_every_way_to_count_is_said_to_be_one(int year, String title) {
    assertThat(spec("attribution", year).words().title()).contains(title);
  }

  /** The third candidate of 1860 and 1912 had more votes, in the nation or the state. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1860 | Pennsylvania gave Lincoln the majority, by 18.7 pp | Breckinridge trailed by 21.6",
        "1912 | New York gave Wilson the majority, by 16.7 pp | Roosevelt trailed by 14.4",
        "2016 | Wisconsin gave Trump the majority, by 0.76 pp | Clinton led by 2.1"
      })
  void a_tipping_point_says_over_whom(int year, String title, String nation) {
    assertThat(spec("tipping-snake", year).words().title()).contains(year + ": " + title);
    assertThat(spec("tipping-snake", year).words().notes())
        .contains("In the nation " + nation + " pp.");
  }

  @Test
  void a_bias_towards_neither_of_todays_parties_is_counted_for_neither() {
    ChartSpec bias = spec("bias");
    int towards = bias.table().columns().indexOf("towards");
    long republican =
        bias.table().rows().stream().filter(r -> r.get(towards).equals("Republican")).count();
    long democratic =
        bias.table().rows().stream().filter(r -> r.get(towards).equals("Democratic")).count();
    assertThat(bias.words().title())
        .contains(
            "Since 1856 the Electoral College leaned Republican "
                + republican
                + " times, Democratic "
                + democratic);
    assertThat(republican + democratic).isLessThan(bias.table().rows().size());
    assertThat(bias.words().notes().get(0))
        .contains(
            "(1860 Breckinridge minus Lincoln, 1872 Greeley minus Grant, 1912 Wilson minus"
                + " Roosevelt)");
  }

  /** What the note of the chart of biases says of its sign, held to the swing itself. */
  @Test
  void at_equal_votes_the_one_whom_the_bias_disfavours_has_no_majority() {
    for (Election election : TheRecord.record().elections()) {
      Bias.of(election, TippingOptions.STANDARD)
          .tippingPoint()
          .filter(t -> t.bias() != 0)
          .ifPresent(
              t -> {
                UniformSwing swing = UniformSwing.of(election, Optional.empty());
                Rational equal = swing.swingAt(Rational.ZERO).orElseThrow();
                String other = t.bias() > 0 ? t.contest().negative() : t.contest().positive();
                assertThat(swing.electorsAt(equal, other))
                    .as("%d %s", election.year(), other)
                    .isLessThan(swing.majority());
              });
    }
  }

  @ParameterizedTest
  @CsvSource({"swing-curve, 1912", "seats-curve, 1912", "tipping-snake, 1912"})
  void charts_of_two_take_another_rival(String chart, int year) {
    ChartRequest request = ChartRequest.of(TheRecord.record()).forYear(year);
    Chart found = ChartCatalogue.find(chart).orElseThrow();
    assertThat(found.takesRival()).isTrue();
    assertThat(title(found.describe(request))).contains("Roosevelt").doesNotContain("Taft");
    assertThat(title(found.describe(request.against("William Howard Taft"))))
        .contains("Taft")
        .doesNotContain("Roosevelt");
  }

  /** Title, subtitle and first axis: who the two are. */
  private static String title(ChartSpec spec) {
    return spec.words().title().orElse("")
        + spec.words().subtitle()
        + ((XyPlot) spec.panels().get(0).plot()).x().title();
  }

  /** All that a chart says, but the names of marks. */
  private static final class SpecWords {
    static String of(ChartSpec spec) {
      StringBuilder words = new StringBuilder(spec.words().title().orElse(""));
      words.append(spec.words().subtitle());
      spec.words().notes().forEach(words::append);
      spec.key().forEach(k -> words.append(k.text()));
      spec.panels().stream()
          .map(Panel::plot)
          .filter(XyPlot.class::isInstance)
          .forEach(plot -> words.append(((XyPlot) plot).x().title()));
      words.append(spec.description());
      return words.toString();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1924, Cox minus Harding in 1920 to Davis minus Coolidge in 1924",
    "1872, Seymour minus Grant in 1868 to Greeley minus Grant in 1872",
    "1956, 'Stevenson minus Eisenhower, 1952 to 1956'"
  })
  void a_map_of_swings_says_whose_margins_it_compares(int year, String margins) {
    assertThat(spec("map-swing", year).words().subtitle())
        .contains("Change of the margin, " + margins);
  }

  /**
   * In these elections the two were not, or not only, the Democrat and the Republican. Of averages
   * over many elections they end the period, and the note names them.
   */
  @ParameterizedTest
  @ValueSource(ints = {1828, 1836, 1848, 1860, 1872, 1912})
  void no_chart_speaks_of_democrat_and_republican_where_the_two_were_others(int year) {
    for (Chart chart : ChartCatalogue.all()) {
      if (chart.scope() == Chart.Scope.ELECTION && !chart.id().equals("bias-windows")) {
        assertThat(words(chart, year))
            .as("%s %d", chart.id(), year)
            .doesNotContain("the Democrat", "the Republican", "Democrat minus", "Democrat and");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1860, 1860: Breckinridge minus Lincoln)", "1912, 1912: Wilson minus Roosevelt)"})
  void averages_name_the_elections_of_other_parties(int year, String named) {
    assertThat(spec("bias-windows", year).words().notes())
        .anyMatch(note -> note.startsWith("Democrat minus Republican (") && note.contains(named));
  }

  private static String words(Chart chart, int year) {
    return DescribedCharts.whereDefined(chart, year).findFirst().map(SpecWords::of).orElse("");
  }

  @Test
  void a_slate_is_no_family_name() {
    assertThat(FamilyName.of("Unpledged electors")).isEqualTo("unpledged electors");
    assertThat(FamilyName.of("Martin Van Buren")).isEqualTo("Van Buren");
    assertThat(spec("map-margin", 1960).key())
        .extracting(KeyEntry::text)
        .contains("unpledged electors by 0–5 pp");
  }

  @ParameterizedTest
  @CsvSource({
    "Democratic, 1, Democrat",
    "Democratic, 2, Democrats",
    "Southern Democratic, 1, Southern Democrat",
    "Republican, 4, Republicans",
    "Whig, 2, Whigs",
    "Federalist, 1, Federalist",
    "National Union, 1, National Union candidate"
  })
  void persons_are_named_after_their_party_as_english_does(String label, long n, String words) {
    assertThat(Partisans.of(label, n)).isEqualTo(words);
  }

  private static ChartSpec spec(String chart) {
    return DescribedCharts.of(ChartCatalogue.find(chart).orElseThrow());
  }

  private static ChartSpec spec(String chart, int year) {
    return ChartCatalogue.find(chart)
        .orElseThrow()
        .describe(ChartRequest.of(TheRecord.record()).forYear(year));
  }
}
