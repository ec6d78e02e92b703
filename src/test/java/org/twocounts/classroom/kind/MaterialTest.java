package org.twocounts.classroom.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.analysis.Split;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.Splits;
import org.twocounts.analysis.TheRecord;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.Level;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** What exercises are made of, against what the analysis finds. */
class MaterialTest {
  private static final ElectionRecord RECORD = TheRecord.record();
  private static final Set<Integer> SPLIT_YEARS =
      Splits.find(RECORD, SplitDefinition.TOOK_OFFICE, false).splits().stream()
          .map(Split::year)
          .collect(Collectors.toSet());

  private final Material material = new Material(RECORD, Focus.NONE);

  @Test
  void an_election_is_a_split_if_the_analysis_calls_it_one() {
    assertThat(RECORD.elections())
        .allSatisfy(
            election ->
                assertThat(material.isSplit(election))
                    .as("%s", election.year())
                    .isEqualTo(SPLIT_YEARS.contains(election.year())));
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void the_splits_of_a_level_are_all_that_its_elections_hold(Level level) {
    List<Election> splits = material.splits(level);
    assertThat(splits)
        .isNotEmpty()
        .isEqualTo(
            material.elections(level).stream()
                .filter(e -> SPLIT_YEARS.contains(e.year()))
                .toList());
    for (int seed = 0; seed < 30; seed++) {
      assertThat(splits).contains(material.splitOrNot(true, level, new Dice(seed)));
      assertThat(SPLIT_YEARS)
          .doesNotContain(material.splitOrNot(false, level, new Dice(seed)).year());
    }
  }

  /** The youngest are not asked about splits whose popular vote can be credited two ways. */
  @Test
  void splits_are_asked_about_from_the_first_on() {
    assertThat(material.elections(Level.COLLEGE))
        .extracting(Election::year)
        .containsAll(SPLIT_YEARS);
  }

  @Test
  void years_that_hold_no_split_have_none() {
    Focus focus = new Focus(Focus.NONE.state(), OptionalInt.of(1892), OptionalInt.of(1996));
    Material between = new Material(RECORD, focus);
    assertThat(between.splits(Level.COLLEGE)).isEmpty();
    Election any = between.splitOrNot(true, Level.COLLEGE, new Dice(1));
    assertThat(between.elections(Level.COLLEGE)).contains(any);
  }
}
