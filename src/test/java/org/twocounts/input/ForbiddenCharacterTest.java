package org.twocounts.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForbiddenCharacterTest {
  @Test
  void what_joins_letters_is_no_fault_and_where_it_joins_none_it_is_not_said_to_steer() {
    assertThat(ForbiddenCharacter.in("ශ්\u200Dරී, 👩\u200D🚀")).isEmpty();
    assertThat(ForbiddenCharacter.in("Gore\u200D"))
        .contains(
            "holds the character U+200D, which is not seen and may stand only between two letters"
                + " or emoji");
  }

  @Test
  void line_breaks_and_tabs_are_a_fault_of_a_line_alone() {
    assertThat(ForbiddenCharacter.in("a\r\n\tb")).isEmpty();
    assertThat(ForbiddenCharacter.inLine("a\tb"))
        .contains("holds the character U+0009, a line break or tab; write a space");
    assertThat(ForbiddenCharacter.inLine("a\u0000\t")).get().asString().contains("U+0000");
    assertThat(ForbiddenCharacter.inLine("a b")).isEmpty();
  }
}
