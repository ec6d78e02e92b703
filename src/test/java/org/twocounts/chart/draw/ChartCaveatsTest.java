package org.twocounts.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twocounts.model.CaveatMeasure.ELECTORS;
import static org.twocounts.model.CaveatMeasure.METHODS;
import static org.twocounts.model.CaveatMeasure.POPULAR_VOTE;
import static org.twocounts.model.CaveatMeasure.POPULATION;
import static org.twocounts.model.CaveatMeasure.STATE_VOTES;
import static org.twocounts.model.CaveatMeasure.SWING;
import static org.twocounts.model.CaveatMeasure.TIPPING;
import static org.twocounts.model.CaveatMeasure.TURNOUT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.chart.Chart;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.AltText;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.LongDescription;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.Theme;
import org.twocounts.model.CaveatGround;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.StandingCaveat;

/**
 * Every chart, in every election that a standing caveat concerns, states it: under the picture at
 * every size, in the alternative text, in the long description, in the file of text.
 */
@WholeGallery
class ChartCaveatsTest {
  /** Columns whose names tell what they measure: one of these at least. */
  private static final Map<String, Set<CaveatMeasure>> TOLD_BY_COLUMN =
      Map.of(
          "popular_.*", Set.of(POPULAR_VOTE, STATE_VOTES),
          "votes_per_elector|state_margin", Set.of(STATE_VOTES),
          "(electoral|others_electoral)_(votes|share).*", Set.of(ELECTORS, METHODS),
          "electors_(allotted|appointed)", Set.of(ELECTORS, METHODS),
          "method|absence_kind", Set.of(METHODS),
          "(by_)?population.*|census", Set.of(POPULATION),
          "swing_.*", Set.of(SWING),
          "tipping_.*|bias.*", Set.of(TIPPING),
          "turnout_.*", Set.of(TURNOUT));

  /** Charts that no caveat can touch. */
  private static final Set<String> UNTOUCHED = Set.of("contingent");

  private record Case(ChartSpec spec, List<Caveat> expected) {
    @Override
    public String toString() {
      return spec.name() + " states " + expected.size();
    }
  }

