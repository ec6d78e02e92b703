package org.twocounts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.Document;
import org.twocounts.analysis.TheRecord;
import org.twocounts.data.validation.Validation;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.Dispute;
import org.twocounts.model.Dispute.SourceValue;
import org.twocounts.model.DisputedField;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Person;
import org.twocounts.model.PublishedTotals;
import org.twocounts.model.Source;
import org.twocounts.model.SourceCopies;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.StateResult;
import org.twocounts.words.YearsBetween;

/** What {@code docs/data.md} states in numbers is what the record holds. */
@Tag(Document.TAG)
class DataGuideTest {
  private static final String MEDSL = "MEDSL";
  private static final Document GUIDE = Document.of("docs/data.md");

  /** What the guide says of the record as it is. */
  private static final ElectionRecord RELEASED = TheRecord.released();

  /** What it says of the record up to 2024. */
  private static final ElectionRecord COMPARED = TheRecord.record();

  @Test
  void the_numbers_in_the_guide_are_those_of_the_record() {
    FactCounts counts = FactCounts.of(RELEASED);
    counts.byKind().forEach((kind, n) -> GUIDE.says("| " + kind + " | %d |", n));
    for (Confidence c : Confidence.values()) {
      GUIDE.says(
          "| " + c.label() + " | %d | %d |",
          counts.byConfidence().get(c),
          counts.statesByConfidence().get(c));
    }
    GUIDE.says("\n%d of these rest on general knowledge", counts.unsourced());
    GUIDE.says("applies %d rules", Validation.rules().size());
    GUIDE.says(
        "whole record: %d elections, 1789–%d, with",
        RELEASED.elections().size(),
        RELEASED.elections().get(RELEASED.elections().size() - 1).year());
  }

  @Test
  void four_of_five_popular_votes_of_states_are_confirmed_or_official() {
    FactCounts counts = FactCounts.of(RELEASED);
    assertThat(percent(FactCounts.of(COMPARED).statesByConfidence())).isGreaterThanOrEqualTo(80);
    GUIDE.says(
        "| confirmed or official, of all but derived | %.1f %% | %.1f %% |",
        percent(counts.byConfidence()), percent(counts.statesByConfidence()));
  }

  private static double percent(Map<Confidence, Integer> byConfidence) {
    return FactCounts.attested(byConfidence).orElseThrow().percent();
  }

  @Test
  void what_the_guide_says_of_the_states_own_certificates_is_counted() {
    GUIDE.says("| candidates | %d | %d |", attested(r -> !r.isOther()), differing(this::isNamed));
    GUIDE.says(
        "| persons not named (`Other`) | %d | %d |",
        attested(CandidateResult::isOther), differing(this::isRemainder));
    GUIDE.says("| totals of states | | %d |", differing(this::isTotal));
  }

  /** Figures of states that MEDSL attests beside another source. */
  private static long attested(Predicate<CandidateResult> which) {
    return COMPARED.elections().stream()
        .flatMap(e -> e.states().stream())
        .map(StateResult::results)
        .flatMap(List::stream)
        .filter(which)
        .filter(r -> r.popularSources().contains(MEDSL) && r.popularSources().size() > 1)
        .count();
  }

  private static long differing(Predicate<Dispute> which) {
    return COMPARED.disputes().stream()
        .filter(which)
        .filter(d -> d.contradictedBy(d.chosen().orElse(-1)).contains(MEDSL))
        .count();
  }

  private boolean isNamed(Dispute d) {
    return d.field() == DisputedField.POPULAR_VOTES && !isRemainder(d);
  }

  private boolean isRemainder(Dispute d) {
    return d.candidate().equals(Optional.of(CandidateResult.OTHER));
  }

  private boolean isTotal(Dispute d) {
    return d.field() == DisputedField.TOTAL_POPULAR_VOTES;
  }

  /** A line of the table of reasons is the number of disputes whose reason says so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "it has the figure of the Clerk ; whose tables it follows ; %d ; ;",
        "fusion lines of New York: the Clerk's main line and a different count of the others"
            + " ; on the other lines ; %d ; ;",
        "one digit ; MEDSL (differs in one digit|has two digits exchanged) ; %d ; %d ;",
        "a row under the wrong state (Rhode Island's 767 under South Carolina, 2020)"
            + " ; under the wrong state ; ; %d ;",
        "not explained, below ten votes ; MEDSL has [0-9] (more|fewer), not explained ; %d ; ;",
        "not explained ; (MEDSL has [0-9,]{2,} (more|fewer),|[0-9]) not explained ; %d ; ; %d",
      })
  void each_reason_why_medsl_differs_is_counted(
      String why, String reason, String named, String other, String totals) {
    Pattern said = Pattern.compile(reason);
    List<Dispute> such =
        COMPARED.disputes().stream()
            .filter(d -> d.year() >= 1976 && !d.unit().contains("-"))
            .filter(d -> !values(d, MEDSL).isEmpty())
            .filter(d -> said.matcher(d.reason()).find())
            .toList();
    List<Long> figures = new ArrayList<>();
    String line =
        cell(named, such.stream().filter(this::isNamed).count(), figures)
            + cell(other, such.stream().filter(this::isRemainder).count(), figures)
            + cell(totals, such.stream().filter(this::isTotal).count(), figures);
    GUIDE.says("\n| " + why + " |" + line + "\n", figures.toArray());
  }

  /** Notes the number where it is shown. */
  private static String cell(String shown, long number, List<Long> figures) {
    if (shown == null) {
      return " |";
    }
    figures.add(number);
    return " " + shown + " |";
  }

