package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;

class ElectionRecordTest {
  private static final ElectionRecord RECORD = TheRecord.record();

  @Test
  void what_the_record_holds_is_found_and_nothing_else_is() {
    assertThat(RECORD.getElection(1876).president()).isEqualTo("Rutherford B. Hayes");
    assertThat(RECORD.findElection(1877)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECORD.getElection(1877))
        .withMessage("no election of 1877 in the record");
    assertThat(RECORD.findState("WV").map(State::name)).contains("West Virginia");
    assertThat(RECORD.findState("ZZ")).isEmpty();
    assertThat(RECORD.findPerson("Grover Cleveland").map(Person::name))
        .contains("Grover Cleveland");
    assertThat(RECORD.findPerson("Zoe")).isEmpty();
  }

  @Test
  void a_person_has_the_home_state_of_the_time() {
    Person nixon = RECORD.findPerson("Richard Nixon").orElseThrow();
    assertThat(
            List.of(1956, 1960, 1964, 1968, 1972, 1976).stream()
                .map(year -> nixon.homeAt(year).map(Person.Home::state).orElse("none")))
        .containsExactly("none", "CA", "CA", "NY", "CA", "CA");
  }

  @Test
  void one_section_is_replaced_and_all_others_stay() {
    holds(ElectionRecord::sources, ElectionRecord::withSources);
    holds(ElectionRecord::states, ElectionRecord::withStates);
    holds(ElectionRecord::otherNames, ElectionRecord::withOtherNames);
    holds(ElectionRecord::electorLaws, ElectionRecord::withElectorLaws);
    holds(ElectionRecord::elections, ElectionRecord::withElections);
    holds(ElectionRecord::apportionment, ElectionRecord::withApportionment);
    holds(ElectionRecord::apportionmentLaws, ElectionRecord::withApportionmentLaws);
    holds(ElectionRecord::districts, ElectionRecord::withDistricts);
  }

  private static <T> void holds(
      Function<ElectionRecord, List<T>> section,
      BiFunction<ElectionRecord, List<T>, ElectionRecord> replaced) {
    List<T> whole = section.apply(RECORD);
    ElectionRecord cut = replaced.apply(RECORD, whole.subList(0, 1));
    assertThat(section.apply(cut)).isEqualTo(whole.subList(0, 1)).isNotEqualTo(whole);
    assertThat(replaced.apply(cut, whole)).isEqualTo(RECORD);
  }

  @Test
  void a_section_that_was_not_read_says_so_to_whoever_touches_it() {
    List<State> unread = UnreadSection.of("states");
    assertThat(unread).hasToString("section \"states\", not read");
    String why = "section \"states\" of the record was not read: the command did not ask for it";
    assertThatIllegalStateException().isThrownBy(unread::size).withMessage(why);
    assertThatIllegalStateException().isThrownBy(() -> unread.get(0)).withMessage(why);
    ElectionRecord part = RECORD.withStates(unread);
    assertThat(part.states()).isSameAs(unread);
    assertThatIllegalStateException().isThrownBy(() -> part.findState("OH")).withMessage(why);
  }

  @Test
  void a_section_that_is_read_later_is_read_once_and_as_it_then_is() {
    AtomicInteger readings = new AtomicInteger();
    List<String> file = new ArrayList<>(List.of("Maine", "Ohio"));
    List<String> later =
        LaterSection.of(
            () -> {
              readings.incrementAndGet();
              return file;
            });
    assertThat(UnreadSection.copyOf(later)).isSameAs(later);
    assertThat(readings).hasValue(0);
    assertThat(later).hasSize(2).last().isEqualTo("Ohio");
    file.clear();
    assertThat(later).containsExactly("Maine", "Ohio");
    assertThat(readings).hasValue(1);
  }

  @Test
  void a_section_does_not_follow_the_list_from_which_it_was_made() {
    List<State> states = new ArrayList<>(RECORD.states());
    ElectionRecord record = RECORD.withStates(states);
    states.clear();
    assertThat(record).isEqualTo(RECORD);
    assertThatThrownBy(() -> record.states().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_state_without_the_one_from_which_it_was_separated_is_otherwise_the_same() {
    State westVirginia = RECORD.findState("WV").orElseThrow();
    assertThat(westVirginia.separatedFrom()).contains("VA");
    assertThat(westVirginia.alone().separatedFrom()).isEmpty();
    assertThat(westVirginia.alone().name()).isEqualTo("West Virginia");
    assertThat(westVirginia.withFips(Optional.of("99")).withFips(westVirginia.fips()))
        .isEqualTo(westVirginia);
    assertThat(westVirginia.withFips(Optional.of("99")).fips()).contains("99");
  }

  @Test
  void a_table_of_people_of_the_users_own_names_no_source() {
    Apportionment row =
        RECORD.apportionment().stream().filter(a -> a.state().equals("NY")).findFirst().get();
    Apportionment own = row.withPopulation(7);
    assertThat(own.population()).hasValue(7);
    assertThat(own.populationSource()).isEmpty();
    assertThat(own.seats()).isEqualTo(row.seats());
  }

  @Test
  void general_knowledge_is_shown_as_unsourced() {
    assertThat(RECORD.sources().stream().filter(Source::isUnsourced).map(Source::id))
        .containsExactly(Source.GENERAL_KNOWLEDGE);
    assertThat(sourced(Source.GENERAL_KNOWLEDGE).isGeneralKnowledge()).isTrue();
    assertThat(sourced("LEIP").isGeneralKnowledge()).isFalse();
    assertThat(sourced(Source.GENERAL_KNOWLEDGE, "LEIP").isGeneralKnowledge()).isFalse();
    assertThat(sourced().isGeneralKnowledge()).isFalse();
  }

  private static Provenance sourced(String... ids) {
    return new Provenance(List.of(ids), Optional.empty(), List.of());
  }
}