  static Stream<Named<Chart>> catalogue() {
    return ChartCatalogue.all().stream().map(chart -> Named.of(chart.id(), chart));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("catalogue")
  void a_chart_measures_what_its_columns_say(Chart chart) {
    assertThat(chart.measures().isEmpty())
        .as("%s names in its constructor no CaveatMeasure of its figures", chart.id())
        .isEqualTo(UNTOUCHED.contains(chart.id()));
    for (String column : DescribedCharts.of(chart).table().columns()) {
      TOLD_BY_COLUMN.forEach(
          (name, told) ->
              assertThat(
                      !column.matches(name) || told.stream().anyMatch(chart.measures()::contains))
                  .as(
                      "%s has a column %s: its constructor names one of %s",
                      chart.id(), column, told)
                  .isTrue());
    }
  }

  static Stream<Case> charts() {
    return Stream.concat(
        ChartCatalogue.all().stream()
            .filter(chart -> chart.scope() == Chart.Scope.RECORD)
            .map(chart -> new Case(DescribedCharts.of(chart), List.of())),
        affectedYears().stream()
            .flatMap(
                year ->
                    ChartCatalogue.all().stream()
                        .filter(chart -> chart.scope() == Chart.Scope.ELECTION)
                        .flatMap(chart -> ofYear(chart, year))));
  }

  private static ChartRequest request() {
    return ChartRequest.of(TheRecord.record());
  }

  /** The first election of each caveat, and of each census of one. */
  private static List<Integer> affectedYears() {
    return TheRecord.record().standingCaveats().stream()
        .map(ChartCaveatsTest::anElectionOf)
        .distinct()
        .sorted()
        .toList();
  }

  private static int anElectionOf(StandingCaveat caveat) {
    return TheRecord.record().elections().stream()
        .mapToInt(Election::year)
        .filter(year -> caveat.ground().isOfCensuses() ? year > caveat.last() : caveat.isOf(year))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Case> ofYear(Chart chart, int year) {
    try {
      ChartSpec spec = DescribedCharts.ofYear(chart, year);
      Shown shown = Shown.of(chart.measures()).in(year);
      return Stream.of(new Case(spec, StandingCaveats.of(TheRecord.record()).belongingTo(shown)));
    } catch (NotDefinedException e) {
      return Stream.empty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void a_chart_states_what_changes_the_meaning_of_its_figures(Case shown) {
    Words words = shown.spec().words();
    assertThat(words.caveats()).extracting(Caveat::id).containsAll(ids(shown.expected()));
    String alt = AltText.of(shown.spec(), List.of());
    String file = AltText.withSources(shown.spec(), List.of());
    String description = LongDescription.of(shown.spec(), List.of()).toString();
    for (Caveat caveat : words.caveats()) {
      assertThat(alt).contains(caveat.when() + ":", caveat.brief());
      assertThat(file).contains(caveat.full());
      assertThat(description).contains(caveat.full());
    }
    Words edited = words.withTitle(Optional.empty()).withNotes(List.of()).withSource("");
    for (Preset preset : Preset.values()) {
      assertThat(footer(words, preset)).as("%s", preset).satisfies(stated(words.caveats()));
      assertThat(footer(edited, preset)).as("%s", preset).satisfies(stated(words.caveats()));
    }
  }

  private static List<String> ids(List<Caveat> caveats) {
    return caveats.stream().map(Caveat::id).toList();
  }

  private static Consumer<String> stated(List<Caveat> caveats) {
    return text -> {
      for (Caveat caveat : caveats) {
        if (caveats.size() > Caveat.IN_FULL) {
          assertThat(statedYears(text, caveat))
              .as(caveat.id())
              .containsExactlyInAnyOrderElementsOf(yearsOf(caveats, caveat.ground()));
        } else {
          assertThat(text)
              .containsAnyOf(caveat.full().replace('\'', '’'), caveat.brief().replace('\'', '’'));
        }
      }
    };
  }

  /** The elections or censuses that a sentence of many exceptions says a caveat is of. */
  private static List<Integer> statedYears(String text, Caveat caveat) {
    Matcher stated =
        Pattern.compile(Pattern.quote(caveat.ground().inShort()) + " ([0-9–, ]+)[;.]")
            .matcher(text);
    assertThat(stated.find()).as("%s in %s", caveat.ground(), text).isTrue();
    return Arrays.stream(stated.group(1).split(", ", -1))
        .map(span -> span.split("–", -1))
        .flatMap(
            ends ->
                IntStream.rangeClosed(
                        Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                    .boxed())
        .filter(year -> caveat.ground().isOfCensuses() ? year % 10 == 0 : isElection(year))
        .toList();
  }

  private static boolean isElection(int year) {
    return TheRecord.record().findElection(year).isPresent();
  }

  /** All that caveats of one ground are of, each once. */
  private static List<Integer> yearsOf(List<Caveat> caveats, CaveatGround ground) {
    return caveats.stream()
        .filter(c -> c.ground() == ground)
        .flatMap(c -> c.years().stream())
        .distinct()
        .toList();
  }

  private static String footer(Words words, Preset preset) {
    Look look = new Look(Theme.light(), preset.canvas(), preset.sizes(), "");
    return Footer.of(words, look).blocks().stream()
        .map(block -> String.join(" ", block.lines()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void a_wide_picture_has_whole_sentences_and_a_small_one_brief_ones() {
    Words words = ofMap1864();
    assertThat(footer(words, Preset.WEB)).contains("whose votes Congress refused");
    assertThat(footer(words, Preset.PRINT_DOUBLE)).contains("whose votes Congress refused");
    assertThat(footer(words, Preset.PRINT_SINGLE))
        .contains("Congress refused 17 electors of Louisiana and Tennessee")
        .doesNotContain("whose votes Congress refused");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void whole_sentences_do_not_make_a_note_longer_than_three_lines(Case shown) {
    Words words = shown.spec().words();
    Look look = new Look(Theme.light(), Preset.WEB.canvas(), Preset.WEB.sizes(), "");
    Footer.of(words, look).blocks().stream()
        .filter(block -> block.lines().get(0).startsWith("Note:") && block.lines().size() > 3)
        .map(block -> String.join(" ", block.lines()))
        .forEach(note -> assertThat(words.caveats()).noneMatch(c -> note.contains(c.full())));
  }

  private static Words ofMap1864() {
    return ChartCatalogue.find("map").orElseThrow().describe(request().forYear(1864)).words();
  }

  @Test
  void states_whose_electors_congress_refused_took_part() {
    for (String id : List.of("map", "map-margin", "tiles", "methods", "all-maps")) {
      ChartSpec spec = ChartCatalogue.find(id).orElseThrow().describe(request().forYear(1864));
      assertThat(spec.key()).as(id).extracting(k -> k.text()).contains("votes refused by Congress");
    }
    ChartSpec map = ChartCatalogue.find("map").orElseThrow().describe(request().forYear(1864));
    assertThat(map.description().exceptions())
        .contains("Chose electors, whom Congress refused: Louisiana, Tennessee")
        .noneMatch(e -> e.startsWith("Took no part") && e.contains("Louisiana"));
  }
}