  @Test
  void medsl_sides_with_the_clerk_where_the_clerk_and_leip_differ() {
    List<Dispute> apart =
        COMPARED.disputes().stream()
            .filter(d -> d.field() == DisputedField.POPULAR_VOTES)
            .filter(d -> d.valuesOf("CLERK").stream().noneMatch(SourceValue::part))
            .filter(d -> !values(d, MEDSL).isEmpty())
            .filter(d -> !values(d, "CLERK").isEmpty() && !values(d, "LEIP").isEmpty())
            .filter(d -> values(d, "LEIP").stream().noneMatch(values(d, "CLERK")::contains))
            .toList();
    long clerk = apart.stream().filter(d -> share(d, "CLERK")).count();
    long leip = apart.stream().filter(d -> share(d, "LEIP")).count();
    GUIDE.says(
        "Of %d figures on which the Clerk and Leip differ, MEDSL has the Clerk's in %d and Leip's"
            + " in %d,",
        apart.size(), clerk, leip);
  }

  private static boolean share(Dispute dispute, String source) {
    return values(dispute, source).stream().anyMatch(values(dispute, MEDSL)::contains);
  }

  private static List<Long> values(Dispute dispute, String source) {
    return dispute.valuesOf(source).stream().flatMap(v -> v.values().stream()).toList();
  }

  @Test
  void what_of_persons_rests_on_general_knowledge_is_counted() {
    List<Person.Home> homes = RELEASED.persons().stream().flatMap(p -> p.homes().stream()).toList();
    GUIDE.says(
        ". %d of %d home states and %d birth dates rest on general knowledge",
        homes.stream().filter(h -> h.provenance().isGeneralKnowledge()).count(),
        homes.size(),
        RELEASED.persons().stream().filter(p -> p.provenance().isGeneralKnowledge()).count());
  }

  @Test
  void each_source_of_popular_votes_is_listed_with_what_it_copies() {
    StringBuilder table =
        new StringBuilder("| source | kind | what | states | districts | national | copies |\n")
            .append("|---|---|---|---|---|---|---|\n");
    for (Source source : RELEASED.sources()) {
      String years =
          Stream.of(
                  yearsOf(source, e -> e.states().stream().map(StateResult::results)),
                  Stream.concat(
                      yearsOf(
                          source,
                          e ->
                              e.states().stream()
                                  .flatMap(s -> s.districts().stream())
                                  .map(DistrictResult::results)),
                      RELEASED.districts().stream()
                          .filter(d -> d.source().equals(source.id()))
                          .map(StateDistricts::year)),
                  RELEASED.publishedTotals().stream()
                      .filter(t -> t.source().equals(source.id()))
                      .map(PublishedTotals::year))
              .map(DataGuideTest::span)
              .map(span -> span.isEmpty() ? "| " : "| " + span + " ")
              .collect(Collectors.joining());
      if (years.matches(".*[0-9].*")) {
        table.append(
            "| %s | %s | %s %s|%s |\n"
                .formatted(
                    source.id(),
                    source.kind().label(),
                    source.title(),
                    years,
                    source.copies().map(c -> " " + inWords(c)).orElse("")));
      }
    }
    GUIDE.hasBlock("| source | kind |", table.toString());
  }

  /** Years of the elections in which figures name a source. */
  private static Stream<Integer> yearsOf(
      Source source, Function<Election, Stream<List<CandidateResult>>> results) {
    return RELEASED.elections().stream()
        .filter(
            e ->
                results
                    .apply(e)
                    .flatMap(List::stream)
                    .anyMatch(r -> r.popularSources().contains(source.id())))
        .map(Election::year);
  }

  private static String span(Stream<Integer> years) {
    List<Integer> sorted = years.distinct().sorted().toList();
    return sorted.isEmpty() ? "" : YearsBetween.of(sorted.get(0), sorted.get(sorted.size() - 1));
  }

  private static String inWords(SourceCopies copies) {
    String except =
        copies.except().isEmpty()
            ? ""
            : ", not for "
                + String.join(", ", copies.except().stream().map(String::valueOf).toList());
    return String.join(", ", copies.from()) + except + ". " + copies.reason();
  }

  @Test
  void no_reason_names_a_source_that_has_no_name() {
    assertThat(RELEASED.disputes()).noneMatch(d -> d.reason().contains("a further compilation"));
  }

  @Test
  void no_note_of_a_result_repeats_what_a_dispute_says() {
    Stream<String> notes =
        RELEASED.elections().stream()
            .flatMap(e -> e.states().stream())
            .flatMap(StateResult::allResults)
            .flatMap(r -> r.note().stream());
    assertThat(notes).noneMatch(n -> n.matches(".*(UCSB|Leip) [0-9,]+.*|.*see disputes.*"));
  }

  @Test
  void the_guide_names_every_section() {
    for (Section section : Section.values()) {
      assertThat(GUIDE.text()).contains("`" + section.key() + "`");
    }
  }
}
