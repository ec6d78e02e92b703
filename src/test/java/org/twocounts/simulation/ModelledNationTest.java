package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

class ModelledNationTest {
  private static final ElectionRecord RECORD = TheRecord.record();
  private static final List<Election> ELECTIONS = List.of(RECORD.getElection(2016));

  private static ModelledNation usual(ModelKind kind) {
    return Assumptions.usual(kind).of(RECORD, ELECTIONS).get(0);
  }

  @ParameterizedTest
  @EnumSource(names = "RANDOM_VOTING", mode = EnumSource.Mode.EXCLUDE)
  void under_another_model_it_is_as_if_it_had_been_put_under_it_at_once(ModelKind kind) {
    ModelledNation other = usual(ModelKind.CORRELATED).under(kind);
    assertThat(other.model()).isEqualTo(usual(kind).model());
    assertThat(other.estimate()).isEqualTo(usual(kind).estimate());
  }

  @Test
  void voters_who_toss_coins_do_not_swing() {
    assertThatThrownBy(() -> usual(ModelKind.CORRELATED).under(ModelKind.RANDOM_VOTING))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
